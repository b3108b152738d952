/// The user-agent style sheet, parsed when the first page needs it.
enum UserAgentSheet {
    /// Its rules in order of appearance; with those for quirks mode.
    static func rules(quirks: Bool) -> [RankedRule] { quirks ? common + quirksMode : common }

    // Nothing in them changes after this, as their blocks are read here: threads may share them.
    private nonisolated(unsafe) static let common = parse(UserAgentSheetText.common)
    private nonisolated(unsafe) static let quirksMode = parse(UserAgentSheetText.quirks)

    private static func parse(_ text: TokenizedText) -> [RankedRule] {
        SheetParser.parse(text).items.flatMap { item -> [RankedRule] in
            guard case .rule(let rule) = item else { return [] }
            rule.block.prepare()
            return rule.selector.alternatives.map { RankedRule(selector: $0, rule: rule, origin: .userAgent) }
        }
    }
}

extension Cascade {
    /// Reads the user-agent style sheet, which the first cascade would do otherwise. Any thread may call it.
    public static func readUserAgentSheet() { _ = UserAgentSheet.rules(quirks: false) }
}
