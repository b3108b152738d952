internal import Accessibility
internal import CSS
internal import HTML

/// What single checks ask of a page beyond its elements' own properties; each is found out when it is first
/// asked for.
final class RuleFacts {
    private unowned let page: PageFacts
    private let document: Document

    init(_ page: PageFacts) {
        self.page = page
        document = page.document
    }

    private(set) lazy var scripts = PageScripts(document, loader: page.loader)
    private(set) lazy var phrases = Phrases(page)
    private(set) lazy var focus = FocusAppearance(document, styles: page.styles)
    private(set) lazy var namesakes = Namesakes(page)
    private(set) lazy var submitControls = SubmitControls(page)

    /// Blocks that other pages share, as far as landmarks tell; those within the main content are its own.
    private(set) lazy var repeated: RepeatedContent = {
        let tree = page.accessibility
        let shared: Set<String> = ["banner", "complementary", "contentinfo", "navigation"]
        return RepeatedContent(
            document,
            isRepeatedBlock: { element in
                shared.contains(tree.roleName(of: element))
                    && !element.ancestors.contains { $0.isHTML("main") || $0.isHTML("article") || $0["role"] == "main" }
            },
            isPerceivable: { tree.isVisible($0) || tree.isExposed($0) })
    }()

    /// The colors that a page's own style sheets can give to texts that fail the check of contrast.
    func sheetColors(_ findings: FindingIndex) -> SheetColors {
        if let known = knownSheetColors { return known }
        let colors = SheetColors(page) { findings.failed($0, "text-contrast") }
        knownSheetColors = colors
        return colors
    }
    private var knownSheetColors: SheetColors?

    private(set) lazy var operation = Operation(page)

    /// What ARIA attributes mean by an id that several elements have.
    func references(toRepeated id: String) -> RepeatedReferences {
        if let known = repeatedReferences[id] { return known }
        let references = RepeatedReferences(to: id, in: page)
        repeatedReferences[id] = references
        return references
    }
    private var repeatedReferences: [String: RepeatedReferences] = [:]

    // MARK: - Scripts

    /// Whether a script names the element or something in it by its id and writes texts, or a declared shadow tree is
    /// shown in its place: what it is called is not certain then.
    func isFilledByScript(_ element: Node) -> Bool {
        if element.elementChildren.contains(where: { $0.isHTML("template") && $0.hasAttribute("shadowrootmode") }) {
            return true
        }
        var candidates = [element]
        candidates += element.elementChildren.prefix(16)
        return candidates.contains { candidate in candidate["id"].map(scripts.namesInWriters.contains) ?? false }
    }

    // MARK: - Focus

    func hasTabbableDescendant(_ element: Node) -> Bool { holdsTabStop[element.index] }

    /// By node index: whether the tab key stops at something below.
    private lazy var holdsTabStop: [Bool] = {
        var result = [Bool](repeating: false, count: document.nodeCount + 1)
        for element in document.elements where page.accessibility.isTabbable(element) {
            // Above one that is marked, all are.
            for ancestor in element.ancestors {
                if result[ancestor.index] { break }
                result[ancestor.index] = true
            }
        }
        return result
    }()

    // MARK: - Languages

    /// The text whose language an element's `lang` declares (ACT “text inheriting its programmatic language”): text
    /// that is seen or heard, and names and descriptions; parts with a `lang` of their own are left out.
    func languageText(of element: Node) -> String {
        let tree = page.accessibility
        var pieces: [String] = []
        if tree.isExposed(element) { pieces += Self.ownTexts(of: element) }
        var walk = element.descendants
        while let node = walk.next() {
            if node.isElement {
                if node.hasAttribute("lang") {
                    walk.skipDescendants()
                } else if node.isHTML("title"), element.parentElement == nil {
                    pieces.append(node.textContent)
                } else if tree.isExposed(node) {
                    if tree.roleName(of: node) == "img" { pieces.append(page.name(of: node)) }
                    pieces += Self.ownTexts(of: node)
                }
            } else if node.isText, let parent = node.parentElement, tree.isVisible(parent) || tree.isExposed(parent) {
                pieces.append(node.text)
            }
        }
        return Wording.collapsed(pieces.joined(separator: " "))
    }

    /// What attributes give an element as its name, description or framed page.
    private static func ownTexts(of element: Node) -> [String] {
        var names = ["aria-label", "aria-description", "aria-placeholder", "aria-roledescription", "title"]
        switch element.name {
        case "input":
            names.append("placeholder")
            let type = InputType(of: element)
            if type.isButton { names.append(type == .image ? "alt" : "value") }
        case "textarea": names.append("placeholder")
        case "area": names.append("alt")
        case "optgroup", "option": names.append("label")
        default: break
        }
        let texts = names.compactMap { element[$0] }
        return element.isHTML("iframe") ? texts + [framedText(element["srcdoc"] ?? "")] : texts
    }

    /// The text of a page within a frame, which has the frame's language where it declares none.
    private static func framedText(_ source: String) -> String {
        guard !source.isEmpty, let inner = try? Document(Array(source.utf8)), let root = inner.root,
            !root.hasAttribute("lang")
        else { return "" }
        let facts = PageFacts(inner)
        return withExtendedLifetime(facts) { facts.texts.exposed(root) }
    }

    // MARK: - Other windows

    private lazy var landscape = page.styles.under(MediaEnvironment(width: 1280, height: 800))
    private lazy var portrait = page.styles.under(MediaEnvironment(width: 800, height: 1280))
    /// The window of 1280 pixels at 200 % zoom, as WCAG 1.4.4 has it.
    private lazy var zoomed = page.styles.under(MediaEnvironment(width: 640, height: 400))

    /// The degrees by which a style sheet turns an element when the device is turned.
    func orientationTurn(of element: Node) -> Double {
        guard page.styles.dependsOnOrientation else { return 0 }
        return Rotation.turn(of: element, landscape: landscape, portrait: portrait)
    }

    /// Whether an element's box hides text that does not fit, in the usual window or a zoomed one.
    func clipsText(_ element: Node) -> Bool {
        if TextFit.clips(element, styles: page.styles) { return true }
        guard page.styles.dependsOnWidth else { return false }
        // Styles of the zoomed window are computed only where they can make a difference.
        guard page.styles.overflowDependsOnWidth || TextFit.hidesOverflow(page.styles.style(of: element)) else {
            return false
        }
        return TextFit.clips(element, styles: zoomed)
    }

    // MARK: - Frames and fragments

    /// Whether the document in a frame has something visible that the Tab key reaches; nil where it cannot be
    /// read.
    func frameHasTabStops(_ frame: Node) -> Bool? {
        let bytes: [UInt8]
        var location: String?
        if let text = frame["srcdoc"] {
            bytes = Array(text.utf8)
        } else if let address = frame["src"], !address.isEmpty, address != "about:blank" {
            guard let file = page.loader?.load(address, from: nil) else { return nil }
            bytes = file.bytes
            location = file.location
        } else {
            return false
        }
        guard let inner = try? Document(bytes) else { return nil }
        let loader = page.loader.map { PageLoader($0, for: inner, at: location) }
        let facts = PageFacts(inner, loader: loader, path: page.path)
        return inner.elements.contains { facts.accessibility.isTabbable($0) && facts.accessibility.isVisible($0) }
    }

    /// The element that a link to a place in the same page leads to, the page's beginning aside.
    func fragmentTarget(of link: Node) -> Node? {
        guard let address = link["href"], address.hasPrefix("#"), address.count > 1 else { return nil }
        let target = page.fragmentTarget(String(address.dropFirst()))
        return target == document.root ? nil : target
    }
}
