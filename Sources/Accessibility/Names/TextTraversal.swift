import CSS
import HTML

/// One computation of a text alternative (AccName 1.2, 4.3.2): walks what names an element and collects the
/// text. Each node is consulted once, so cycles of references end; the tree is walked with a stack of its
/// own, so depth costs nothing.
final class TextTraversal {
    /// What the walk is for.
    struct Scope {
        /// Following `aria-labelledby` or `aria-describedby`: references within are not followed again.
        var isReference = false
        /// The node that was pointed at is hidden: all of its subtree counts.
        var includesHidden = false
    }

    private enum Task {
        case visit(Node, withSiblings: Bool)
        /// - Parameter isSeen: whether the element's own tool tip may be read.
        case leave(Node, start: Int, separates: Bool, isSeen: Bool)
        case after(Node)
    }

    let tree: AccessibilityTree
    /// The element whose name is asked for.
    let root: Node
    private var visited: Set<Node> = []
    private(set) var output: [UInt8] = []
    /// Labels of labels of controls: how many such steps are open.
    private var nesting = 0
    private static let nestingLimit = 16

    /// - Parameter nesting: how many walks this one is within.
    init(_ tree: AccessibilityTree, root: Node, nesting: Int = 0) {
        self.tree = tree
        self.root = root
        self.nesting = nesting
        visited.insert(root)
    }

    /// The text collected since the last call, white space collapsed.
    func takeText() -> String {
        defer { output.removeAll(keepingCapacity: true) }
        return collapsed(output)
    }

    // MARK: References

    /// Collects the text of the elements that an ID reference list attribute of an element names.
    func followReferences(_ attribute: String, of element: Node) {
        for target in tree.referenceSequence(of: element, attribute) {
            // Each reference of the element itself is a computation of its own (AccName 1.2, 2B.ii); what it goes
            // through is consulted once.
            if element == root { visited = [root] }
            output.append(0x20)
            var scope = Scope(isReference: true)
            scope.includesHidden = tree.isHiddenFromNames(target)
            if target == root {
                collectSelf(scope)
            } else {
                walk([.visit(target, withSiblings: false)], scope, isReferenced: target)
            }
            output.append(0x20)
        }
    }

    /// An element that names itself by reference: its `aria-label`, else its contents.
    private func collectSelf(_ scope: Scope) {
        if let label = root["aria-label"], !isBlank(label) {
            append(label)
        } else if !appendNativeText(of: root, scope, isReferenced: true) {
            collectContents(of: root, scope)
        }
    }

    /// Collects the text of elements such as labels and legends.
    func collect(_ elements: [Node], isReference: Bool = false) {
        guard nesting < Self.nestingLimit else { return }
        nesting += 1
        defer { nesting -= 1 }
        for element in elements where !visited.contains(element) {
            let scope = Scope(isReference: isReference, includesHidden: tree.isHiddenFromNames(element))
            output.append(0x20)
            walk([.visit(element, withSiblings: false)], scope, isReferenced: nil)
            output.append(0x20)
        }
    }

    /// Collects the text of what is in an element (AccName's "name from content").
    func collectContents(of element: Node, _ scope: Scope = Scope()) {
        var scope = scope
        if tree.isHiddenFromNames(element) { scope.includesHidden = true }
        enter(element, scope) { walk($0, scope, isReferenced: nil) }
    }

    /// Collects the text of the graphic that an SVG `use` element shows (SVG-AAM 1.0, 8.5 "Use-element shadow
    /// trees"). Each use is a copy of its own, so that a graphic shown twice is read twice.
    private func collectInstance(of use: Node) {
        guard nesting < Self.nestingLimit, let original = GraphicsText.original(of: use, tree.document) else { return }
        let copy = TextTraversal(tree, root: use, nesting: nesting + 1)
        copy.walk([.visit(original, withSiblings: false)], Scope(includesHidden: true), isReferenced: original)
        output.append(0x20)
        output += copy.output
        output.append(0x20)
    }

    // MARK: The walk

    private func walk(_ tasks: [Task], _ scope: Scope, isReferenced: Node?) {
        var stack = tasks
        while let task = stack.popLast() {
            switch task {
            case .visit(let node, let withSiblings):
                guard tree.nameBudget.take() else { return }
                if withSiblings, let sibling = node.nextSibling { stack.append(.visit(sibling, withSiblings: true)) }
                if node.isElement {
                    visit(node, scope, isReferenced: node == isReferenced, &stack)
                } else if node.isText {
                    appendTextNode(node, scope)
                }
            case .after(let element): appendPseudo(element, .after)
            case .leave(let element, let start, let separates, let isSeen):
                if isSeen, let title = element["title"], element.namespace == .html,
                    output[start...].allSatisfy(isASCIIWhitespace)
                {
                    append(title)
                }
                if separates { output.append(0x20) }
            }
        }
    }

    private func visit(_ element: Node, _ scope: Scope, isReferenced: Bool, _ stack: inout [Task]) {
        // An element that another owns is met there.
        if !isReferenced, let owner = tree.ownership.owner[element], owner != element.parentElement,
            !visited.contains(owner)
        {
            return
        }
        guard visited.insert(element).inserted, !Self.holdsCode(element) else { return }
        let context = tree.context(of: element)
        if !isReferenced {
            if scope.includesHidden {
                if NeverRendered.isItself(element) { return }
            } else if !context.isDisjoint(with: ElementContext.hidden.subtracting(.invisible)) {
                return
            }
        }
        if element.isHTML("br") {
            output.append(0x20)
            return
        }
        let separates = separatesText(element)
        if separates { output.append(0x20) }
        let isSeen = scope.includesHidden || !context.contains(.invisible)
        if isSeen, appendAlternative(of: element, scope, isReferenced: isReferenced) {
            if separates { output.append(0x20) }
            return
        }
        if Self.contentsNotRendered(element) {
            if isSeen { appendTitle(of: element) }
            if separates { output.append(0x20) }
            return
        }
        stack.append(.leave(element, start: output.count, separates: separates, isSeen: isSeen))
        enter(element, scope) { stack += $0 }
    }

