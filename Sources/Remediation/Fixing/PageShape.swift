internal import CSS
internal import HTML
internal import Linting

/// All that a page is made of but its comments, and white space that nobody sees.
enum PageShape {
    /// Equal for pages that are the same in everything else.
    static func bytes(of page: LintedPage) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(page.document.source.text.count)
        var numbers: [Int: Int] = [:]
        var keeps: [Int: Bool] = [:]
        func add(_ text: String) {
            bytes += text.utf8
            bytes.append(0)
        }
        for node in page.document.node.descendants {
            let parent = node.parentElement
            if node.isElement {
                numbers[node.index] = numbers.count
                add("\u{1}\(node.name) \(parent.flatMap { numbers[$0.index] } ?? -1)")
                for attribute in node.attributes {
                    add("\(attribute.prefix ?? ""):\(attribute.name)=\(attribute.value)")
                }
            } else if node.isText {
                let isKept = parent.map { parent in
                    if let known = keeps[parent.index] { return known }
                    let answer = keepsWhiteSpace(parent, page)
                    keeps[parent.index] = answer
                    return answer
                }
                let text = node.text.utf8
                // Two texts with a comment between them are one without it.
                if isKept == true { bytes += text } else { bytes += text.lazy.filter { !isWhiteSpace($0) } }
            }
        }
        return bytes
    }

    private static func isWhiteSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    /// Whether line breaks in the text of an element are seen.
    static func keepsWhiteSpace(_ element: Node, _ page: LintedPage) -> Bool {
        if ["pre", "listing", "textarea", "xmp", "plaintext"].contains(element.name) { return true }
        return !["normal", "nowrap"].contains(page.result.facts.styles.style(of: element).whiteSpace)
    }
}
