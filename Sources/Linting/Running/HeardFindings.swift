public import Accessibility
public import HTML

/// What a screen reader says of the elements of a page, in words.
public struct HeardElements {
    private let tree: AccessibilityTree
    /// The first line that is heard of each element, when the page is read from its beginning to its end.
    private let lines: [Int: Transcript.Line]

    public init(_ tree: AccessibilityTree) {
        self.tree = tree
        lines = Dictionary(tree.transcript.lines.map { ($0.node.index, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Empty where a screen reader passes over the element.
    public func text(of element: Node) -> Localized {
        guard tree.isExposed(element) else { return Localized(en: "", zh: "") }
        // What has no role is not heard itself; what is in it is.
        let isSilent = [Role.none, .generic].contains(tree.role(of: element) ?? .none)
        guard let line = lines[element.index] ?? (isSilent ? nil : tree.heardLine(of: element)) else {
            return Localized(en: "", zh: "")
        }
        return Localized(en: TranscriptWording(.en).text(of: line), zh: TranscriptWording(.zh).text(of: line))
    }
}

extension LintedPage {
    /// Notes at each finding what a screen reader says of its element. Empty where it says nothing.
    public mutating func addTranscript(_ facts: PageFacts) {
        let wanted = Set(findings.map(\.nodeIndex) + siteFacts.map(\.finding.nodeIndex))
        guard !wanted.isEmpty else { return }
        let elements = HeardElements(facts.accessibility)
        var heard: [Int: Localized] = [:]
        for element in facts.document.elements where wanted.contains(element.index) {
            heard[element.index] = elements.text(of: element)
        }
        for place in findings.indices { findings[place].heard = heard[findings[place].nodeIndex] }
        for place in siteFacts.indices { siteFacts[place].finding.heard = heard[siteFacts[place].finding.nodeIndex] }
    }
}
