public import HTML
public import Linting

/// What became of one page.
public struct FixResult: Sendable {
    public var path: String
    /// The page as it is now.
    public var bytes: [UInt8]
    /// The difference: edits of the file as it was, sorted and not overlapping.
    public var edits: [FileEdit]
    /// What was mended, in the order in which it was done.
    public var changes: [Change]
    /// What was tried and taken back because its proof failed: mistakes of Picus.
    public var takenBack: [TakenBack]
    /// The findings before.
    public var before: [Finding]
    /// The findings that are left, with why.
    public var left: [LeftFinding]
    /// The entries of the remedies file whose thing is in the page.
    public var metRemedies: Set<Int>
    /// The questions that people have to answer.
    public var questions: [Question]
    /// Transforms that broke off.
    public var diagnostics: [Localized]
    /// How often the page was parsed and linted.
    public var lints: Int

    public var isChanged: Bool { !edits.isEmpty }
}

/// One thing that was mended, with its proof.
public struct Change: Sendable {
    public var transform: String
    public var safety: Transform.Safety
    public var title: Localized
    /// The findings that are gone by it.
    public var findings: [Finding]
    public var edits: [TextEdit]
    /// What a screen reader says of the element, before and after; empty where it says nothing.
    public var heardBefore: Localized
    public var heardAfter: Localized

    /// An edit as people read it.
    public struct TextEdit: Sendable {
        /// Where it begins in the file as it was.
        public var position: SourcePosition
        /// Bytes of the file as it was.
        public var range: Range<Int>
        public var removed: String
        public var inserted: String
    }
}

/// A change whose proof failed.
public struct TakenBack: Sendable {
    public var transform: String
    public var position: SourcePosition
    public var reason: Localized
}

/// A finding that is left.
public struct LeftFinding: Sendable {
    public var finding: Finding
    public var reason: Reason
    /// The transforms that could have mended it.
    public var transforms: [String]

    public enum Reason: Sendable {
        case noTransform
        /// A transform that the run's options leave out.
        case notAsked
        /// A text is needed that a person writes.
        case needsText
        /// Only a person can tell whether this is a barrier at all.
        case needsJudgement
        /// The transforms saw nothing that they may honestly change; with the reason where one names it.
        case declined(Localized?)
        case takenBack(Localized)
    }
}

extension LeftFinding.Reason {
    public var key: String {
        switch self {
        case .noTransform: "no-transform"
        case .notAsked: "not-asked"
        case .needsText: "needs-text"
        case .needsJudgement: "needs-judgement"
        case .declined: "declined"
        case .takenBack: "taken-back"
        }
    }

    public var text: Localized {
        switch self {
        case .noTransform:
            Localized(en: "no transform mends this: a person has to", zh: "没有可修复此问题的转换，需要人工处理")
        case .notAsked:
            Localized(en: "a transform could mend this, but was not asked for", zh: "有转换可修复此问题，但未启用")
        case .needsText:
            Localized(
                en: "a text is needed that only a person can write: picus fix --collect asks for it",
                zh: "需要人工撰写文字：可用 picus fix --collect 收集问题")
        case .needsJudgement:
            Localized(en: "only a person can tell whether this is a barrier", zh: "是否构成障碍需要人工判断")
        case .declined(let reason?):
            Localized(en: "nothing was changed: \(reason.en)", zh: "未作修改：\(reason.zh)")
        case .declined(nil):
            Localized(
                en: "the page does not show surely enough what is meant, so nothing was changed",
                zh: "页面未能确切表明意图，因此未作修改")
        case .takenBack(let reason):
            Localized(en: "a change was taken back: \(reason.en)", zh: "修改已撤回：\(reason.zh)")
        }
    }
}
