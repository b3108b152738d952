import CSS
import HTML

extension AccessibilityTree {
    /// The text that a pseudo-element gives assistive technology, counters included; nil where it
    /// generates no box.
    func generatedText(of element: Node, _ pseudo: PseudoElement) -> String? {
        guard let content = styles.pseudoStyle(of: element, pseudo)?.content else { return nil }
        let items = content.alternative ?? content.items
        guard items.contains(where: { if case .counter = $0 { true } else { false } }) else {
            return styles.contentText(of: element, pseudo)
        }
        return items.map { item in
            switch item {
            case .string(let string): string
            case .attribute(let name, let fallback): element[name] ?? element[asciiLowercased(name)] ?? fallback
            case .counter(let function): counters.text(of: function, element, pseudo)
            case .openQuote: "\u{201C}"
            case .closeQuote: "\u{201D}"
            case .image, .other: ""
            }
        }.joined()
    }
}
