/// The user-agent style sheet, parsed when the first page needs it.
enum UserAgentSheet {
    /// Its rules in order of appearance; with those for quirks mode.
    static func rules(quirks: Bool) -> [RankedRule] {
        parse(UserAgentSheetText.common) + (quirks ? parse(UserAgentSheetText.quirks) : [])
    }

    private static func parse(_ text: TokenizedText) -> [RankedRule] {
        SheetParser.parse(text).items.flatMap { item -> [RankedRule] in
            guard case .rule(let rule) = item else { return [] }
            return rule.selector.alternatives.map { RankedRule(selector: $0, rule: rule, origin: .userAgent) }
        }
    }
}
