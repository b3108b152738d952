extension Selector {
    /// Parses a selector list (Selectors 4, section 18). No namespace prefixes are declared.
    /// - Throws: ``InvalidSelector``.
    public static func parse(_ text: String) throws -> Selector {
        let tokens = TokenizedText(text)
        var parser = SelectorParser(TokenCursor(tokens))
        guard let list = parser.parseList() else {
            let offset = parser.cursor.peek.map { Int($0.start) } ?? tokens.bytes.count
            throw InvalidSelector(offset: offset)
        }
        return list
    }
}

/// What a sheet says that its selectors depend on.
struct SelectorScope {
    /// The URI of each namespace prefix; "" is the default namespace.
    var namespaces: [String: String] = [:]
    /// The selectors of the rule around a nested one: what `&` stands for.
    var parent: Selector?
    /// Whether the rule stands in `@scope`: a selector that names neither `:scope` nor `&` is relative to
    /// `:scope` then, and may begin with a combinator (CSS Cascade 6, section 2.5.3).
    var isScoped = false
    /// Whether an invalid member makes all of `:is()` and `:where()` invalid, as `@supports` asks.
    var isUnforgiving = false
}

/// Parses selectors. Nesting of functional pseudo-classes is bounded, so that hostile text costs no stack.
struct SelectorParser {
    var cursor: TokenCursor
    var scope: SelectorScope
    private var depth: Int
    /// Whether `:has()` may not occur, as inside another one.
    private var isInsideHas = false
    /// Whether `&` was met.
    private var usesNesting = false
    /// Whether `:scope` was met.
    private var usesScope = false
    /// What `&` stands for inside a functional pseudo-class.
    private var explicitParent: Selector?

    static let maximumDepth = 32
    /// How many compounds a complex selector may have: matching recurses over them.
    private var maximumCompounds: Int { 128 >> min(depth, 4) }

    init(_ cursor: TokenCursor, scope: SelectorScope = SelectorScope(), depth: Int = 0) {
        self.cursor = cursor
        self.scope = scope
        self.depth = depth
    }

    /// All of the text as a list; nil when any of it is invalid.
    mutating func parseList() -> Selector? {
        var alternatives: [ComplexSelector] = []
        repeat {
            guard let complex = parseComplex(isRelative: false) else { return nil }
            alternatives.append(complex)
        } while cursor.takeComma()
        cursor.skipWhitespace()
        return cursor.isAtEnd ? Selector(alternatives: alternatives) : nil
    }

    /// A list of which invalid members are left out (`:is()`, `:where()`).
    private mutating func parseForgivingList() -> Selector? {
        var alternatives: [ComplexSelector] = []
        for part in cursor.commaSeparated() {
            var parser = self
            parser.cursor = part
            let complex = parser.parseComplex(isRelative: false)
            parser.cursor.skipWhitespace()
            if let complex, parser.cursor.isAtEnd, complex.pseudoElement == nil {
                alternatives.append(complex)
                usesNesting = usesNesting || parser.usesNesting
                usesScope = usesScope || parser.usesScope
            } else if scope.isUnforgiving {
                return nil
            }
        }
        return Selector(alternatives: alternatives)
    }

    private mutating func takeCombinator() -> Combinator? {
        let start = cursor
        cursor.skipWhitespace()
        guard let token = cursor.peek, token.kind != .comma else { return nil }
        for (character, combinator) in [
            (">", Combinator.child), ("+", .nextSibling), ("~", .subsequentSibling),
        ] as [(Unicode.Scalar, Combinator)] where token.isDelimiter(character) {
            cursor.position += 1
            cursor.skipWhitespace()
            return combinator
        }
        return cursor.position > start.position ? .descendant : nil
    }

