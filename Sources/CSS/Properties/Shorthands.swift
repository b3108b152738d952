/// Expands shorthand properties.
enum Shorthand {
    typealias Expansion = [(target: Declaration.Target, value: Value)]

    static func isShorthand(_ name: String) -> Bool { targets(of: name) != nil }

    /// What a shorthand sets; nil for a name that is none.
    static func targets(of name: String) -> [Declaration.Target]? {
        if let sides = logicalPairs[name] ?? logicalBorders[name] { return sides.map { .logical($0) } }
        return table[name]?.map { .longhand($0) }
    }

    private static let fonts: [Property] = [
        .fontStyle, .fontVariant, .fontWeight, .fontStretch, .fontSize, .lineHeight, .fontFamily,
    ]
    private static let backgrounds: [Property] = [
        .backgroundColor, .backgroundImage, .backgroundPosition, .backgroundSize, .backgroundRepeat,
        .backgroundAttachment, .backgroundOrigin, .backgroundClip,
    ]

    private static let table: [String: [Property]] = {
        var result: [String: [Property]] = [
            "margin": LogicalProperty.margins, "padding": LogicalProperty.paddings, "inset": LogicalProperty.insets,
            "border-width": LogicalProperty.borderWidths, "border-style": LogicalProperty.borderStyles,
            "border-color": LogicalProperty.borderColors,
            "border": LogicalProperty.borderWidths + LogicalProperty.borderStyles + LogicalProperty.borderColors,
            "background": backgrounds, "font": fonts,
            "list-style": [.listStyleType, .listStylePosition, .listStyleImage],
            "text-decoration": [
                .textDecorationLine, .textDecorationStyle, .textDecorationColor, .textDecorationThickness,
            ],
            "outline": [.outlineWidth, .outlineStyle, .outlineColor],
            "overflow": [.overflowX, .overflowY],
            "white-space": [.whiteSpaceCollapse, .textWrapMode],
            "text-wrap": [.textWrapMode, .textWrapStyle],
            "container": [.containerType],
            "grid-row": [.gridRowStart], "grid-column": [.gridColumnStart],
            "grid-area": [.gridRowStart, .gridColumnStart],
            "flex-flow": [.flexDirection, .flexWrap],
            "animation": [.animationName, .animationDuration, .animationIterationCount, .animationPlayState],
            "transition": [.transitionProperty, .transitionDuration],
            "mask": [.maskImage],
            "-webkit-text-stroke": [.webkitTextStrokeWidth, .webkitTextStrokeColor],
            "all": Property.allCases.filter { $0 != .direction && $0 != .unicodeBidi },
        ]
        for (index, side) in ["top", "right", "bottom", "left"].enumerated() {
            result["border-\(side)"] = [
                LogicalProperty.borderWidths[index], LogicalProperty.borderStyles[index],
                LogicalProperty.borderColors[index],
            ]
        }
        for (alias, name) in [
            "-webkit-text-decoration": "text-decoration", "-webkit-animation": "animation",
            "-webkit-transition": "transition", "-webkit-mask": "mask", "-webkit-flex-flow": "flex-flow",
        ] { result[alias] = result[name] }
        return result
    }()

    /// `margin-inline` and its kin: two sides of one kind.
    private static let logicalPairs: [String: [LogicalProperty]] = {
        var result: [String: [LogicalProperty]] = [:]
        for axis in ["inline", "block"] {
            for kind in ["margin-%", "padding-%", "inset-%", "border-%-width", "border-%-style", "border-%-color"] {
                result[named(kind, axis)] = ["start", "end"].compactMap {
                    LogicalProperty.named(named(kind, axis + "-" + $0))
                }
            }
        }
        return result
    }()

    /// `border-inline-start` and its kin: width, style and color of one or two sides.
    private static let logicalBorders: [String: [LogicalProperty]] = {
        var result: [String: [LogicalProperty]] = [:]
        for axis in ["inline", "block"] {
            let sides = ["start", "end"].map { "border-\(axis)-\($0)" }
            for (name, sides) in [("border-" + axis, sides), (sides[0], [sides[0]]), (sides[1], [sides[1]])] {
                result[name] = ["width", "style", "color"].flatMap { kind in
                    sides.compactMap { LogicalProperty.named("\($0)-\(kind)") }
                }
            }
        }
        return result
    }()

