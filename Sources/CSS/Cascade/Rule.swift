/// The declarations between two braces, or of a `style` attribute.
///
/// Validated and expanded when first asked for: most rules of a big sheet match nothing on a page.
final class DeclarationBlock {
    let text: TokenizedText
    let range: Range<Int>
    private let quirks: Bool

    init(_ text: TokenizedText, _ range: Range<Int>, quirks: Bool) {
        self.text = text
        self.range = range
        self.quirks = quirks
    }

    /// A block made without a text: presentational hints.
    init(_ declarations: [Declaration]) {
        text = TokenizedText([])
        range = 0..<0
        quirks = false
        self.declarations = declarations
    }

    private(set) lazy var declarations: [Declaration] = {
        var parser = DeclarationParser(text, quirks: quirks)
        parser.parse(range)
        return parser.declarations
    }()
    /// Reads the block now, after which nothing in it changes any more.
    func prepare() {
        _ = hasImportant
        _ = hasLogical
    }

    private(set) lazy var hasImportant = declarations.contains(where: \.isImportant)
    private(set) lazy var hasLogical = declarations.contains { if case .logical = $0.target { true } else { false } }
}

/// A style rule, taken out of the rules around it.
final class StyleRule {
    let selector: Selector
    let block: DeclarationBlock
    /// The innermost condition that it stands under.
    let condition: RuleCondition?
    /// The full name of its cascade layer; nil for none.
    let layer: String?
    let scope: ScopeBounds?

    init(
        selector: Selector, block: DeclarationBlock, condition: RuleCondition?, layer: String?, scope: ScopeBounds?
    ) {
        self.selector = selector
        self.block = block
        self.condition = condition
        self.layer = layer
        self.scope = scope
    }
}

/// A condition around rules, and the one around that.
final class RuleCondition {
    enum Kind {
        case media(MediaQueryList)
        /// A container query: nobody knows without layout.
        case container(String)
    }

    let kind: Kind
    let parent: RuleCondition?

    init(_ kind: Kind, parent: RuleCondition?) {
        self.kind = kind
        self.parent = parent
    }

    /// Whether the rules apply: nil where a container query leaves that open.
    func evaluate(_ environment: MediaEnvironment) -> Bool? {
        var result: Bool? = true
        var next: RuleCondition? = self
        while let condition = next {
            switch condition.kind {
            case .media(let list): if !list.matches(environment) { return false }
            case .container: result = nil
            }
            next = condition.parent
        }
        return result
    }

    /// The media queries around, from the outermost to the innermost.
    var media: [MediaQueryList] {
        var lists: [MediaQueryList] = []
        var next: RuleCondition? = self
        while let condition = next {
            if case .media(let list) = condition.kind { lists.append(list) }
            next = condition.parent
        }
        return lists.reversed()
    }
}

/// The bounds of `@scope`.
final class ScopeBounds {
    let root: Selector?
    let limit: Selector?
    let parent: ScopeBounds?

    init(root: Selector?, limit: Selector?, parent: ScopeBounds?) {
        self.root = root
        self.limit = limit
        self.parent = parent
    }

    /// For each selector of the root some names that stand at it or above it; nil where one needs none.
    private(set) lazy var rootNames: [[NameHash]]? = {
        let names = root?.alternatives.map { selector in
            (selector.compounds.first?.simples ?? []).compactMap { simple -> NameHash? in
                switch simple {
                case .id(let name), .class(let name): name
                case .type(let name) where name.exact == name.folded: name
                default: nil
                }
            }
        }
        return names?.contains([]) == false ? names : nil
    }()
}

/// What a sheet holds, in its order.
enum SheetItem {
    case rule(StyleRule)
    /// Names of layers whose order is settled here.
    case layers([String], RuleCondition?)
    case `import`(ImportRule)
    case registration(PropertyRegistration)
}

struct ImportRule {
    var reference: String
    var layer: String?
    var media: MediaQueryList?
    /// The byte of the sheet's text at which the rule begins.
    var offset: Int
}

/// An `@property` rule.
struct PropertyRegistration: Hashable, Sendable {
    var name: String
    var syntax: PropertySyntax
    var inherits: Bool
    var initialValue: String?
}
