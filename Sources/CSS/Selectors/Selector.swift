import CLibXML
import HTML

/// A selector list of Selectors 4.
public struct Selector: Sendable {
    let alternatives: [ComplexSelector]

    /// For a long list of nothing but names, which sets answer at once.
    let names: NameSet?

    init(alternatives: [ComplexSelector]) {
        self.alternatives = alternatives
        names = alternatives.count > 8 ? NameSet(alternatives) : nil
    }

    /// The specificity of the most specific alternative.
    var specificity: Specificity { alternatives.map(\.specificity).max() ?? Specificity() }
}

/// A pseudo-element that a selector can end with.
public enum PseudoElement: UInt8, Hashable, Sendable, CaseIterable {
    case before, after, marker, placeholder, backdrop, selection
    case firstLine, firstLetter, fileSelectorButton
    /// Another one: known or `-webkit-`; its styles are never asked for.
    case other
}

/// The three counts of Selectors 4, section 15.
struct Specificity: Comparable, Sendable {
    var ids: UInt16 = 0
    var classes: UInt16 = 0
    var types: UInt16 = 0

    static func < (left: Self, right: Self) -> Bool { left.order < right.order }
    /// A number that orders as the specificity does; ten bits a count.
    var order: UInt32 { UInt32(min(ids, 1023)) << 20 | UInt32(min(classes, 1023)) << 10 | UInt32(min(types, 1023)) }

    static func += (left: inout Self, right: Self) {
        left.ids = left.ids.addingSaturated(right.ids)
        left.classes = left.classes.addingSaturated(right.classes)
        left.types = left.types.addingSaturated(right.types)
    }
}

extension UInt16 {
    fileprivate func addingSaturated(_ other: Self) -> Self {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? .max : sum
    }
}

enum Combinator: Sendable { case descendant, child, nextSibling, subsequentSibling }

/// Compound selectors joined by combinators. Stored from right to left, as they are matched.
final class ComplexSelector: Sendable {
    /// The rightmost compound first.
    let compounds: [Compound]
    /// `combinators[i]` stands between `compounds[i]` and `compounds[i + 1]`. In a relative selector there
    /// is one more: the combinator at its beginning.
    let combinators: [Combinator]
    let pseudoElement: PseudoElement?
    let specificity: Specificity
    /// Names that an ancestor of the subject must have, as hashes that the element itself would put into
    /// its descendants' filter.
    let ancestorNames: [UInt64]
    /// Whether a compound holds what nothing matches, such as `:hover`.
    let isImpossible: Bool
    let foldedAncestorNames: [UInt64]

    init(compounds: [Compound], combinators: [Combinator], pseudoElement: PseudoElement?) {
        self.compounds = compounds
        self.combinators = combinators
        self.pseudoElement = pseudoElement
        var sum = Specificity()
        for compound in compounds {
            for simple in compound.simples { sum += simple.specificity }
        }
        if pseudoElement != nil { sum += Specificity(types: 1) }
        specificity = sum

        var exact: [UInt64] = []
        var folded: [UInt64] = []
        var isAncestor = false
        for (index, compound) in compounds.enumerated() {
            if index > 0, index - 1 < combinators.count {
                switch combinators[index - 1] {
                case .descendant, .child: isAncestor = true
                // A sibling of an ancestor is no ancestor; of what is left of it the parents are.
                case .nextSibling, .subsequentSibling: isAncestor = false
                }
            }
            guard isAncestor, exact.count < 4 else { continue }
            for simple in compound.simples where exact.count < 4 {
                switch simple {
                case .id(let name), .class(let name):
                    exact.append(name.exact)
                    folded.append(name.folded)
                case .type(let name) where name.exact == name.folded:
                    exact.append(name.exact)
                    folded.append(name.exact)
                default: break
                }
            }
        }
        isImpossible = compounds.contains { compound in
            compound.simples.contains { if case .never = $0 { true } else { false } }
        }
        ancestorNames = exact
        foldedAncestorNames = folded
    }
}

/// Simple selectors that all hold for one element.
struct Compound: Sendable {
    var simples: [SimpleSelector]
}

/// The nth-child formula `an+b`.
struct NthFormula: Hashable, Sendable {
    var step: Int
    var offset: Int

    /// Whether there is an n ≥ 0 with step · n + offset = position.
    func contains(_ position: Int) -> Bool {
        let distance = position - offset
        if step == 0 { return distance == 0 }
        return distance % step == 0 && distance / step >= 0
    }
}

