import CLibXML
import HTML

/// The origins of CSS Cascade 5, section 6.2, ascending in precedence of normal declarations.
enum Origin: UInt8, Comparable {
    case userAgent, presentationalHint, author, styleAttribute
    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// One selector of a rule, at its place in the cascade.
final class RankedRule {
    let selector: ComplexSelector
    let rule: StyleRule
    let origin: Origin
    /// Ascending precedence; `Int.max` outside of layers.
    let layer: Int
    /// Whether the rule stands under a container query.
    let isUncertain: Bool
    let sheet: LoadedSheet?
    let media: [MediaQueryList]

    init(
        selector: ComplexSelector, rule: StyleRule, origin: Origin, layer: Int = .max, isUncertain: Bool = false,
        sheet: LoadedSheet? = nil, media: [MediaQueryList] = []
    ) {
        self.selector = selector
        self.rule = rule
        self.origin = origin
        self.layer = layer
        self.isUncertain = isUncertain
        self.sheet = sheet
        self.media = media
    }

    /// Whether only the element's own name, id and classes decide.
    var isPlain: Bool { selector.compounds.count == 1 && rule.scope == nil && needsOnlyNames }

    /// Whether only the element's own name, id and classes and its ancestors decide.
    var isSharedBySiblings: Bool {
        rule.scope == nil && needsOnlyNames
            && (selector.combinators.first.map { $0 == .descendant || $0 == .child } ?? true)
    }

    private var needsOnlyNames: Bool {
        selector.compounds[0].simples.allSatisfy {
            switch $0 {
            case .universal, .type, .id, .class, .namespace: true
            case .is(let list), .where(let list), .not(let list): list.isOfTypesAndClasses
            default: false
            }
        }
    }
}

extension Selector {
    /// Whether only names and classes stand in the list: an id there does not tell elements apart (see
    /// ``RuleIndex/names(id:)``).
    fileprivate var isOfTypesAndClasses: Bool {
        alternatives.allSatisfy { selector in
            selector.compounds.count == 1
                && selector.compounds[0].simples.allSatisfy {
                    switch $0 {
                    case .universal, .type, .class, .namespace: true
                    default: false
                    }
                }
        }
    }
}

/// The rules of a page, in the order of the cascade and in buckets by what their last compound needs:
/// an element meets only the rules of its own id, classes, attributes and name.
final class RuleIndex {
    /// Ascending in precedence: origin, layer, specificity, order of appearance.
    let rules: [RankedRule]
    private var buckets: [UInt8: Buckets] = [:]
    /// The attributes, by hash of their name, whose values rules are found by.
    private var valuedAttributes: Set<UInt64> = []

    private struct Buckets {
        var byID: [UInt64: [Int32]] = [:]
        var byClass: [UInt64: [Int32]] = [:]
        var byAttribute: [UInt64: [Int32]] = [:]
        /// Under the name and value that `[name=value]` asks for, ASCII case folded.
        var byValue: [UInt64: [Int32]] = [:]
        var byTag: [UInt64: [Int32]] = [:]
        var others: [Int32] = []
    }

    private enum Key {
        case id(NameHash), `class`(NameHash), attribute(AttributeTest), tag(NameHash)
    }

    /// - Parameter rules: in order of appearance.
    init(_ unordered: [RankedRule], foldsCase: Bool) {
        let order = unordered.indices.sorted { left, right in
            let (a, b) = (unordered[left], unordered[right])
            if a.origin != b.origin { return a.origin < b.origin }
            if a.layer != b.layer { return a.layer < b.layer }
            let (s, t) = (a.selector.specificity.order, b.selector.specificity.order)
            return s != t ? s < t : left < right
        }
        rules = order.map { unordered[$0] }
        for (rank, rule) in rules.enumerated() {
            let slot = Self.slot(rule.selector.pseudoElement)
            guard slot != Self.slot(.other), !rule.selector.isImpossible else { continue }
            insert(Int32(rank), rule.selector, into: &buckets[slot, default: Buckets()], foldsCase: foldsCase)
        }
    }

    private static func slot(_ pseudo: PseudoElement?) -> UInt8 { pseudo.map { $0.rawValue + 1 } ?? 0 }

    func hasRules(for pseudo: PseudoElement) -> Bool { buckets[Self.slot(pseudo)] != nil }

