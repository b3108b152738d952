import CLibXML
public import HTML

extension Selector {
    /// Whether the element matches. To ask about many elements, keep one ``SelectorMatcher``.
    public func matches(_ element: Node, in document: Document) -> Bool {
        SelectorMatcher(document).matches(self, element)
    }
}

/// Matches selectors against the elements of one document, and remembers what is costly to find out.
///
/// The work is bounded: after ``workLimit`` steps nothing matches any more and ``isExhausted`` tells so.
public final class SelectorMatcher {
    public let document: Document
    var features: FeatureTable
    /// Whether ids and classes are compared without regard to ASCII case (quirks mode).
    let foldsCase: Bool
    /// Steps left: tests of one compound against one element.
    private(set) var work: Int
    public private(set) var isExhausted = false
    var positions: SiblingPositions
    var relations = RelationMemo()
    private var attributes = AttributeIndex()
    var languages: LanguageMemo
    private(set) lazy var formGroups = FormGroups(document)
    private lazy var identified = IdentifiedElements(document, &features)

    /// As many steps as a machine of today makes in a few seconds. A big page of 20,000 elements may ask
    /// 2,500 rules at each.
    public static let workLimit = 50_000_000

    /// Whether every element is taken to have the focus, to learn how it would look then.
    let assumesFocus: Bool
    /// The root of the `@scope` that is asked about: what `:scope` matches; nil for the root of the document.
    var scopeRoot: Node?

    public init(_ document: Document, workLimit: Int = SelectorMatcher.workLimit, assumesFocus: Bool = false) {
        self.document = document
        self.assumesFocus = assumesFocus
        features = FeatureTable(document)
        foldsCase = features.foldsCase
        positions = SiblingPositions(document)
        languages = LanguageMemo(document)
        work = workLimit
    }

    /// Whether an element matches one of the list's selectors. Selectors that end with a pseudo-element
    /// match no element.
    public func matches(_ selector: Selector, _ element: Node) -> Bool {
        element.isElement && selector.alternatives.contains { $0.pseudoElement == nil && matches($0, element) }
    }

    /// Whether an element, or the pseudo-element of it, is what the selector selects.
    func matches(_ selector: ComplexSelector, _ element: Node) -> Bool {
        match(selector, from: 0, element) == .matched
    }

    /// Whether the ancestors may hold the names that the selector needs there.
    func mayMatch(_ selector: ComplexSelector, ancestors: NameFilter) -> Bool {
        for name in foldsCase ? selector.foldedAncestorNames : selector.ancestorNames
        where !ancestors.mayContain(name) { return false }
        return true
    }

    @discardableResult
    func spend(_ steps: Int = 1) -> Bool {
        work -= steps
        if work < 0 { isExhausted = true }
        return !isExhausted
    }

    // MARK: Complex selectors

    enum Outcome {
        case matched
        /// This element does not match; a sibling before the one tried for `~` might.
        case tryEarlierSibling
        /// No sibling helps; an ancestor of the one tried for a descendant combinator might.
        case tryAncestor
        /// Nothing further up helps.
        case impossible
    }

    /// Matches the compounds from `index` on, each against an element further up or further back. The
    /// outcome tells how far a caller has to go back, so that chains of combinators stay linear in the
    /// number of elements above (as Servo and WebKit do it).
    func match(_ selector: ComplexSelector, from index: Int, _ element: Node) -> Outcome {
        guard spend() else { return .impossible }
        guard matches(selector.compounds[index], element) else { return .tryEarlierSibling }
        guard index < selector.combinators.count else { return .matched }
        let combinator = selector.combinators[index]
        if combinator == .descendant, let id = selector.compounds[index + 1].id,
            let ancestors = identified.ancestors(of: element, withID: foldsCase ? id.folded : id.exact)
        {
            return ancestors.contains { match(selector, from: index + 1, $0) == .matched } ? .matched : .impossible
        }
        var next = element
        var steps = 0
        while true {
            // Far away, what is known about an element on the way answers for all beyond it.
            steps += 1
            if steps > Self.nearby, scopeRoot == nil, next.index > 0, next.index <= document.nodeCount {
                if combinator == .descendant {
                    return isBelowMatch(selector, from: index + 1, next) ? .matched : .impossible
                }
                if combinator == .subsequentSibling {
                    return isAfterMatch(selector, from: index + 1, next) ? .matched : .tryAncestor
                }
            }
            let notFound: Outcome
            let candidate: Node?
            switch combinator {
            case .descendant, .child:
                candidate = next.parentElement
                notFound = .impossible
            case .nextSibling, .subsequentSibling:
                candidate = next.previousElement
                notFound = .tryAncestor
            }
            guard let candidate else { return notFound }
            next = candidate
            let outcome = match(selector, from: index + 1, candidate)
            switch (outcome, combinator) {
            case (.matched, _), (.impossible, _), (_, .nextSibling): return outcome
            case (_, .child): return .tryAncestor
            case (.tryAncestor, .subsequentSibling): return outcome
            default: continue
            }
        }
    }

    /// How many ancestors or siblings are tried one by one.
    private static let nearby = 24

    // MARK: Compounds

    func matches(_ compound: Compound, _ element: Node) -> Bool {
        for simple in compound.simples where !matches(simple, element) { return false }
        return true
    }

    private func matches(_ simple: SimpleSelector, _ element: Node) -> Bool {
        switch simple {
        case .universal: return true
        case .type(let name):
            let own = features.features(of: element)
            return own.tag == (own.isHTML ? name.folded : name.exact)
        case .namespace(.html): return element.pointer.pointee.ns == nil
        case .namespace(let test): return NamespaceTest(of: element) == test
        case .id(let name):
            return features.features(of: element).id == (foldsCase ? name.folded : name.exact)
        case .class(let name):
            let own = features.features(of: element)
            return features.hasClass(own, foldsCase ? name.folded : name.exact)
        case .attribute(let test):
            let own = features.features(of: element)
            return own.hasManyAttributes ? attributes.matches(test, element) : test.matches(element)
        case .pseudoClass(let pseudo): return matches(pseudo, element)
        case .is(let list), .where(let list): return matchesAny(list, element)
        case .not(let list): return !matchesAny(list, element) && !isExhausted
        case .has(let list): return list.selectors.contains { hasRelation($0, element) }
        case .nth(let kind, let formula, let filter):
            guard let position = position(of: element, kind, filter) else { return false }
            return formula.contains(position)
        case .language(let ranges):
            let language = languages.language(of: element)
            return ranges.contains { LanguageMemo.range($0, matches: language) }
        case .direction(let rightToLeft): return languages.isRightToLeft(element) == rightToLeft
        case .focus: return assumesFocus
        case .never: return false
        }
    }

    private func matchesAny(_ names: NameSet, _ element: Node) -> Bool {
        let own = features.features(of: element)
        if own.id != 0, (foldsCase ? names.foldedIDs : names.ids).contains(own.id) { return true }
        for index in 0..<Int(own.classCount)
        where (foldsCase ? names.foldedClasses : names.classes).contains(
            features.classes[Int(own.classStart) + index])
        { return true }
        return (own.isHTML ? names.foldedTypes : names.types).contains(own.tag)
    }

    func matchesAny(_ list: Selector, _ element: Node) -> Bool {
        if let names = list.names { return matchesAny(names, element) }
        for selector in list.alternatives where selector.pseudoElement == nil {
            if matches(selector, element) { return true }
        }
        return false
    }
}
