/// A declaration of one longhand, logical or custom property, as a block holds it after its shorthands
/// are expanded.
struct Declaration: Sendable {
    enum Target: Hashable, Sendable {
        case longhand(Property)
        case logical(LogicalProperty)
        /// With its two dashes.
        case custom(String)
    }

    var target: Target
    var value: DeclaredValue
    var isImportant: Bool
    /// From the name to the end of the value, as tokens of the block's text.
    var tokens: Range<Int32>
}

indirect enum DeclaredValue: Sendable {
    case value(Value)
    case wide(WideKeyword)
    /// A value with `var()`, to be parsed when the variables are known: the property it was declared for
    /// (a shorthand perhaps) and its text.
    case variables(property: String, text: String)
    /// The text of a custom property.
    case custom(String)
}

/// The keywords that every property accepts (CSS Cascade 5, section 7.3).
enum WideKeyword: String, Sendable {
    case initial, inherit, unset, revert
    case revertLayer = "revert-layer"
}

/// A property that stands for one of four sides, depending on writing mode and direction (CSS Logical 1).
struct LogicalProperty: Hashable, Sendable {
    enum Side: Sendable { case blockStart, blockEnd, inlineStart, inlineEnd, inlineSize, blockSize }

    /// The physical properties: top, right, bottom, left; or for sizes: width, height.
    var physical: [Property]
    var side: Side

    func property(isVertical: Bool, isRightToLeft: Bool, blockIsLeftToRight: Bool) -> Property {
        switch side {
        case .inlineSize: physical[isVertical ? 1 : 0]
        case .blockSize: physical[isVertical ? 0 : 1]
        case .blockStart: physical[isVertical ? (blockIsLeftToRight ? 3 : 1) : 0]
        case .blockEnd: physical[isVertical ? (blockIsLeftToRight ? 1 : 3) : 2]
        case .inlineStart: physical[isVertical ? (isRightToLeft ? 2 : 0) : (isRightToLeft ? 1 : 3)]
        case .inlineEnd: physical[isVertical ? (isRightToLeft ? 0 : 2) : (isRightToLeft ? 3 : 1)]
        }
    }

    static func named(_ name: String) -> LogicalProperty? { table[name] }

    static let margins: [Property] = [.marginTop, .marginRight, .marginBottom, .marginLeft]
    static let paddings: [Property] = [.paddingTop, .paddingRight, .paddingBottom, .paddingLeft]
    static let insets: [Property] = [.top, .right, .bottom, .left]
    static let borderWidths: [Property] = [.borderTopWidth, .borderRightWidth, .borderBottomWidth, .borderLeftWidth]
    static let borderStyles: [Property] = [.borderTopStyle, .borderRightStyle, .borderBottomStyle, .borderLeftStyle]
    static let borderColors: [Property] = [.borderTopColor, .borderRightColor, .borderBottomColor, .borderLeftColor]

    private static let table: [String: LogicalProperty] = {
        var result: [String: LogicalProperty] = [:]
        let sides: [(String, Side)] = [
            ("block-start", .blockStart), ("block-end", .blockEnd), ("inline-start", .inlineStart),
            ("inline-end", .inlineEnd),
        ]
        for (name, side) in sides {
            result["margin-\(name)"] = LogicalProperty(physical: margins, side: side)
            result["padding-\(name)"] = LogicalProperty(physical: paddings, side: side)
            result["inset-\(name)"] = LogicalProperty(physical: insets, side: side)
            result["border-\(name)-width"] = LogicalProperty(physical: borderWidths, side: side)
            result["border-\(name)-style"] = LogicalProperty(physical: borderStyles, side: side)
            result["border-\(name)-color"] = LogicalProperty(physical: borderColors, side: side)
        }
        for (prefix, sizes) in [
            ("", [Property.width, .height]), ("min-", [.minWidth, .minHeight]), ("max-", [.maxWidth, .maxHeight]),
        ] {
            result[prefix + "inline-size"] = LogicalProperty(physical: sizes, side: .inlineSize)
            result[prefix + "block-size"] = LogicalProperty(physical: sizes, side: .blockSize)
        }
        result["overflow-inline"] = LogicalProperty(physical: [.overflowX, .overflowY], side: .inlineSize)
        result["overflow-block"] = LogicalProperty(physical: [.overflowX, .overflowY], side: .blockSize)
        return result
    }()
}
