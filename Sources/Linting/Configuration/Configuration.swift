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
    public var pattern: GlobPattern
    public var language: String?
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
    public var failOn = Setting<Impact>(.minor)
    public var language = Setting<String?>(nil)
    public var roots = Setting<[RootSetting]>([])
    /// Which files of a folder are pages.
    public var include = Setting<[GlobPattern]>(["*.html", "*.htm", "*.xhtml"].map(GlobPattern.init))
    public var ignore = Setting<[GlobPattern]>([])
    /// Whether files that git ignores are left out when a folder is walked.
    public var respectGitignore = Setting(true)
    public var checks: [String: Setting<CheckSetting>] = [:]
    /// Absolute paths.
    public var checkFolders = Setting<[String]>([])
    public var transformFolders = Setting<[String]>([])
    public var templates = Setting<[TemplateSetting]>([])
    /// Whether every suppression must give a reason.
    public var requireReasons = Setting(false)
    /// The folder of the file that was found, against which patterns count; nil when there is none.
    public var folder: String?

    public init() {}

    /// A path relative to the configuration's folder, as patterns see it.
    public func relative(_ path: String) -> String {
        guard let folder else { return path }
        let prefix = folder == "/" ? "/" : folder + "/"
        return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
    }

    public func isIgnored(_ path: String) -> Bool {
        let relative = relative(path)
        return ignore.value.contains { $0.matches(relative) }
    }

    public func isIncluded(_ path: String) -> Bool {
        let relative = relative(path)
        return include.value.contains { $0.matches(relative) }
    }

    /// The template language that the configuration gives a file: nil when it says nothing, an inner nil
    /// when it says that the file is plain HTML.
    public func template(of path: String) -> String?? {
        let relative = relative(path)
        return templates.value.last { $0.pattern.matches(relative) }.map(\.language)
    }
}
