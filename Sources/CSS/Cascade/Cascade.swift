public import HTML

/// The styles of a page: every element's computed values.
///
/// Computed lazily and memoised per element; used by one thread at a time, like its document. Nothing is
/// read before the first style is asked for.
public final class Cascade {
    public let document: Document
    public let media: MediaEnvironment
    private let loader: (any ResourceLoader)?
    private let assumesFocus: Bool
    private let sheetCache: SheetCache
    /// The same page under other conditions, whose sheets are these.
    private let origin: Cascade?
    private var memo: LazyTable<ComputedStyle?>
    /// For each pseudo-element that has been asked for, the styles by node index; `.some(nil)` where it has no box.
    private var pseudoMemo: [LazyTable<ComputedStyle??>?] = Array(repeating: nil, count: PseudoElement.allCases.count)
    private var shared: [SharingKey: ComputedStyle] = [:]
    private var inlineBlocks: [String: DeclarationBlock] = [:]
    private var rootStyle: ComputedStyle?

    /// What decides a style: the rules that match and the style that it inherits from.
    private struct SharingKey: Hashable {
        var parent: ObjectIdentifier?
        var plain: ObjectIdentifier
        var shared: ObjectIdentifier?
        var others: [Int32]
        var inline: ObjectIdentifier?
        var hint: ObjectIdentifier?
        var isRoot: Bool
    }

    /// - Parameters:
    ///   - loader: finds the text of linked and imported sheets; nil finds none.
    ///   - sheetCache: keeps sheets that are parsed from page to page.
    public convenience init(
        _ document: Document, loader: (any ResourceLoader)? = nil, media: MediaEnvironment = MediaEnvironment(),
        sheetCache: SheetCache = SheetCache()
    ) {
        self.init(document, loader, media, assumesFocus: false, sheetCache, origin: nil)
    }

    private init(
        _ document: Document, _ loader: (any ResourceLoader)?, _ media: MediaEnvironment, assumesFocus: Bool,
        _ sheetCache: SheetCache, origin: Cascade?
    ) {
        self.document = document
        self.loader = loader.map { PageLoader.loader($0, for: document) }
        self.media = media
        self.assumesFocus = assumesFocus
        self.sheetCache = sheetCache
        self.origin = origin
        memo = LazyTable(count: document.nodeCount + 1, initial: nil)
    }

    /// The styles of the page in another window.
    public func under(_ media: MediaEnvironment) -> Cascade {
        Cascade(document, loader, media, assumesFocus: assumesFocus, sheetCache, origin: nil)
    }

    /// The styles of the page if `:focus` and its kin matched every element: how each would look with the focus.
    public func withFocus() -> Cascade {
        Cascade(document, loader, media, assumesFocus: true, sheetCache, origin: self)
    }

    // MARK: What is read once

    private lazy var sheets: SheetLoader = {
        if let origin { return origin.sheets }
        var loader = SheetLoader(document, loader: loader, environment: media, cache: sheetCache)
        loader.run()
        return loader
    }()
    private(set) lazy var engine = CascadeEngine(
        document, sheets: sheets, media: media, assumesFocus: assumesFocus)
    private lazy var hints = PresentationalHints(document)
    private lazy var variables = VariableResolver(sheets.registrations)

    // MARK: Results

    /// What is wrong with the page's sheets, in the order in which they were read.
    public var diagnostics: [StyleDiagnostic] {
        let isExhausted = engine.matcher.isExhausted || variables.isExhausted
        guard isExhausted else { return sheets.diagnostics }
        return sheets.diagnostics + [
            StyleDiagnostic(kind: .workLimit, element: nil, location: nil, offset: nil, position: nil)
        ]
    }

    /// Whether a sheet could not be read, or rules were left out because the page takes too much work: what
    /// depends on styles is uncertain then.
    public var hasMissingSheets: Bool {
        sheets.hasMissingSheets || engine.matcher.isExhausted || variables.isExhausted
    }

