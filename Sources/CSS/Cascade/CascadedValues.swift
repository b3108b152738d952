/// A declaration block that applies to an element, and what decides between it and others.
struct AppliedBlock {
    var block: DeclarationBlock
    var origin: Origin
    var layer: Int = .max
    var isUncertain = false
    /// The rule that it comes from; -1 for hints and style attributes.
    var rank: Int32 = -1
}

/// The declarations that win for one element (CSS Cascade 5, section 6).
struct CascadedValues {
    struct Winner {
        /// Index into `blocks`.
        var block: Int
        /// Index into the block's declarations.
        var declaration: Int
    }

    /// Ascending in precedence of normal declarations.
    let blocks: [AppliedBlock]
    private(set) var winners: [Winner?]
    private(set) var touched: [Property] = []
    private(set) var custom: [String: Winner] = [:]
    private(set) var uncertain = PropertySet()
    /// The order in which blocks are applied: normal declarations, then important ones.
    private var passes: [(block: Int, isImportant: Bool)] = []

    // What logical properties are mapped by.
    private var isVertical = false
    private var isRightToLeft = false
    private var blockIsLeftToRight = false

    init(_ blocks: [AppliedBlock], parent: ComputedStyle?) {
        self.blocks = blocks
        winners = Array(repeating: nil, count: Property.allCases.count)
        for index in blocks.indices { passes.append((index, false)) }
        let important = blocks.indices.filter { blocks[$0].block.hasImportant }
        // Important declarations: layers and origins the other way round.
        for index in important.sorted(by: { Self.importantOrder(blocks[$0], blocks[$1], $0 < $1) }) {
            passes.append((index, true))
        }
        if blocks.contains(where: { $0.block.hasLogical }) { determineDirection(parent) }
        for (index, isImportant) in passes { apply(index, isImportant: isImportant) }
    }

    private static func importantOrder(_ left: AppliedBlock, _ right: AppliedBlock, _ isEarlier: Bool) -> Bool {
        func step(_ block: AppliedBlock) -> Int {
            switch block.origin {
            case .author, .presentationalHint: 0
            case .styleAttribute: 1
            case .userAgent: 2
            }
        }
        if step(left) != step(right) { return step(left) < step(right) }
        return left.layer != right.layer ? left.layer > right.layer : isEarlier
    }

    /// Whether a declaration counts in a pass over normal or important ones.
    private func declarations(_ index: Int, isImportant: Bool) -> some Sequence<(offset: Int, element: Declaration)> {
        blocks[index].block.declarations.enumerated().lazy.filter { $0.element.isImportant == isImportant }
    }

    private mutating func apply(_ index: Int, isImportant: Bool) {
        let block = blocks[index]
        for (offset, declaration) in declarations(index, isImportant: isImportant) {
            let property: Property
            switch declaration.target {
            case .longhand(let longhand): property = longhand
            case .logical(let logical): property = physical(logical)
            case .custom(let name):
                if !block.isUncertain { custom[name] = Winner(block: index, declaration: offset) }
                continue
            }
            if block.isUncertain {
                uncertain.insert(property)
                continue
            }
            if winners[Int(property.rawValue)] == nil { touched.append(property) }
            winners[Int(property.rawValue)] = Winner(block: index, declaration: offset)
            // What wins over the container query's declaration is certain again.
            uncertain.remove(property)
        }
    }

    private func physical(_ logical: LogicalProperty) -> Property {
        logical.property(isVertical: isVertical, isRightToLeft: isRightToLeft, blockIsLeftToRight: blockIsLeftToRight)
    }

    /// Direction and writing mode, which logical properties depend on, come first.
    private mutating func determineDirection(_ parent: ComputedStyle?) {
        var direction = parent?[.direction].keyword ?? "ltr"
        var mode = parent?[.writingMode].keyword ?? "horizontal-tb"
        for (index, isImportant) in passes where !blocks[index].isUncertain {
            for (_, declaration) in declarations(index, isImportant: isImportant) {
                guard case .value(.keyword(let word)) = declaration.value else { continue }
                if declaration.target == .longhand(.direction) { direction = word }
                if declaration.target == .longhand(.writingMode) { mode = word }
            }
        }
        // In sideways-lr lines run from the bottom up (CSS Writing Modes 4, section 6.4).
        isRightToLeft = (direction == "rtl") != (mode == "sideways-lr")
        isVertical = mode != "horizontal-tb"
        blockIsLeftToRight = mode == "vertical-lr" || mode == "sideways-lr"
    }

    func declaration(_ winner: Winner) -> Declaration { blocks[winner.block].block.declarations[winner.declaration] }

    /// The winner for a property after `revert` and `revert-layer` are followed; nil when they lead to nothing.
    func settled(_ target: Declaration.Target) -> Winner? {
        var candidates: [Winner] = []
        for (index, isImportant) in passes where !blocks[index].isUncertain {
            for (offset, declaration) in declarations(index, isImportant: isImportant) {
                var own = declaration.target
                if case .logical(let logical) = own { own = .longhand(physical(logical)) }
                if own == target { candidates.append(Winner(block: index, declaration: offset)) }
            }
        }
        while let last = candidates.last {
            guard case .wide(let keyword) = declaration(last).value else { return last }
            let block = blocks[last.block]
            switch keyword {
            case .revert:
                guard block.origin != .userAgent else { return nil }
                candidates.removeAll { blocks[$0.block].origin != .userAgent }
            case .revertLayer:
                candidates.removeAll {
                    blocks[$0.block].origin == block.origin && blocks[$0.block].layer == block.layer
                }
            default: return last
            }
        }
        return nil
    }
}
