internal import Accessibility
internal import HTML
internal import Linting

/// A page as it stands at some point of a run.
final class LintedPage {
    let document: Document
    let result: PageResult

    init(document: Document, result: PageResult) {
        self.document = document
        self.result = result
    }

    /// The nodes by index.
    private(set) lazy var nodes: [Int: Node] = {
        var nodes: [Int: Node] = [:]
        nodes.reserveCapacity(document.nodeCount)
        for node in document.node.descendants { nodes[node.index] = node }
        return nodes
    }()

    func node(_ index: Int) -> Node? { nodes[index] }

    /// Where an element begins in the file; nil where the parser implied it.
    func start(of index: Int) -> Int? { node(index).flatMap { document.map.element($0)?.startTag.lowerBound } }

    /// The elements by the byte at which they begin; without those that the parser implied or put in twice.
    private(set) lazy var elementsByStart: [Int: Int] = Dictionary(
        document.elements.compactMap { node in start(of: node.index).map { ($0, node.index) } },
        uniquingKeysWith: { first, _ in first })

    private lazy var text = HeardText.of(document, result.facts.accessibility)
    /// How often each word is heard.
    private(set) lazy var words = Words.count(text)
    /// What is heard, without what parts words.
    private(set) lazy var letters = Words.letters(text)

    /// All that may be read out of an element: its texts and its attributes' texts.
    func heardText(of element: Node) -> String {
        var text = result.facts.accessibility.name(of: element).text + " " + element.textContent
        for node in element.descendants where node.isElement {
            text += " " + result.facts.accessibility.name(of: node).text
        }
        return text
    }

    private lazy var heardElements = HeardElements(result.facts.accessibility)
    /// What a screen reader says of an element.
    func heard(_ index: Int) -> Localized { node(index).map(heardElements.text) ?? Localized(en: "", zh: "") }
}
