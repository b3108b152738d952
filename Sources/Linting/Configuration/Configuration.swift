public import Templates

/// Where a setting comes from.
public enum SettingSource: Hashable, Sendable {
    case byDefault
    /// A line of a configuration file, counted from 1.
    case file(String, line: Int)
    /// An option of the command line, as it was typed.
    case commandLine(String)
}

/// A value and where it comes from.
public struct Setting<Value: Sendable & Hashable>: Hashable, Sendable {
    public var value: Value
    public var source: SettingSource

    public init(_ value: Value, from source: SettingSource = .byDefault) {
        self.value = value
        self.source = source
    }
}

/// Values that add up, each with where it comes from.
public struct ListSetting<Value: Sendable & Hashable>: Hashable, Sendable {
    public var entries: [Setting<Value>]

    public init(_ values: [Value] = []) { entries = values.map { Setting($0) } }

    public var value: [Value] { entries.map(\.value) }
}

/// From which impact on barriers make a run end with status 1.
public enum Threshold: String, CaseIterable, Sendable {
    case minor, moderate, serious, critical
    /// Barriers are reported, and the run ends with status 0.
    case never

    public func isReached(by impact: Impact) -> Bool { Impact(rawValue: rawValue).map { impact >= $0 } ?? false }
}

/// What a configuration says of one check; nil leaves it as the check itself says.
public struct CheckSetting: Hashable, Sendable {
    public var enabled: Bool?
    public var impact: Impact?

    public init(enabled: Bool? = nil, impact: Impact? = nil) {
        self.enabled = enabled
        self.impact = impact
    }
}

/// A file pattern and the template language of the files that match it; nil for plain HTML.
public struct TemplateSetting: Hashable, Sendable {
    public var pattern: FilePattern
    public var language: String?
    /// The signs that the project has chosen for its templates; nil for the language's own.
    public var delimiters: TemplateDelimiters?
}

/// A `URL prefix` to folder mapping, as `--root [PREFIX=]DIR` gives it; the folder is an absolute path.
public struct RootSetting: Hashable, Sendable {
    public var prefix: String
    public var folder: String

    public init(prefix: String, folder: String) {
        self.prefix = prefix
        self.folder = folder
    }
}

/// What applies to one file: the nearest `picus.yml`, what it extends, and its overrides for the path.
public struct Configuration: Hashable, Sendable {
    /// A standard's name as ``Standard`` spells it; nil asks every check.
    public var standard = Setting<String?>(nil)
    public var level = Setting<String?>(nil)
    /// The least impact that makes the run fail.
    public var failOn = Setting<Threshold>(.minor)
    public var language = Setting<String?>(nil)
    public var roots = Setting<[RootSetting]>([])
    /// How many barriers at or above the threshold the run may have.
    public var maximumBarriers = Setting<Int>(0)
    /// Whether the checks that give advice are asked too.
    public var practices = Setting(false)
    /// Which files of a folder are pages.
    public var include = Setting<[FilePattern]>(["*.html", "*.htm", "*.xhtml"].map { FilePattern($0) })
    /// Which files are left out; the last pattern that matches decides.
    public var ignore = ListSetting<FilePattern>()
    /// Whether files that git ignores are left out when a folder is walked.
    public var respectGitignore = Setting(true)
    public var checks: [String: Setting<CheckSetting>] = [:]
    /// Absolute paths.
    public var checkFolders = ListSetting<String>()
    public var transformFolders = ListSetting<String>()
    public var templates = Setting<[TemplateSetting]>([])
    /// The file with the findings that are known, an absolute path.
    public var baseline = Setting<String?>(nil)
    /// Whether every suppression must give a reason.
    public var requireReasons = Setting(false)
    /// The folder of the file that was found; nil when there is none.
    public var folder: String?
    /// The folder that patterns count from where they stand in a file that does not lie above the page.
    public var base: String?

    public init() {}

    /// Whether a file (its absolute path) is left out, itself or with a folder that it lies in.
    public func isIgnored(_ path: String) -> Bool {
        guard !ignore.entries.isEmpty else { return false }
        let patterns = ignore.value
        func decision(_ path: String) -> Bool? { patterns.last { $0.matches(path, base) }.map { !$0.isNegated } }
        // As git does: what is left out with its folder does not come back.
        var end = path.firstIndex { $0 != "/" } ?? path.endIndex
        while let slash = path[end...].firstIndex(of: "/") {
            if decision(String(path[..<slash])) == true { return true }
            end = path.index(after: slash)
        }
        return decision(path) ?? false
    }

    public func isIncluded(_ path: String) -> Bool {
        include.value.last { $0.matches(path, base) }.map { !$0.isNegated } ?? false
    }

    /// The template language that the configuration gives a file: nil when it says nothing, an inner nil
    /// when it says that the file is plain HTML.
    public func template(of path: String) -> String?? {
        templateSetting(of: path).map(\.language)
    }

    /// The signs that the templates of a file are written with, where they are not the language's own.
    public func delimiters(of path: String) -> TemplateDelimiters? { templateSetting(of: path)?.delimiters }

    private func templateSetting(of path: String) -> TemplateSetting? {
        templates.value.last { $0.pattern.matches(path, base) }
    }
}
