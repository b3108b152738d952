import HTML

/// What is heard of a table and its cells besides their contents.
extension AccessibilityTree {
    /// A cell with its place and headers; nil for one that is there for layout.
    func heardCell(_ node: Node) -> Transcript.Opening? {
        guard let model = table(around: node), let cell = model.cell(of: node) else { return nil }
        if model.isNative, tablePurpose(of: model.element)?.kind == .layout { return nil }
        let headers = model.headers(of: node).prefix(8).map { headerText(of: $0) }.filter { !$0.isEmpty }
        // The row says which it is where its cells do not.
        let row = index("aria-rowindex", of: node) ?? node.parentElement.flatMap { index("aria-rowindex", of: $0) }
        let (top, left) = (row ?? cell.y + 1, index("aria-colindex", of: node) ?? cell.x + 1)
        return .cell(
            Transcript.Cell(
                rows: top...top + max(cell.height, 1) - 1, columns: left...left + max(cell.width, 1) - 1,
                headers: Array(headers), isHeader: cell.isHeader, states: HeardStates.of(node, in: self)))
    }

    private func index(_ attribute: String, of element: Node) -> Int? {
        element[attribute].flatMap { AriaValue.integer($0) }.flatMap { (1...1_000_000_000).contains($0) ? $0 : nil }
    }

    /// How many rows or columns a table has by its author's word.
    func authoredCount(_ attribute: AriaAttribute, of table: Node) -> Int? {
        state(attribute, of: table).flatMap { AriaValue.integer($0.value) }.flatMap { $0 > 0 ? $0 : nil }
    }

    private func headerText(of header: Node) -> String {
        if let short = header["abbr"], !isBlank(short) { return collapsed(short) }
        return name(of: header).text
    }
}