    /// One complex selector. A relative one may begin with a combinator and is anchored at the element
    /// asked about: its chain of combinators has one more than compounds.
    mutating func parseComplex(isRelative: Bool) -> ComplexSelector? {
        cursor.skipWhitespace()
        let usedBefore = (nesting: usesNesting, scope: usesScope)
        usesNesting = false
        usesScope = false
        defer {
            usesNesting = usesNesting || usedBefore.nesting
            usesScope = usesScope || usedBefore.scope
        }
        var leading: Combinator?
        if isRelative || scope.parent != nil || scope.isScoped {
            leading = takeCombinator()
            if leading == nil, isRelative { leading = .descendant }
        }
        var compounds: [Compound] = []
        var combinators: [Combinator] = []
        var pseudoElement: PseudoElement?
        while true {
            guard pseudoElement == nil, compounds.count < maximumCompounds, let (compound, pseudo) = parseCompound()
            else { return nil }
            compounds.append(compound)
            pseudoElement = pseudo
            guard let combinator = takeCombinator() else { break }
            if cursor.isAtEnd { return nil }
            combinators.append(combinator)
        }
        compounds.reverse()
        combinators.reverse()
        if isRelative {
            if let leading { combinators.append(leading) }
        } else if let parent = scope.parent, !usesNesting || leading != nil {
            // CSS Nesting, section 3: a nested selector without `&` is relative to the parent rule's.
            compounds.append(Compound(simples: [.is(parent)]))
            combinators.append(leading ?? .descendant)
        } else if let leading = leading ?? (scope.isScoped && !usesNesting && !usesScope ? .descendant : nil) {
            compounds.append(Compound(simples: [.where(Self.scopeSelector)]))
            combinators.append(leading)
        }
        return ComplexSelector(compounds: compounds, combinators: combinators, pseudoElement: pseudoElement)
    }

    private mutating func parseCompound() -> (Compound, PseudoElement?)? {
        var simples: [SimpleSelector] = []
        var pseudoElement: PseudoElement?
        let start = cursor.position
        guard parseTypeSelector(into: &simples) else { return nil }
        loop: while let token = cursor.peek {
            switch token.kind {
            case .idHash where pseudoElement == nil:
                cursor.position += 1
                simples.append(.id(NameHash(cursor.text.name(of: token))))
            case .delimiter where token.isDelimiter("."):
                guard pseudoElement == nil else { return nil }
                cursor.position += 1
                guard let name = cursor.takeAnyIdent() else { return nil }
                simples.append(.class(NameHash(name)))
            case .delimiter where token.isDelimiter("&"):
                guard pseudoElement == nil else { return nil }
                cursor.position += 1
                usesNesting = true
                // Outside of any rule, `&` is `:scope`.
                simples.append((scope.parent ?? explicitParent).map { .is($0) } ?? .where(Self.scopeSelector))
            case .openSquare:
                guard pseudoElement == nil, let block = cursor.takeBlock(), let test = parseAttribute(block) else {
                    return nil
                }
                simples.append(.attribute(test))
            case .colon:
                cursor.position += 1
                if cursor.take(.colon) {
                    guard let pseudo = parsePseudoElement(), pseudoElement == nil || pseudo == .other else {
                        return nil
                    }
                    pseudoElement = pseudoElement ?? pseudo
                } else if let pseudo = legacyPseudoElement() {
                    guard pseudoElement == nil else { return nil }
                    pseudoElement = pseudo
                } else {
                    guard let simple = parsePseudoClass() else { return nil }
                    // A state of a pseudo-element, such as ::before:hover, is none of a static page.
                    simples.append(pseudoElement == nil ? simple : .never)
                }
            default: break loop
            }
        }
        if cursor.position == start { return nil }
        return (Compound(simples: simples), pseudoElement)
    }

    /// `:where(:scope)`.
    static let scopeSelector = Selector(alternatives: [
        ComplexSelector(
            compounds: [Compound(simples: [.pseudoClass(.scope)])], combinators: [], pseudoElement: nil)
    ])

