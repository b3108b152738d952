public import HTML

/// The tables of a page, each formed when it is first asked for.
final class DocumentTables {
    private unowned let document: Document
    /// For each node index the table around it, nil where it stands in none; a table's own entry is
    /// what is around it.
    private lazy var enclosing: [Node?] = {
        var result: [Node?] = Array(repeating: nil, count: document.nodeCount + 1)
        for node in document.node.descendants {
            guard let parent = node.parentElement else { continue }
            result[node.index] = Self.isTable(parent) ? parent : result[parent.index]
        }
        return result
    }()
    private var models: [Node: TableModel] = [:]
    private var kinds: [Node: TablePurpose] = [:]

    init(_ document: Document) { self.document = document }

    static func isTable(_ node: Node) -> Bool {
        guard node.isElement, case .table = TableRole(of: node) else { return false }
        return true
    }

    func model(of node: Node) -> TableModel? {
        guard Self.isTable(node) else { return nil }
        if let known = models[node] { return known }
        let model =
            node.isHTML("table") ? TableForming.form(node, in: document) : ARIATableForming.form(node, in: document)
        models[node] = model
        return model
    }

    func table(around node: Node) -> Node? {
        enclosing.indices.contains(node.index) ? enclosing[node.index] : nil
    }

    func purpose(of table: Node) -> TablePurpose? {
        if let known = kinds[table] { return known }
        guard let model = model(of: table) else { return nil }
        let purpose = TablePurpose(model)
        kinds[table] = purpose
        return purpose
    }
}

extension AccessibilityTree {
    /// The geometry of a `table` element, or of an element whose `role` attribute makes it a table or
    /// grid; nil for other elements.
    public func table(of node: Node) -> TableModel? { tables.model(of: node) }

    /// The geometry of the table that a cell, row or row group belongs to; nil outside of tables.
    public func table(around node: Node) -> TableModel? { tables.table(around: node).flatMap(tables.model(of:)) }

    /// The header cells of a cell, of whichever table it is in; empty for what is no cell.
    public func headers(of cell: Node) -> [Node] { table(around: cell)?.headers(of: cell) ?? [] }

    /// What a table is for, data or layout, with the facts that say so; nil for what is no table.
    public func tablePurpose(of table: Node) -> TablePurpose? { tables.purpose(of: table) }
}