indirect enum SimpleSelector: Sendable {
    case universal
    case type(NameHash)
    case namespace(NamespaceTest)
    case id(NameHash)
    case `class`(NameHash)
    case attribute(AttributeTest)
    case pseudoClass(PseudoClass)
    case `is`(Selector)
    case `where`(Selector)
    case not(Selector)
    case has(RelativeSelectorList)
    case nth(NthKind, NthFormula, of: NthFilter?)
    case language([String])
    case direction(rightToLeft: Bool)
    /// `:focus`, `:focus-visible` and `:focus-within`, which match only where a focus is assumed.
    case focus
    /// A selector that is valid and matches nothing in a static page.
    case never

    var specificity: Specificity {
        switch self {
        case .universal, .namespace, .where: Specificity()
        case .type: Specificity(types: 1)
        case .id: Specificity(ids: 1)
        case .class, .attribute, .pseudoClass, .language, .direction, .focus, .never: Specificity(classes: 1)
        case .is(let list), .not(let list): list.specificity
        case .has(let list): list.selectors.map(\.specificity).max() ?? Specificity()
        case .nth(_, _, let filter):
            {
                var sum = Specificity(classes: 1)
                if let filter { sum += filter.selector.specificity }
                return sum
            }()
        }
    }
}

/// The namespace that an element must be in. HTML's elements, which have none in the tree, are in XHTML's.
enum NamespaceTest: Hashable, Sendable {
    case html, svg, mathml, none
    case other(String)

    /// - Parameter uri: nil for no namespace.
    init(_ uri: String?) {
        switch uri {
        case nil, "": self = .none
        case "http://www.w3.org/1999/xhtml": self = .html
        case Namespace.svgURI: self = .svg
        case Namespace.mathmlURI: self = .mathml
        case let uri?: self = .other(uri)
        }
    }

    init(of element: Node) {
        switch element.namespace {
        case .html: self = .html
        case .svg: self = .svg
        case .mathml: self = .mathml
        case .other: self = .other(element.pointer.pointee.ns?.pointee.href.map { String(cString: $0) } ?? "")
        }
    }
}

enum NthKind: UInt8, Sendable { case child, lastChild, ofType, lastOfType }

/// The selectors of one `:has()`; an object, so that what it matches can be remembered.
final class RelativeSelectorList: Sendable {
    let selectors: [ComplexSelector]
    init(_ selectors: [ComplexSelector]) { self.selectors = selectors }
}

/// The `of S` of one `:nth-child()`; an object, so that positions can be remembered.
final class NthFilter: Sendable {
    let selector: Selector
    init(_ selector: Selector) { self.selector = selector }
}

struct AttributeTest: Sendable {
    enum Operation: Sendable { case exists, equals, includesWord, dashMatch, prefix, suffix, substring }
    enum CaseRule: Sendable { case byDocument, insensitive, sensitive }

    /// As written, for elements that are not HTML's, and lower case.
    var name: String
    var foldedName: String
    var anyNamespace: Bool
    /// The URI of the namespace, where the name has a prefix.
    var namespace: String?
    var operation: Operation
    var value: String
    var caseRule: CaseRule
}

/// Pseudo-classes that the tree of a static page decides.
enum PseudoClass: String, Sendable, CaseIterable {
    case root, empty, scope, link, checked, disabled, enabled, required, optional, defined, open
    case anyLink = "any-link"
    case firstChild = "first-child"
    case lastChild = "last-child"
    case onlyChild = "only-child"
    case firstOfType = "first-of-type"
    case lastOfType = "last-of-type"
    case onlyOfType = "only-of-type"
    case readOnly = "read-only"
    case readWrite = "read-write"
    case placeholderShown = "placeholder-shown"
    case `default`, indeterminate, valid, invalid
    case inRange = "in-range"
    case outOfRange = "out-of-range"

    /// Those that only an interaction, a script or a player makes match: valid, and matching nothing.
    static let dynamic: Set<String> = [
        "hover", "active", "visited", "target", "target-within",
        "local-link", "user-valid", "user-invalid", "autofill", "-webkit-autofill", "fullscreen",
        "-webkit-full-screen", "modal", "popover-open", "picture-in-picture", "playing", "paused", "seeking",
        "buffering", "stalled", "muted", "volume-locked", "current", "past", "future", "blank", "host",
        "has-slotted", "active-view-transition", "interest-source", "interest-target", "target-current", "-webkit-drag",
    ]
}

/// A text that is no selector, and where that shows.
public struct InvalidSelector: Error, Hashable, Sendable {
    /// The UTF-8 offset in the text.
    public var offset: Int
}

/// The names of a list whose selectors are one id, class or type each.
struct NameSet: Sendable {
    private(set) var ids: Set<UInt64> = []
    private(set) var foldedIDs: Set<UInt64> = []
    private(set) var classes: Set<UInt64> = []
    private(set) var foldedClasses: Set<UInt64> = []
    private(set) var types: Set<UInt64> = []
    private(set) var foldedTypes: Set<UInt64> = []

    /// Nil when a selector is more than a name.
    init?(_ alternatives: [ComplexSelector]) {
        for selector in alternatives {
            guard selector.pseudoElement == nil, selector.compounds.count == 1, selector.combinators.isEmpty,
                selector.compounds[0].simples.count == 1
            else { return nil }
            switch selector.compounds[0].simples[0] {
            case .id(let name):
                ids.insert(name.exact)
                foldedIDs.insert(name.folded)
            case .class(let name):
                classes.insert(name.exact)
                foldedClasses.insert(name.folded)
            case .type(let name):
                types.insert(name.exact)
                foldedTypes.insert(name.folded)
            default: return nil
            }
        }
    }
}
