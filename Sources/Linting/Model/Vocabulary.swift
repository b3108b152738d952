/// What became of a check, as ACT's outcomes name it.
public enum Outcome: String, Sendable, CaseIterable {
    case passed, failed, cantTell, inapplicable
}

/// How much a barrier hinders.
public enum Impact: String, Sendable, CaseIterable, Comparable {
    case minor, moderate, serious, critical

    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// The word for people.
    public var name: Localized {
        switch self {
        case .minor: Localized(en: "minor", zh: "轻微")
        case .moderate: Localized(en: "moderate", zh: "中等")
        case .serious: Localized(en: "serious", zh: "严重")
        case .critical: Localized(en: "critical", zh: "致命")
        }
    }
}

/// How sure a check is.
public enum CheckKind: String, Sendable, CaseIterable {
    /// What it reports is a barrier.
    case failure
    /// A person must look.
    case review
    /// Advice; off unless asked for.
    case practice

    public var name: Localized {
        switch self {
        case .failure: Localized(en: "failure", zh: "错误")
        case .review: Localized(en: "review", zh: "需人工判断")
        case .practice: Localized(en: "practice", zh: "建议")
        }
    }
}

/// What a check needs to see.
public enum CheckScope: String, Sendable, CaseIterable {
    /// Any part of a page.
    case fragment
    /// A whole page: not asked of a part.
    case page
    /// All pages of a run.
    case site
}