    /// `name`, `*`, `prefix|name`, `*|name`, `|name`, or nothing. False when it is invalid.
    private mutating func parseTypeSelector(into simples: inout [SimpleSelector]) -> Bool {
        var namespace: SimpleSelector?
        var hasPrefix = false
        var copy = cursor
        let prefix = copy.takeAnyIdent()
        let anyPrefix = prefix == nil && copy.takeDelimiter("*")
        if copy.takeDelimiter("|"), let next = copy.peek, next.kind == .ident || next.isDelimiter("*") {
            hasPrefix = true
            cursor = copy
            if let prefix {
                guard let uri = scope.namespaces[prefix] else { return false }
                namespace = .namespace(NamespaceTest(uri))
            } else if !anyPrefix {
                namespace = .namespace(.none)
            }
        } else if let uri = scope.namespaces[""] {
            namespace = .namespace(NamespaceTest(uri))
        }
        if let name = cursor.takeAnyIdent() {
            if let namespace { simples.append(namespace) }
            simples.append(.type(NameHash(name)))
        } else if cursor.takeDelimiter("*") {
            simples.append(namespace ?? .universal)
        } else {
            if hasPrefix { return false }
            // The default namespace also holds for compounds without a type selector, except in :is() and :not().
            if let namespace, depth == 0 { simples.append(namespace) }
        }
        return true
    }
}

// MARK: - Attribute selectors

extension SelectorParser {
    private func parseAttribute(_ block: TokenCursor) -> AttributeTest? {
        var cursor = block
        cursor.skipWhitespace()
        var namespace: String?
        var anyNamespace = false
        var copy = cursor
        let prefix = copy.takeAnyIdent()
        let isAny = prefix == nil && copy.takeDelimiter("*")
        if copy.takeDelimiter("|"), copy.peekKind == .ident {
            cursor = copy
            anyNamespace = isAny
            if let prefix {
                guard let uri = scope.namespaces[prefix] else { return nil }
                namespace = uri
            }
        }
        guard let name = cursor.takeAnyIdent() else { return nil }
        var test = AttributeTest(
            name: name, foldedName: name.asciiLowercased(), anyNamespace: anyNamespace, namespace: namespace,
            operation: .exists, value: "", caseRule: .byDocument)
        cursor.skipWhitespace()
        guard let operation = cursor.next() else { return test }
        let operations: [(Unicode.Scalar, AttributeTest.Operation)] = [
            ("~", .includesWord), ("|", .dashMatch), ("^", .prefix), ("$", .suffix), ("*", .substring),
        ]
        if operation.isDelimiter("=") {
            test.operation = .equals
        } else if let match = operations.first(where: { operation.isDelimiter($0.0) }), cursor.takeDelimiter("=") {
            test.operation = match.1
        } else {
            return nil
        }
        cursor.skipWhitespace()
        guard let value = cursor.next(), value.kind == .ident || value.kind == .string else { return nil }
        test.value = cursor.text.name(of: value)
        cursor.skipWhitespace()
        if cursor.takeIdent("i") {
            test.caseRule = .insensitive
        } else if cursor.takeIdent("s") {
            test.caseRule = .sensitive
        }
        cursor.skipWhitespace()
        return cursor.isAtEnd ? test : nil
    }
}

// MARK: - Pseudo-elements and pseudo-classes

extension SelectorParser {
    private mutating func legacyPseudoElement() -> PseudoElement? {
        for (name, pseudo) in [
            ("before", .before), ("after", .after), ("first-line", .firstLine), ("first-letter", .firstLetter),
        ] as [(StaticString, PseudoElement)] where cursor.takeIdent(name) { return pseudo }
        return nil
    }

    private mutating func parsePseudoElement() -> PseudoElement? {
        if let pseudo = legacyPseudoElement() { return pseudo }
        guard let token = cursor.peek, token.kind == .ident || token.kind == .function else { return nil }
        let name = cursor.text.lowercasedName(of: token)
        cursor.skipComponent()
        switch name {
        case "marker": return .marker
        case "placeholder", "-webkit-input-placeholder": return .placeholder
        case "backdrop": return .backdrop
        case "selection": return .selection
        case "file-selector-button", "-webkit-file-upload-button": return .fileSelectorButton
        case "cue", "cue-region", "details-content", "grammar-error", "spelling-error", "target-text", "highlight",
            "part", "slotted", "view-transition", "view-transition-group", "view-transition-image-pair",
            "view-transition-new", "view-transition-old", "search-text", "column", "scroll-marker",
            "scroll-marker-group", "scroll-button", "picker", "picker-icon", "checkmark":
            return .other
        default: return name.hasPrefix("-webkit-") ? .other : nil
        }
    }