    /// The computed style of an element; the initial style for a node that is none or not of this document.
    public func style(of node: Node) -> ComputedStyle {
        func isKept(_ element: Node) -> Bool { element.index > 0 && element.index < memo.count }
        let style = InheritedValue.find(
            node.isElement ? node : node.parentElement, above: ComputedStyle?.none,
            known: { isKept($0) ? memo[$0.index].map(Optional.some) : nil },
            compute: { element, parent in
                let style = compute(element, parent: parent)
                if isKept(element) { memo[element.index] = style }
                return style
            })
        return style ?? CascadeEngine.initialStyle(media)
    }

    /// The computed style of a pseudo-element; nil when it generates no box: `content` is `none` or `normal`
    /// for `::before` and `::after`, or no rule matches.
    public func pseudoStyle(of node: Node, _ pseudo: PseudoElement) -> ComputedStyle? {
        guard node.isElement, engine.rules.index.hasRules(for: pseudo) else { return nil }
        guard node.index > 0, node.index < memo.count else { return computePseudo(node, pseudo) }
        let slot = Int(pseudo.rawValue)
        if let known = pseudoMemo[slot]?[node.index] { return known }
        let style = computePseudo(node, pseudo)
        if pseudoMemo[slot] == nil { pseudoMemo[slot] = LazyTable(count: memo.count, initial: nil) }
        pseudoMemo[slot]?[node.index] = .some(style)
        return style
    }

    private func computePseudo(_ node: Node, _ pseudo: PseudoElement) -> ComputedStyle? {
        let matches = engine.rules.matches(for: node, pseudo)
        guard !matches.ranks.isEmpty else { return nil }
        let parent = style(of: node)
        let key = SharingKey(
            parent: ObjectIdentifier(parent), plain: ObjectIdentifier(matches.plain),
            shared: matches.shared.map { ObjectIdentifier($0) },
            others: matches.others,
            isRoot: false)
        let style =
            shared[key]
            ?? engine.build(
                engine.blocks(matches.ranks, inline: nil, hint: nil), parent: parent, root: rootStyle,
                variables: variables)
        shared[key] = style
        if pseudo == .before || pseudo == .after {
            let content = style[.content]
            if content.isKeyword("normal") || content.isKeyword("none") || style[.display].isKeyword("none") {
                return nil
            }
        }
        return style
    }

    private func compute(_ element: Node, parent: ComputedStyle?) -> ComputedStyle {
        let matches = engine.rules.matches(for: element)
        let inline = element["style"].map(inlineBlock)
        let hint = hints.block(for: element, engine.matcher)
        let isRoot = parent == nil
        let key = SharingKey(
            parent: parent.map { ObjectIdentifier($0) }, plain: ObjectIdentifier(matches.plain),
            shared: matches.shared.map { ObjectIdentifier($0) },
            others: matches.others,
            inline: inline.map { ObjectIdentifier($0) }, hint: hint.map { ObjectIdentifier($0) }, isRoot: isRoot)
        if let known = shared[key] { return known }
        let blocks = engine.blocks(matches.ranks, inline: inline, hint: hint)
        var style = engine.build(blocks, parent: parent, root: rootStyle, variables: variables)
        // An element that looks like its parent is its parent's double: chains of such elements share one style.
        if let parent, parent.isEqual(to: style) { style = parent }
        shared[key] = style
        if isRoot, element == document.root { rootStyle = style }
        return style
    }

    /// How an element would look if no style sheet of the page selected it.
    public func styleWithoutSheets(of element: Node) -> ComputedStyle {
        let parent = element.parentElement.map { style(of: $0) }
        let ranks = engine.rules.matches(for: element).ranks.filter {
            engine.rules.index.rules[Int($0)].origin == .userAgent
        }
        let blocks = engine.blocks(
            ranks, inline: element["style"].map(inlineBlock), hint: hints.block(for: element, engine.matcher))
        return engine.build(blocks, parent: parent, root: rootStyle, variables: variables)
    }

