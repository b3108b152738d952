import CLibXML
import HTML

/// A page's tree for people: a line a node with its place in the file, then the parse errors.
struct TreeListing {
    private(set) var text = ""
    private let document: Document

    init(_ document: Document) {
        self.document = document
        // A stack of its own: pages may nest a million deep.
        var pending: [(node: Node, depth: Int)] = []
        func pushChildren(of parent: Node, _ depth: Int) {
            var next = parent.lastChild
            while let child = next {
                pending.append((child, depth))
                next = child.previousSibling
            }
        }
        pushChildren(of: document.node, 0)
        while let (node, depth) = pending.popLast() {
            add(node, depth)
            pushChildren(of: node, depth + 1)
            if let contents = document.templateContents(of: node) { pending.append((contents, depth + 1)) }
        }
        for error in document.parseErrors { text += "\(place(error.offset)) \(error.code)\n" }
    }

    private mutating func add(_ node: Node, _ depth: Int) {
        // Indentation ends somewhere, or the listing of a deep page would be quadratic in its size.
        text += String(repeating: "  ", count: min(depth, 60)) + line(node) + "\n"
    }

    private func line(_ node: Node) -> String {
        if node.isElement {
            let attributes = node.attributes.map { attribute in
                let name = attribute.prefix.map { "\($0):\(attribute.name)" } ?? attribute.name
                return " \(name)=\"\(shortened(attribute.value))\""
            }
            let tag = "<\(node.name)\(attributes.joined())>"
            guard let ranges = document.map.element(node) else { return tag + " implied" }
            let end = ranges.endTag.map { "–\(place($0.upperBound))" } ?? ""
            return "\(tag) \(place(ranges.startTag.lowerBound))\(end)"
        }
        let start = document.map.text(node).map { " " + place($0.lowerBound) } ?? ""
        if node.isText { return "\"\(shortened(node.text))\"" + start }
        if node.isComment { return "<!--\(shortened(node.text))-->" + start }
        if node.pointer.pointee.type == XML_DOCUMENT_FRAG_NODE { return "contents" }
        return "<!DOCTYPE \(document.doctype?.name ?? "")>"
    }

    private func place(_ offset: Int) -> String {
        let position = document.source.position(ofByteOffset: offset)
        return "\(position.line):\(position.column)"
    }

    /// At most sixty characters, in one line.
    private func shortened(_ text: String) -> String {
        let start = text.prefix(61)
        let cut = start.count > 60 ? start.prefix(59) + "…" : start
        return String(cut).replacing("\n", with: "\\n")
    }
}