    /// Whether a rule needs that id: where none does, elements that differ in it alone match the same rules.
    func names(id: UInt64) -> Bool { id != 0 && buckets.values.contains { $0.byID[id] != nil } }

    private func insert(_ rank: Int32, _ selector: ComplexSelector, into buckets: inout Buckets, foldsCase: Bool) {
        guard let keys = Self.keys(of: selector.compounds[0], depth: 0) else {
            buckets.others.append(rank)
            return
        }
        for key in keys {
            switch key {
            case .id(let name): buckets.byID[foldsCase ? name.folded : name.exact, default: []].append(rank)
            case .class(let name): buckets.byClass[foldsCase ? name.folded : name.exact, default: []].append(rank)
            case .attribute(let test):
                for name in Set([NameHash(test.foldedName).exact, NameHash(test.name).exact]) {
                    if test.operation == .equals {
                        valuedAttributes.insert(name)
                        buckets.byValue[Self.hash(name, NameHash(test.value).folded), default: []].append(rank)
                    } else {
                        buckets.byAttribute[name, default: []].append(rank)
                    }
                }
            case .tag(let name):
                buckets.byTag[name.folded, default: []].append(rank)
                if name.exact != name.folded { buckets.byTag[name.exact, default: []].append(rank) }
            }
        }
    }

    /// One of these an element must have to match; nil when anything may.
    private static func keys(of compound: Compound, depth: Int) -> [Key]? {
        var best: (order: Int, keys: [Key])?
        func offer(_ order: Int, _ keys: [Key]) {
            if order < best?.order ?? .max { best = (order, keys) }
        }
        for simple in compound.simples {
            switch simple {
            case .id(let name): offer(0, [.id(name)])
            case .class(let name): offer(1, [.class(name)])
            case .attribute(let test): offer(2, [.attribute(test)])
            case .type(let name): offer(3, [.tag(name)])
            case .is(let list), .where(let list):
                guard depth < 8, list.alternatives.count <= 32 else { continue }
                let inner = list.alternatives.map { keys(of: $0.compounds[0], depth: depth + 1) }
                if !inner.contains(where: { $0 == nil }) { offer(4, inner.flatMap { $0 ?? [] }) }
            default: continue
            }
        }
        return best?.keys
    }

    /// The ranks of the rules that may match an element, in no order, some perhaps twice.
    func candidates(for element: Node, _ pseudo: PseudoElement?, features: inout FeatureTable) -> [Int32] {
        guard let buckets = buckets[Self.slot(pseudo)] else { return [] }
        var result = buckets.others
        let own = features.features(of: element)
        if let found = buckets.byTag[own.tag] { result += found }
        if own.id != 0, let found = buckets.byID[own.id] { result += found }
        for index in 0..<Int(own.classCount) {
            if let found = buckets.byClass[features.classes[Int(own.classStart) + index]] { result += found }
        }
        if !buckets.byAttribute.isEmpty || !buckets.byValue.isEmpty {
            forEachAttribute(of: element) { name, valued in
                if let found = buckets.byAttribute[name] { result += found }
                if let valued, let found = buckets.byValue[valued] { result += found }
            }
        }
        return result
    }

    /// What tells the attributes of elements apart as far as rules are found by them: their names, and the values
    /// that some rule asks for.
    func attributeSignature(of element: Node) -> UInt64 {
        var signature: UInt64 = 0
        forEachAttribute(of: element) { name, valued in signature = signature &* 31 &+ (valued ?? name) }
        return signature
    }

    /// Visits the attributes of an element: the hash of each name, and that of name and value where rules ask for
    /// values of it.
    private func forEachAttribute(of element: Node, _ body: (UInt64, UInt64?) -> Void) {
        var next = element.pointer.pointee.properties
        while let attribute = next {
            next = attribute.pointee.next
            guard let name = attribute.pointee.name else { continue }
            let hash = NameHash.hash(UnsafeBufferPointer(start: name, count: Int(xmlStrlen(name))))
            let isValued = valuedAttributes.contains(hash)
            body(hash, isValued ? Self.hash(hash, NameHash(Attribute(attribute).value).folded) : nil)
        }
    }

    private static func hash(_ name: UInt64, _ value: UInt64) -> UInt64 { name &* 0x9E37_79B9_7F4A_7C15 ^ value }
}