    /// Whether children of the element are laid out one by one: in a flexible row or a grid.
    public func laysOutChildren(of element: Node) -> Bool { style(of: element).blockifiesChildren }

    private func inlineBlock(_ text: String) -> DeclarationBlock {
        if let known = inlineBlocks[text] { return known }
        let tokens = TokenizedText(text)
        let block = DeclarationBlock(tokens, 0..<tokens.tokens.count, quirks: document.mode == .quirks)
        inlineBlocks[text] = block
        return block
    }
}

// MARK: - Declarations and where they stand

extension Cascade {
    /// The declarations of an element's `style` attribute, in order, valid or not.
    public func inlineDeclarations(of element: Node) -> [InlineDeclaration] {
        guard let text = element["style"] else { return [] }
        return DeclarationList.read(inlineBlock(text))
    }

    /// The declaration that gives an element's property its value; nil where none does (the value is
    /// inherited or initial). For inherited properties ask the ancestors in turn.
    ///
    /// - Parameter locating: whether the bytes of the page's file are looked for, which takes time in the
    ///   length of the sheet.
    public func origin(of property: Property, _ element: Node, locating: Bool = true) -> DeclarationSource? {
        let matches = engine.rules.matches(for: element)
        let inline = element["style"].map(inlineBlock)
        let blocks = engine.blocks(matches.ranks, inline: inline, hint: hints.block(for: element, engine.matcher))
        let cascaded = CascadedValues(blocks, parent: element.parentElement.map { style(of: $0) })
        guard let winner = cascaded.settled(.longhand(property)) else { return nil }
        return source(of: cascaded.declaration(winner), in: blocks[winner.block], element, locating)
    }

    /// - Parameter property: a longhand, as style sheets write it; nil is returned for other names.
    public func origin(of property: String, _ element: Node, locating: Bool = true) -> DeclarationSource? {
        Property(property.asciiLowercased()).flatMap { origin(of: $0, element, locating: locating) }
    }

    private func source(
        of declaration: Declaration, in block: AppliedBlock, _ element: Node, _ locating: Bool
    ) -> DeclarationSource {
        let text = block.block.text
        let tokens = Int(declaration.tokens.lowerBound)..<Int(declaration.tokens.upperBound)
        let range = text.byteRange(ofTokens: tokens)
        let place: DeclarationSource.Place
        switch block.origin {
        case .userAgent: place = .userAgent
        case .presentationalHint:
            place = .presentationalHint(element: element)
        case .styleAttribute: place = .styleAttribute(element: element)
        case .author: place = engine.place(of: block.rank)
        }
        return DeclarationSource(
            place: place, range: range,
            fileRange: locating ? FileRanges(document).fileRange(of: range, text, at: place) : nil,
            text: text.string(in: range), isImportant: declaration.isImportant)
    }

    /// The rules under media queries about orientation or aspect ratio that select an element, whether or not
    /// they apply now.
    public func conditionalRules(for element: Node) -> [ConditionalRule] {
        engine.orientationRules.compactMap { loaded in
            let selects = loaded.rule.selector.alternatives.contains {
                $0.pseudoElement == nil && engine.matcher.matches($0, element)
            }
            guard selects else { return nil }
            let block = loaded.rule.block
            let range = block.text.byteRange(ofTokens: block.range)
            let place = CascadeEngine.place(of: loaded.sheet)
            return ConditionalRule(
                media: loaded.media + (loaded.rule.condition?.media ?? []), declarations: DeclarationList.read(block),
                source: DeclarationSource(
                    place: place, range: range,
                    fileRange: FileRanges(document).fileRange(of: range, block.text, at: place),
                    text: block.text.string(in: range), isImportant: false))
        }
    }

    /// Matches selectors against this document, with what is already known of it.
    public var selectorMatcher: SelectorMatcher { engine.matcher }

    /// The computed values of an element for which no style sheet says anything: the initial values.
    public var initialStyle: ComputedStyle { engine.initialStyle }
}
