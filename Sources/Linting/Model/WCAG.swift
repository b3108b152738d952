/// The Web Content Accessibility Guidelines.
public enum WCAG {
    public enum Level: String, Sendable, CaseIterable, Comparable {
        case A, AA, AAA

        public static func < (left: Self, right: Self) -> Bool { left.rawValue.count < right.rawValue.count }
    }

    public enum Version: Int, Sendable, Comparable {
        case v20 = 20
        case v21 = 21
        case v22 = 22

        public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// A success criterion.
    public struct Criterion: Sendable {
        /// Such as `1.1.1`.
        public let number: String
        public let level: Level
        /// The version that brought it.
        public let since: Version
        public let name: Localized

        init(_ number: String, _ level: Level, since: Version, en: String, zh: String) {
            self.number = number
            self.level = level
            self.since = since
            name = Localized(en: en, zh: zh)
        }

        /// The clause of EN 301 549 V3.2.1, whose chapter 9 repeats WCAG 2.1 A and AA with a 9 before the
        /// number; nil for what it does not require.
        public var en301549: String? { since <= .v21 && level <= .AA ? "9." + number : nil }

        /// The provision of Section 508 (36 CFR 1194, Appendix A, E205.4), which requires WCAG 2.0 A and AA.
        public var section508: String? { since == .v20 && level <= .AA ? "E205.4" : nil }

        /// Whether GB/T 37668-2019 requires it: the standard adopts the criteria of WCAG 2.0 and 2.1 in
        /// three levels; its first two are counted here.
        public var gbt37668: String? { since <= .v21 && level <= .AA && number != "4.1.1" ? "GB/T 37668" : nil }

        /// The page that explains the criterion.
        public var url: String {
            let slug = name.en.lowercased().filter { $0.isLetter || $0 == " " || $0 == "-" }
                .split(separator: " ").joined(separator: "-")
            return "https://www.w3.org/WAI/WCAG22/Understanding/\(slug)"
        }
    }

    private static let byNumber = Dictionary(uniqueKeysWithValues: criteria.map { ($0.number, $0) })

    public static func criterion(_ number: String) -> Criterion? { byNumber[number] }
}

/// A set of requirements that a user can ask for.
public enum Standard: String, Sendable, CaseIterable {
    case wcag22AA = "wcag22-aa"
    case wcag21AA = "wcag21-aa"
    case wcag20AA = "wcag20-aa"
    case en301549
    case section508
    case gbt37668

    /// Whether the standard requires a criterion.
    public func requires(_ criterion: WCAG.Criterion) -> Bool {
        switch self {
        case .wcag22AA: criterion.level <= .AA && criterion.number != "4.1.1"
        case .wcag21AA: criterion.level <= .AA && criterion.since <= .v21
        case .wcag20AA: criterion.level <= .AA && criterion.since == .v20
        case .en301549: criterion.en301549 != nil
        case .section508: criterion.section508 != nil
        case .gbt37668: criterion.gbt37668 != nil
        }
    }
}

extension Check {
    /// The criteria of the check, in their own words.
    public var criteria: [WCAG.Criterion] { wcag.compactMap(WCAG.criterion) }

    /// The strictest level among the check's criteria, nil for a check that none requires.
    public var level: WCAG.Level? { criteria.map(\.level).min() }
}