    private mutating func parsePseudoClass() -> SimpleSelector? {
        guard let token = cursor.peek else { return nil }
        if token.kind == .ident {
            cursor.position += 1
            let name = cursor.text.lowercasedName(of: token)
            if let known = PseudoClass(rawValue: name) {
                if known == .scope { usesScope = true }
                return .pseudoClass(known)
            }
            if name == "-webkit-any-link" { return .pseudoClass(.anyLink) }
            if ["focus", "focus-visible", "focus-within"].contains(name) { return .focus }
            return PseudoClass.dynamic.contains(name) ? .never : nil
        }
        guard token.kind == .function, depth < Self.maximumDepth else { return nil }
        let name = cursor.text.lowercasedName(of: token)
        guard let block = cursor.takeBlock() else { return nil }
        var inner = self
        inner.cursor = block
        inner.depth += 1
        defer {
            usesNesting = usesNesting || inner.usesNesting
            usesScope = usesScope || inner.usesScope
        }
        // Inside a functional pseudo-class a selector is not relative to the parent rule by itself.
        switch name {
        case "is", "-webkit-any":
            return inner.withoutImplicitParent { $0.parseForgivingList() }.map { .is($0) }
        case "where": return inner.withoutImplicitParent { $0.parseForgivingList() }.map { .where($0) }
        case "not":
            return inner.withoutImplicitParent { $0.parseList() }.flatMap(Self.withoutPseudoElements).map { .not($0) }
        case "has":
            guard !isInsideHas else { return nil }
            inner.isInsideHas = true
            return inner.withoutImplicitParent { $0.parseRelativeList() }.map { .has($0) }
        case "nth-child": return inner.parseNth(.child)
        case "nth-last-child": return inner.parseNth(.lastChild)
        case "nth-of-type": return inner.parseNth(.ofType)
        case "nth-last-of-type": return inner.parseNth(.lastOfType)
        case "lang": return inner.parseLanguages()
        case "dir":
            inner.cursor.skipWhitespace()
            guard let direction = inner.cursor.takeAnyIdent()?.asciiLowercased() else { return nil }
            inner.cursor.skipWhitespace()
            guard inner.cursor.isAtEnd else { return nil }
            return direction == "ltr" || direction == "rtl" ? .direction(rightToLeft: direction == "rtl") : .never
        case "host", "host-context", "state", "current", "active-view-transition-type": return .never
        default: return nil
        }
    }

    private static func withoutPseudoElements(_ selector: Selector) -> Selector? {
        selector.alternatives.contains { $0.pseudoElement != nil } ? nil : selector
    }

    /// Runs a parser of nested selectors in which only an explicit `&` means the parent rule.
    private mutating func withoutImplicitParent<T>(_ body: (inout SelectorParser) -> T) -> T {
        let outer = scope
        scope.parent = nil
        scope.isScoped = false
        explicitParent = outer.parent ?? explicitParent
        defer { scope = outer }
        return body(&self)
    }

    /// The list after `of`.
    mutating func parseNthFilter() -> Selector? {
        withoutImplicitParent { $0.parseList() }.flatMap(Self.withoutPseudoElements)
    }

    private mutating func parseRelativeList() -> RelativeSelectorList? {
        var selectors: [ComplexSelector] = []
        repeat {
            guard let complex = parseComplex(isRelative: true), complex.pseudoElement == nil else { return nil }
            selectors.append(complex)
        } while cursor.takeComma()
        cursor.skipWhitespace()
        return cursor.isAtEnd ? RelativeSelectorList(selectors) : nil
    }

    private mutating func parseLanguages() -> SimpleSelector? {
        var ranges: [String] = []
        for part in cursor.commaSeparated() {
            var part = part
            guard let token = part.next(), token.kind == .ident || token.kind == .string, part.isAtEnd else {
                return nil
            }
            ranges.append(part.text.lowercasedName(of: token))
        }
        return .language(ranges)
    }
}