    /// The tasks that collect what is in an element: `::before`, children, owned elements, `::after`.
    private func enter(_ element: Node, _ scope: Scope, _ schedule: ([Task]) -> Void) {
        var tasks: [Task] = []
        if tree.rendered(element).isVisible || scope.includesHidden {
            appendPseudo(element, .before)
            tasks.append(.after(element))
        }
        if element.namespace == .svg, element.name == "use" { collectInstance(of: element) }
        for owned in tree.elementsOwned(by: element).reversed() { tasks.append(.visit(owned, withSiblings: false)) }
        let contents = tree.shownContents(of: element)
        for node in contents.assigned.reversed() { tasks.append(.visit(node, withSiblings: false)) }
        if let child = contents.first { tasks.append(.visit(child, withSiblings: true)) }
        schedule(tasks)
    }

    /// Steps 2B to 2E for an element met on the way.
    /// - Returns: whether the element's contents are replaced.
    private func appendAlternative(of element: Node, _ scope: Scope, isReferenced: Bool) -> Bool {
        if !scope.isReference, element.hasAttribute("aria-labelledby") {
            let start = output.count
            followReferences("aria-labelledby", of: element)
            if !output[start...].allSatisfy(isASCIIWhitespace) { return true }
        }
        switch appendEmbeddedValue(of: element, isReferenced: isReferenced) {
        case .appended: return true
        case .contents: return false
        case .absent: break
        }
        if let label = element["aria-label"], !isBlank(label), !element.isHTML("slot") {
            // A name stands for the element as a whole: a word apart, as that of an image is.
            output.append(0x20)
            append(label)
            output.append(0x20)
            return true
        }
        return appendNativeText(of: element, scope, isReferenced: isReferenced)
    }

    private func appendTitle(of element: Node) {
        if let title = element["title"] { append(title) }
    }

    // MARK: Text

    func append(_ text: String) { output.append(contentsOf: text.utf8) }

    private func appendTextNode(_ node: Node, _ scope: Scope) {
        if let parent = node.parentElement {
            if !tree.holdsText(parent) { return }
            if !scope.includesHidden, tree.hidesOwnText(parent) { return }
        }
        let style = node.parentElement.map(tree.rendered)
        if let style, !style.isVisible, !scope.includesHidden { return }
        let text = node.text
        guard tree.nameBudget.take(bytes: text.utf8.count) else { return }
        append(TextTransformation.apply(style?.textTransform ?? .none, to: text))
    }

    private func appendPseudo(_ element: Node, _ pseudo: PseudoElement) {
        guard let style = tree.styles.pseudoStyle(of: element, pseudo), style.visibility == .visible,
            let text = tree.generatedText(of: element, pseudo)
        else { return }
        let rendered = tree.rendered(style)
        // Alternative text stands for the content as a whole, as an image's does: a word apart.
        let separates = rendered.separatesText || style.content?.alternative != nil
        if separates { output.append(0x20) }
        append(TextTransformation.apply(rendered.textTransform, to: text))
        if separates { output.append(0x20) }
    }

    /// Whether the element's text stands apart from its neighbours': its box is no inline box of text.
    private func separatesText(_ element: Node) -> Bool {
        if tree.rendered(element).separatesText { return true }
        guard element.namespace == .html else { return element.hasName("svg") }
        return Self.replaced.contains(element.name)
    }

    private static let replaced: Set<String> = [
        "audio", "canvas", "embed", "iframe", "img", "object", "video", "input", "select", "textarea", "button",
    ]

    /// Elements whose text is no text for people, not even when they are pointed at.
    private static func holdsCode(_ element: Node) -> Bool {
        element.isHTML("script") || element.isHTML("style") || element.isHTML("template")
    }

    /// Elements whose contents are shown only where the element itself is not supported.
    private static func contentsNotRendered(_ element: Node) -> Bool {
        guard element.namespace == .html else { return false }
        // An object that names no resource shows its contents (HTML Standard, 4.8.7).
        if element.name == "object", element["data"] == nil, element["type"] == nil { return false }
        return ["audio", "iframe", "object", "video", "img", "input"].contains(element.name)
    }
}

/// What a page may spend on names in all. Names of nested elements overlap, so that hostile pages could
/// ask for a quadratic amount of text; an honest page stays far below.
final class TraversalBudget {
    private var remaining: Int

    init(_ document: Document) { remaining = 16 * document.nodeCount + 200_000 }

    /// Whether one more node, or that many bytes of text, may be read.
    func take(bytes: Int = 0) -> Bool {
        remaining -= 1 + bytes / 64
        return remaining > 0
    }

    /// Whether names were cut short.
    var isExhausted: Bool { remaining <= 0 }
}

/// `text-transform` as far as it changes what is read.
enum TextTransformation {
    static func apply(_ transform: RenderedStyle.TextTransform, to text: String) -> String {
        switch transform {
        case .none: return text
        case .uppercase: return text.uppercased()
        case .lowercase: return text.lowercased()
        case .capitalize:
            var result = ""
            var startsWord = true
            for character in text {
                let isPart = character.isLetter || character.isNumber
                result += isPart && startsWord ? String(character).uppercased() : String(character)
                startsWord = !isPart && character != "'" && character != "\u{2019}"
            }
            return result
        }
    }
}
