import CLibXML
import HTML

/// What is wrong with a parsed page, for tests of invariants: nothing, if the parser is right.
func problems(of document: Document, _ bytes: [UInt8]) -> [String] {
    var result = pieceProblems(of: document, bytes)
    var seen = Set<Int>()
    var tops = [document.node]
    while let top = tops.popLast() {
        linkProblems(of: top, in: document, &result)
        for node in top.descendants where node.pointer.pointee.type != XML_DTD_NODE {
            linkProblems(of: node, in: document, &result)
            if node.index < 1 || node.index > document.nodeCount { result.append("index \(node.index)") }
            if !seen.insert(node.index).inserted { result.append("index \(node.index) twice") }
            result += rangeProblems(of: node, in: document, bytes)
            if let contents = document.templateContents(of: node) { tops.append(contents) }
        }
        if result.count > 10 { break }
    }
    return result
}

/// The pieces follow each other and are the whole file.
private func pieceProblems(of document: Document, _ bytes: [UInt8]) -> [String] {
    var position = 0
    for piece in document.map.pieces {
        if piece.range.lowerBound != position || piece.range.isEmpty {
            return ["piece at \(piece.range), not \(position)"]
        }
        position = piece.range.upperBound
    }
    return position == bytes.count ? [] : ["the pieces end at \(position) of \(bytes.count)"]
}

/// The pointers between a node and its children agree.
private func linkProblems(of node: Node, in document: Document, _ result: inout [String]) {
    guard node.pointer.pointee.type != XML_DTD_NODE, node.isElement || !(node.isText || node.isComment) else { return }
    var previous: Node?
    for child in node.children {
        if child.parent != node { result.append("a child of \(node.name) has another parent") }
        if child.previousSibling != previous { result.append("a child of \(node.name) has another previous sibling") }
        if child.pointer.pointee.doc != document.tree { result.append("a child of \(node.name) has another document") }
        if child.isText, previous?.isText == true { result.append("two texts side by side in \(node.name)") }
        previous = child
    }
    if node.lastChild != previous { result.append("another last child of \(node.name)") }
}

/// The places of a node and its attributes are within the file, and what stands there begins as it should.
private func rangeProblems(of node: Node, in document: Document, _ bytes: [UInt8]) -> [String] {
    var result: [String] = []
    func expect(_ range: Range<Int>, begins byte: Character, _ what: String) {
        if range.isEmpty || range.upperBound > bytes.count || bytes[range.lowerBound] != byte.asciiValue {
            result.append("\(what) of \(node.name) at \(range)")
        }
    }
    if let place = document.map.element(node) {
        expect(place.startTag, begins: "<", "start tag")
        if let endTag = place.endTag {
            expect(endTag, begins: "<", "end tag")
            if endTag.lowerBound < place.startTag.upperBound { result.append("\(node.name) ends before it begins") }
        }
        for attribute in node.attributes {
            guard let range = document.map.attribute(attribute)?.whole else { continue }
            if range.upperBound > bytes.count || range.isEmpty { result.append("attribute at \(range)") }
        }
    }
    if let range = document.map.text(node) {
        if range.isEmpty || range.upperBound > bytes.count { result.append("text at \(range)") }
        if node.isComment { expect(range, begins: "<", "comment") }
    }
    return result
}