    private static func named(_ pattern: String, _ part: String) -> String {
        pattern.split(separator: "%", omittingEmptySubsequences: false).joined(separator: part)
    }

    /// The longhands of a shorthand with their values; nil when the value is invalid.
    static func expand(_ name: String, _ cursor: TokenCursor, quirks: Bool = false) -> Expansion? {
        let cursor = cursor.trimmed()
        guard !cursor.isAtEnd, let targets = targets(of: name) else { return nil }
        if logicalPairs[name] != nil { return expandSides(targets, cursor, count: 2, quirks: quirks) }
        if logicalBorders[name] != nil { return expandBorder(targets, cursor, quirks: quirks) }
        switch name {
        case "margin", "padding", "inset", "border-width", "border-style", "border-color":
            return expandSides(targets, cursor, count: 4, quirks: quirks)
        case "border":
            guard var result = expandBorder(targets, cursor, quirks: quirks) else { return nil }
            result.append((.longhand(.borderImageSource), .none))
            return result
        case "border-top", "border-right", "border-bottom", "border-left":
            return expandBorder(targets, cursor, quirks: quirks)
        case "background": return BackgroundShorthand.expand(cursor, quirks: quirks)
        case "font": return FontShorthand.expand(cursor)
        case "list-style": return expandListStyle(cursor)
        case "overflow": return expandSides(targets, cursor, count: 2, quirks: quirks)
        case "white-space": return expandWhiteSpace(cursor)
        case "container": return expandContainer(cursor)
        case "grid-row", "grid-column", "grid-area": return expandGridLines(targets, cursor)
        case "text-decoration", "-webkit-text-decoration", "outline", "flex-flow", "-webkit-flex-flow", "text-wrap",
            "-webkit-text-stroke":
            return expandAnyOrder(targets, cursor, quirks: quirks)
        case "mask", "-webkit-mask": return expandMask(cursor)
        case "animation", "-webkit-animation": return AnimationShorthand.expandAnimation(cursor)
        case "transition", "-webkit-transition": return AnimationShorthand.expandTransition(cursor)
        default: return nil
        }
    }

    static func property(_ target: Declaration.Target) -> Property? {
        switch target {
        case .longhand(let property): property
        case .logical(let logical): logical.physical.first
        case .custom: nil
        }
    }

    /// One to four values for the sides, as margin takes them.
    private static func expandSides(
        _ targets: [Declaration.Target], _ cursor: TokenCursor, count: Int, quirks: Bool
    ) -> Expansion? {
        var cursor = cursor
        var values: [Value] = []
        while !cursor.isAtEnd {
            let start = cursor.position
            cursor.skipComponent()
            guard values.count < count, let property = property(targets[0]),
                let value = ValueParser.parse(
                    property, TokenCursor(cursor.text, start..<cursor.position), quirks: quirks)
            else { return nil }
            values.append(value)
            cursor.skipWhitespace()
        }
        return targets.enumerated().map { index, target in
            // Missing sides repeat the opposite one, and that the first.
            var source = index
            if source >= values.count { source = count == 4 ? index - 2 : 0 }
            if source >= values.count || source < 0 { source = 0 }
            return (target, values[source])
        }
    }

    /// Width, style and color in any order, for all the sides that the targets name.
    private static func expandBorder(_ targets: [Declaration.Target], _ cursor: TokenCursor, quirks: Bool) -> Expansion?
    {
        let sides = targets.count / 3
        let kinds = [targets[0], targets[sides], targets[sides * 2]]
        guard let one = expandAnyOrder(kinds, cursor, quirks: quirks) else { return nil }
        return targets.enumerated().map { ($1, one[$0 / sides].value) }
    }

    /// Each longhand at most once, in any order; what is absent becomes initial.
    static func expandAnyOrder(_ targets: [Declaration.Target], _ cursor: TokenCursor, quirks: Bool = false)
        -> Expansion?
    {
        var cursor = cursor
        var values = [Value?](repeating: nil, count: targets.count)
        next: while !cursor.isAtEnd {
            for (index, target) in targets.enumerated() where values[index] == nil {
                guard let property = property(target) else { continue }
                for grammar in property.definition.grammar {
                    var copy = cursor
                    guard let value = copy.take(grammar) else { continue }
                    values[index] = value
                    cursor = copy
                    cursor.skipWhitespace()
                    continue next
                }
            }
            return nil
        }
        return zip(targets, values).compactMap { target, value in
            property(target).map { (target, value ?? $0.initial) }
        }
    }

