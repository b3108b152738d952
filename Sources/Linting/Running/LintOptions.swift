/// Which checks a run asks, and how.
public struct LintOptions: Hashable, Sendable {
    /// Ask only checks that this standard requires; nil asks all.
    public var standard: Standard?
    /// Ask only checks up to this level; nil asks all.
    public var level: WCAG.Level?
    /// When not empty, only these checks are asked, whatever their kind.
    public var only: Set<String> = []
    public var except: Set<String> = []
    /// Whether checks that give advice are asked.
    public var practices = false
    /// Other impacts than the checks' own.
    public var impacts: [String: Impact] = [:]
    /// Checks that are asked although they are off by default.
    public var enabled: Set<String> = []

    /// Whether comments of the page may keep findings from being reported.
    public var suppressions = true
    /// Whether every suppression must give its reason.
    public var requireReasons = false

    public init() {}

    /// Names every option with its value: runs with the same identity find the same.
    public var identity: String {
        var parts = [standard?.rawValue ?? "", level?.rawValue ?? ""]
        parts += [only, except, enabled].map { $0.sorted().joined(separator: " ") }
        parts.append(impacts.map { "\($0.key)=\($0.value.rawValue)" }.sorted().joined(separator: " "))
        parts += [practices, suppressions, requireReasons].map { $0 ? "yes" : "no" }
        return parts.joined(separator: "\n")
    }

    /// Whether a run with these options asks a check.
    public func asks(_ check: Check) -> Bool {
        if except.contains(check.id) { return false }
        if !only.isEmpty { return only.contains(check.id) }
        if enabled.contains(check.id) { return true }
        if check.kind == .practice, !practices { return false }
        if let standard, !check.criteria.contains(where: standard.requires) { return false }
        if let level {
            guard let own = check.level, own <= level else { return false }
        }
        return true
    }
}
