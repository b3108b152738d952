/// Findings that were there before: they are known, and only what is new fails.
///
/// A finding is known again by its path, check and ``Finding/fingerprint``, so that lines and blocks may move. Equal
/// findings of a page are counted: one more than before is new. When one is mended and another appears,
/// the fingerprints tell.
public struct Baseline: Hashable, Sendable {
    /// The version of the file format.
    public static let version = 2
    /// The file's name unless another is given.
    public static let fileName = "picus-baseline.json"

    /// By path, then by `check/fingerprint`: how often.
    public private(set) var pages: [String: [String: Int]] = [:]

    public init() {}

    /// - Throws: ``BaselineError``.
    public init(reading bytes: [UInt8]) throws(BaselineError) {
        let file: JSONValue
        do throws(JSONValue.Failure) {
            file = try JSONValue(parsing: bytes)
        } catch {
            throw BaselineError(.damaged)
        }
        guard let version = file["version"]?.integer else { throw BaselineError(.damaged) }
        guard version == Self.version else { throw BaselineError(.version(version)) }
        guard let pages = file["pages"]?.object else { throw BaselineError(.damaged) }
        for (path, counts) in pages {
            guard let counts = counts.object else { throw BaselineError(.damaged) }
            var result: [String: Int] = [:]
            for (key, count) in counts {
                guard let count = count.integer, count > 0 else { throw BaselineError(.damaged) }
                result[key] = count
            }
            self.pages[path] = result
        }
    }

    /// Reads the baseline at a path.
    /// - Parameter source: what names it.
    /// - Throws: ``ConfigurationError`` for one that is not there, or is none.
    public init(path: String, namedBy source: SettingSource) throws(ConfigurationError) {
        let bytes: [UInt8]
        do throws(FilePaths.ReadError) {
            bytes = try FilePaths.read(path)
        } catch {
            if case .file(let file, let line) = source, !FilePaths.exists(path) {
                throw ConfigurationError(file: file, line: line, message: ConfigurationMessage.missingBaseline(path))
            }
            throw ConfigurationError(file: path, line: 0, message: error.message)
        }
        do throws(BaselineError) {
            try self.init(reading: bytes)
        } catch {
            throw ConfigurationError(file: path, line: 0, message: error.message)
        }
    }

    /// What a page is called in a baseline of a folder: its path from there, so that it holds from whichever folder
    /// picus runs.
    public static func name(of path: String, in folder: String) -> String {
        guard path != "-" else { return path }
        let absolute = FilePaths.absolute(path)
        let prefix = folder == "/" ? "/" : folder + "/"
        return absolute.hasPrefix(prefix) ? String(absolute.dropFirst(prefix.count)) : absolute
    }

    /// How many findings it holds.
    public var count: Int { pages.values.reduce(0) { $0 + $1.values.reduce(0, +) } }

    static func key(_ finding: Finding) -> String { finding.check + "/" + finding.fingerprint }

    private static func check(of key: String) -> String { String(key.prefix { $0 != "/" }) }

    /// Takes down the findings of a page.
    public mutating func record(_ findings: [Finding], path: String) {
        pages[path] = findings.isEmpty ? nil : Self.counts(findings)
    }

    private static func counts(_ findings: [Finding]) -> [String: Int] {
        findings.reduce(into: [:]) { $0[key($1), default: 0] += 1 }
    }

    /// The findings of a page that it does not hold. What stands where it stood is known first, then what has moved.
    public func new(among findings: [Finding], path: String) -> [Finding] {
        guard let known = pages[path] else { return findings }
        let pairs = Self.pair(findings, known)
        return zip(findings, pairs).filter { $1 == nil }.map(\.0)
    }

    /// Drops what a page no longer has, and follows what has moved; adds nothing.
    /// - Parameter asked: whether a check was asked of the page: what was not asked stays.
    public mutating func dropMended(
        _ findings: [Finding], path: String, asked: (String) -> Bool = { _ in true }
    ) {
        guard let all = pages[path] else { return }
        let known = all.filter { asked(Self.check(of: $0.key)) }
        var left = all.filter { known[$0.key] == nil }
        let findings = findings.filter { asked($0.check) }
        for (finding, pair) in zip(findings, Self.pair(findings, known)) where pair != nil {
            left[Self.key(finding), default: 0] += 1
        }
        pages[path] = left.isEmpty ? nil : left
    }

    /// The entry that each finding is, nil for what is new.
    private static func pair(_ findings: [Finding], _ known: [String: Int]) -> [String?] {
        var left = known
        var pairs = [String?](repeating: nil, count: findings.count)
        func take(_ key: String, for place: Int) {
            guard let count = left[key], count > 0 else { return }
            left[key] = count - 1
            pairs[place] = key
        }
        for (place, finding) in findings.enumerated() { take(key(finding), for: place) }
        guard pairs.contains(nil) else { return pairs }
        // By the part of the key that stays when an element moves, in a fixed order.
        var moved = Dictionary(grouping: left.filter { $0.value > 0 }.keys.sorted(by: >)) { withoutPlace($0) }
        for (place, finding) in findings.enumerated() where pairs[place] == nil {
            let part = withoutPlace(key(finding))
            while let candidate = moved[part]?.last, pairs[place] == nil {
                take(candidate, for: place)
                if (left[candidate] ?? 0) == 0 { moved[part]?.removeLast() }
            }
        }
        return pairs
    }

    /// A key without the half of the fingerprint that tells the place.
    private static func withoutPlace(_ key: String) -> Substring { key.dropLast(8) }

    /// Drops a page that is no longer there.
    public mutating func drop(path: String) { pages[path] = nil }

    /// The file: sorted, a finding a line, so that two branches' changes merge.
    public var text: String {
        var lines: [String] = []
        for (path, counts) in pages.sorted(by: { $0.key < $1.key }) {
            let entries = counts.sorted { $0.key < $1.key }.map { "      \(Self.quoted($0)): \($1)" }
            lines.append("    \(Self.quoted(path)): {\n\(entries.joined(separator: ",\n"))\n    }")
        }
        let body = lines.isEmpty ? "{}" : "{\n\(lines.joined(separator: ",\n"))\n  }"
        return "{\n  \"version\": \(Self.version),\n  \"pages\": \(body)\n}\n"
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\" + String(scalar)
            case "\u{0}"..."\u{1F}":
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}

/// Why a baseline cannot be used.
public struct BaselineError: Error, Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
        case damaged
        case version(Int)
    }
    public var reason: Reason

    init(_ reason: Reason) { self.reason = reason }

    public var message: Localized {
        switch reason {
        case .damaged:
            Localized(
                en: "This is no baseline: write it anew with --write-baseline.",
                zh: "这不是有效的基线文件：请用 --write-baseline 重新生成。")
        case .version(let version):
            Localized(
                en:
                    "This baseline has version \(version); this picus reads version \(Baseline.version). Write it anew with --write-baseline.",
                zh: "基线文件的版本为 \(version)，此 picus 只能读取版本 \(Baseline.version)。请用 --write-baseline 重新生成。")
        }
    }
}