    /// The keywords of CSS 2, or the longhands in any order (CSS Text 4, section 3.1).
    private static func expandWhiteSpace(_ cursor: TokenCursor) -> Expansion? {
        let keywords = [
            "normal": ("collapse", "wrap"), "pre": ("preserve", "nowrap"), "pre-wrap": ("preserve", "wrap"),
            "pre-line": ("preserve-breaks", "wrap"),
        ]
        var copy = cursor
        if let name = copy.takeAnyIdent()?.asciiLowercased(), copy.isAtEnd, let (collapse, mode) = keywords[name] {
            return [
                (.longhand(.whiteSpaceCollapse), .keyword(collapse)), (.longhand(.textWrapMode), .keyword(mode)),
            ]
        }
        return expandAnyOrder([.longhand(.whiteSpaceCollapse), .longhand(.textWrapMode)], cursor)
    }

    /// `name / type`, of which only the type is computed (CSS Conditional 5, section 6.3).
    private static func expandContainer(_ cursor: TokenCursor) -> Expansion? {
        var cursor = cursor
        while !cursor.isAtEnd, cursor.peek?.isDelimiter("/") != true {
            guard cursor.takeAnyIdent() != nil else { return nil }
            cursor.skipWhitespace()
        }
        guard cursor.takeDelimiter("/") else { return [(.longhand(.containerType), .text("normal"))] }
        return ValueParser.parse(.containerType, cursor).map { [(.longhand(.containerType), $0)] }
    }

    /// Lines with slashes between, of which the first are computed: where the row starts, and where the column
    /// (CSS Grid 2, section 8.4). A name alone stands for the column too.
    private static func expandGridLines(_ targets: [Declaration.Target], _ cursor: TokenCursor) -> Expansion? {
        var lines: [Value] = []
        var rest = cursor
        while !rest.isAtEnd {
            let start = rest.position
            while !rest.isAtEnd, rest.peek?.isDelimiter("/") != true { rest.skipComponent() }
            var line = TokenCursor(rest.text, start..<rest.position)
            guard let value = line.takeRaw(), lines.count < 4 else { return nil }
            lines.append(value)
            rest.position += 1
        }
        guard case .text(let first)? = lines.first else { return nil }
        let isName = first.utf8.first.map { !$0.isDigit && $0 != UInt8(ascii: "-") } ?? false
        return targets.enumerated().map { index, target in
            (target, index < lines.count ? lines[index] : isName && !first.contains(" ") ? lines[0] : .text("auto"))
        }
    }

    private static func expandListStyle(_ cursor: TokenCursor) -> Expansion? {
        var cursor = cursor
        var type: Value?
        var position: Value?
        var image: Value?
        var nones = 0
        while !cursor.isAtEnd {
            if cursor.takeIdent("none") {
                nones += 1
            } else if position == nil, let value = cursor.take(Property.listStylePosition.definition.grammar[0]) {
                position = value
            } else if image == nil, let value = cursor.takeImage() {
                image = value
            } else if type == nil, let value = cursor.take(.special(.listStyleType)) {
                type = value
            } else {
                return nil
            }
            cursor.skipWhitespace()
        }
        let free = (type == nil ? 1 : 0) + (image == nil ? 1 : 0)
        guard nones <= free else { return nil }
        if nones > 0, type == nil { type = Value.none }
        return [
            (.longhand(.listStyleType), type ?? .keyword("disc")),
            (.longhand(.listStylePosition), position ?? .keyword("outside")),
            (.longhand(.listStyleImage), image ?? .none),
        ]
    }

    private static func expandMask(_ cursor: TokenCursor) -> Expansion? {
        var layers: [Value] = []
        for var part in cursor.commaSeparated() {
            var image: Value?
            while !part.isAtEnd {
                if image == nil, let found = part.takeImage() { image = found } else { part.skipComponent() }
            }
            layers.append(image ?? .none)
        }
        return [(.longhand(.maskImage), layers.count == 1 ? layers[0] : .commaList(layers))]
    }
}
