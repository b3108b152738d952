import HTML

/// Whether a table holds data or only arranges the page, with the facts behind the judgement: those of
/// the HTML Standard (4.9.1, "techniques for distinguishing layout tables") and of screen readers.
public struct TablePurpose: Hashable, Sendable {
    public enum Kind: Sendable { case data, layout }

    /// Something about the table that speaks for one of the two.
    public enum Fact: String, Sendable, CaseIterable {
        // For data, and decisive:
        case tableRole, caption, headerCells, scopeAttribute, headersAttribute, abbreviation, summary, headerGroup,
            columnGroups, ariaName
        // For layout, and decisive:
        case presentationRole, singleCell
        // For data:
        case border, regularGrid, shortTexts, numericColumn
        // For layout:
        case singleRow, singleColumn, nestedTables, formControls, blockContent, zeroSpacing, pageWidth, emptyCells
    }

    public let kind: Kind
    /// Whether a fact of the markup decides it; else the facts only weigh more on that side.
    public let isCertain: Bool
    public let facts: [Fact]

    init(_ model: TableModel) {
        let facts = Self.facts(of: model)
        self.facts = facts
        let certainlyLayout = facts.contains(.presentationRole)
        if certainlyLayout || facts.contains(.tableRole) {
            kind = certainlyLayout ? .layout : .data
            isCertain = true
            return
        }
        if facts.contains(where: Self.provesData.contains) {
            kind = .data
            // The markup of a data table around one cell is a mistake of one kind or the other.
            isCertain = !facts.contains(.singleCell)
            return
        }
        if facts.contains(.singleCell) {
            kind = .layout
            isCertain = true
            return
        }
        let balance = facts.reduce(0) { $0 + Self.weight(of: $1) }
        kind = balance > 0 ? .data : .layout
        isCertain = false
    }

    private static let provesData: Set<Fact> = [
        .caption, .headerCells, .scopeAttribute, .headersAttribute, .abbreviation, .summary, .headerGroup,
        .columnGroups, .ariaName,
    ]

    private static func weight(of fact: Fact) -> Int {
        switch fact {
        case .border, .numericColumn: 3
        case .regularGrid, .shortTexts: 2
        case .nestedTables, .formControls: -3
        case .singleRow, .singleColumn, .blockContent, .emptyCells: -2
        case .zeroSpacing, .pageWidth: -1
        default: 0
        }
    }

    private static func facts(of model: TableModel) -> [Fact] {
        let table = model.element
        var facts: [Fact] = []
        switch table["role"]?.split(whereSeparator: { $0.isWhitespace }).first?.lowercased() {
        case "table", "grid", "treegrid": facts.append(.tableRole)
        case "presentation", "none": facts.append(.presentationRole)
        default: break
        }
        if model.caption != nil { facts.append(.caption) }
        if model.cells.contains(where: \.isHeader) { facts.append(.headerCells) }
        if model.cells.contains(where: { $0.node.hasAttribute("scope") }) { facts.append(.scopeAttribute) }
        if model.cells.contains(where: { $0.node.hasAttribute("headers") }) { facts.append(.headersAttribute) }
        if model.cells.contains(where: { $0.node.hasAttribute("abbr") }) { facts.append(.abbreviation) }
        if !isBlank(table["summary"]) { facts.append(.summary) }
        if !isBlank(table["aria-label"]) || table.hasAttribute("aria-labelledby") { facts.append(.ariaName) }
        if model.rowGroups.contains(where: { $0.node.isHTML("thead") || $0.node.isHTML("tfoot") }) {
            facts.append(.headerGroup)
        }
        if !model.columnGroups.isEmpty { facts.append(.columnGroups) }
        if model.cells.count <= 1 {
            facts.append(.singleCell)
        } else if model.height == 1 {
            facts.append(.singleRow)
        } else if model.width == 1 {
            facts.append(.singleColumn)
        }
        if let border = table["border"], border.isEmpty || (TableForming.nonNegativeInteger(border) ?? 1) > 0 {
            facts.append(.border)
        }
        if table["cellspacing"] == "0" || table["cellpadding"] == "0" { facts.append(.zeroSpacing) }
        if table["width"] == "100%" { facts.append(.pageWidth) }
        return facts + TableContents(model).facts
    }

    private static func isBlank(_ value: String?) -> Bool { value?.allSatisfy(\.isWhitespace) ?? true }
}

/// What the cells of a table hold, as far as it tells data from layout.
private struct TableContents {
    private(set) var facts: [TablePurpose.Fact] = []

    init(_ model: TableModel) {
        var hasNested = false
        var hasControls = false
        var hasBlocks = false
        var short = 0
        var empty = 0
        var numbers: [Int: Int] = [:]
        var filled: [Int: Int] = [:]
        for cell in model.cells {
            var length = 0
            var digits = 0
            var hasImage = false
            var walk = cell.node.descendants
            while let node = walk.next() {
                if node.isText {
                    for scalar in node.text.unicodeScalars where !scalar.properties.isWhitespace {
                        length += 1
                        if scalar.properties.numericType != nil { digits += 1 }
                    }
                } else if node.isHTML("table") {
                    hasNested = true
                    walk.skipDescendants()
                } else if Self.isControl(node) {
                    hasControls = true
                } else if Self.isBlock(node) {
                    hasBlocks = true
                } else if node.isHTML("img") || node.isHTML("svg") {
                    hasImage = true
                }
            }
            if length > 0, length <= 40 { short += 1 }
            if length == 0, !hasImage { empty += 1 }
            if cell.y > 0, length > 0 {
                filled[cell.x, default: 0] += 1
                if digits * 2 >= length { numbers[cell.x, default: 0] += 1 }
            }
        }
        if hasNested { facts.append(.nestedTables) }
        if hasControls { facts.append(.formControls) }
        if hasBlocks { facts.append(.blockContent) }
        let count = model.cells.count
        guard count > 1, model.width > 1, model.height > 1 else { return }
        if empty * 3 > count { facts.append(.emptyCells) }
        if short * 4 >= count * 3 { facts.append(.shortTexts) }
        if model.height >= 3, !model.cells.contains(where: { $0.width > 1 || $0.height > 1 }),
            count == model.width * model.height
        {
            facts.append(.regularGrid)
        }
        if filled.contains(where: { $0.value >= 2 && (numbers[$0.key] ?? 0) == $0.value }) {
            facts.append(.numericColumn)
        }
    }

    private static func isControl(_ node: Node) -> Bool {
        node.isHTML("input") && node["type"]?.lowercased() != "hidden" || node.isHTML("select")
            || node.isHTML("textarea") || node.isHTML("button") || node.isHTML("form")
    }

    private static func isBlock(_ node: Node) -> Bool {
        for name: StaticString in ["h1", "h2", "h3", "h4", "h5", "h6", "nav", "main", "header", "footer", "article"]
        where node.isHTML(name) {
            return true
        }
        return false
    }
}
