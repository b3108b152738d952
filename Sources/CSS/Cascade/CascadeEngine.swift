import HTML

/// The rules of a page, ranked and indexed, and what builds styles from them.
final class CascadeEngine {
    let matcher: SelectorMatcher
    let rules: RuleMatcher
    /// Rules under media queries about orientation, whether they hold or not.
    let orientationRules: [LoadedRule]
    /// Every rule of the page's sheets, whether it applies or not.
    private let loadedRules: [LoadedRule]
    private let media: MediaEnvironment
    private let quirks: Bool

    init(_ document: Document, sheets: SheetLoader, media: MediaEnvironment, assumesFocus: Bool) {
        self.media = media
        quirks = document.mode == .quirks
        matcher = SelectorMatcher(document, assumesFocus: assumesFocus)
        var ranked = UserAgentSheet.rules(quirks: quirks)
        let layers = sheets.layers.positions()
        var conditions: [ObjectIdentifier: Bool?] = [:]
        var orientationRules: [LoadedRule] = []
        for loaded in sheets.rules {
            if loaded.mentionsOrientation { orientationRules.append(loaded) }
            guard loaded.media.allSatisfy({ $0.matches(media) }) else { continue }
            var isUncertain = false
            if let condition = loaded.rule.condition {
                let key = ObjectIdentifier(condition)
                let holds = conditions[key] ?? condition.evaluate(media)
                conditions[key] = .some(holds)
                if holds == false { continue }
                isUncertain = holds == nil
            }
            for selector in loaded.rule.selector.alternatives {
                ranked.append(
                    RankedRule(
                        selector: selector, rule: loaded.rule, origin: .author,
                        layer: loaded.layer.map { layers[$0] ?? .max } ?? .max, isUncertain: isUncertain,
                        sheet: loaded.sheet, media: loaded.media))
            }
        }
        self.orientationRules = orientationRules
        loadedRules = sheets.rules
        rules = RuleMatcher(RuleIndex(ranked, foldsCase: quirks), matcher)
    }

    private(set) lazy var selectsFocus = loadedRules.contains { $0.rule.selector.asksForFocus }

    /// Rules under media queries about the width of the window, whether they hold or not.
    private(set) lazy var widthRules = loadedRules.filter {
        $0.mentions(["width", "min-width", "max-width", "device-width"])
    }

    private(set) lazy var widthRulesSetOverflow = widthRules.contains { loaded in
        loaded.rule.block.declarations.contains {
            switch $0.target {
            case .longhand(let property): property == .overflowX || property == .overflowY
            // Which property it stands for turns on the writing direction.
            case .logical: true
            case .custom: false
            }
        }
    }

    /// So many rules apply to an element of an honest page at most; more of them count as work.
    private static let manyRules = 256
    /// What it costs to apply a rule, in steps of the matcher.
    private static let stepsPerRule = 100

    /// The blocks that apply, ascending in precedence. Once the work is used up only the user agent's rules do.
    func blocks(_ ranks: [Int32], inline: DeclarationBlock?, hint: DeclarationBlock?) -> [AppliedBlock] {
        var ranks = ranks
        if ranks.count > Self.manyRules, !matcher.spend(Self.stepsPerRule * (ranks.count - Self.manyRules)) {
            ranks.removeAll { rules.index.rules[Int($0)].origin != .userAgent }
        }
        var blocks: [AppliedBlock] = []
        blocks.reserveCapacity(ranks.count + 2)
        var hint = hint
        for rank in ranks {
            let ranked = rules.index.rules[Int(rank)]
            if let pending = hint, ranked.origin > .presentationalHint {
                blocks.append(AppliedBlock(block: pending, origin: .presentationalHint))
                hint = nil
            }
            blocks.append(
                AppliedBlock(
                    block: ranked.rule.block, origin: ranked.origin, layer: ranked.layer,
                    isUncertain: ranked.isUncertain,
                    rank: rank))
        }
        if let hint { blocks.append(AppliedBlock(block: hint, origin: .presentationalHint)) }
        if let inline { blocks.append(AppliedBlock(block: inline, origin: .styleAttribute)) }
        return blocks
    }

    func build(
        _ blocks: [AppliedBlock], parent: ComputedStyle?, root: ComputedStyle?, variables: VariableResolver
    ) -> ComputedStyle {
        var builder = StyleBuilder(
            CascadedValues(blocks, parent: parent), parent: parent, root: root, variables: variables,
            environment: media,
            quirks: quirks)
        return builder.build(isBlockified: parent?.blockifiesChildren ?? true)
    }

    var initialStyle: ComputedStyle { Self.initialStyle(media) }

    static func initialStyle(_ media: MediaEnvironment) -> ComputedStyle {
        var builder = StyleBuilder(
            CascadedValues([], parent: nil), parent: nil, root: nil, variables: VariableResolver([:]),
            environment: media,
            quirks: false)
        return builder.build(isBlockified: false)
    }

    func place(of rank: Int32) -> DeclarationSource.Place {
        rules.index.rules[Int(rank)].sheet.map(Self.place) ?? .userAgent
    }

    static func place(of sheet: LoadedSheet) -> DeclarationSource.Place {
        if let location = sheet.location { return .file(location: location, element: sheet.element) }
        return sheet.element.map { .styleElement($0) } ?? .userAgent
    }
}

extension LoadedRule {
    fileprivate var mentionsOrientation: Bool { mentions(SheetLoader.orientationFeatures) }

    fileprivate func mentions(_ features: Set<String>) -> Bool {
        (media + (rule.condition?.media ?? [])).contains { $0.mentions(features) }
    }
}
