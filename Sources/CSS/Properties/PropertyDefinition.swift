/// What a longhand property is called, starts as and accepts.
struct PropertyDefinition: Sendable {
    let name: String
    let initialText: String
    let grammar: [ValueGrammar]

    init(_ name: String, initial: String, _ grammar: [ValueGrammar]) {
        self.name = name
        initialText = initial
        self.grammar = grammar
    }
}

/// One alternative of a property's value.
enum ValueGrammar: Sendable {
    enum Range: Sendable { case any, nonNegative }

    case keywords([String])
    case identifier
    case number(Range)
    case integer
    case percentage(Range)
    case length(Range)
    case lengthPercentage(Range)
    /// `fit-content()` and other functions that only layout resolves.
    case sizeFunction
    case color
    case image
    /// Any well-formed value; picus only needs to know it is there.
    case raw
    case special(SpecialGrammar)
}

/// Grammars with a parser of their own.
enum SpecialGrammar: Sendable {
    case display, fontFamily, fontStyle, textIndent, textTransform, shadow, listStyleType, pair, clip, transform,
        images, decorationLine, content, quotes, clipPath, filter, colorScheme, transformOrigin, positions,
        backgroundSizes, repeats, aspectRatio, scale
    /// Counters with their numbers, which are this one where none is written.
    case counters(initially: Double)
}

extension Property {
    /// As style sheets write it.
    public var name: String { definition.name }
    var definition: PropertyDefinition { PropertyDefinition.table[Int(rawValue)] }
    public var isInherited: Bool { Int(rawValue) < Self.inheritedCount }

    /// - Parameter name: a longhand or one of its aliases, lower case.
    public init?(_ name: String) {
        guard let property = Self.byName[name] else { return nil }
        self = property
    }

    private static let byName: [String: Property] = {
        var result: [String: Property] = [:]
        for property in allCases { result[property.name] = property }
        let aliases: [String: Property] = [
            "word-wrap": .overflowWrap, "-webkit-transform": .transform, "-ms-transform": .transform,
            "-webkit-user-select": .userSelect, "-webkit-clip-path": .clipPath, "-webkit-filter": .filter,
            "-webkit-backdrop-filter": .backdropFilter, "-webkit-background-clip": .backgroundClip,
            "-webkit-background-size": .backgroundSize, "-webkit-background-origin": .backgroundOrigin,
            "-webkit-box-shadow": .boxShadow, "-webkit-box-sizing": .boxSizing, "-webkit-opacity": .opacity,
            "-webkit-mask-image": .maskImage, "-webkit-appearance": .appearance,
            "-webkit-animation-name": .animationName, "-webkit-animation-duration": .animationDuration,
            "-webkit-animation-iteration-count": .animationIterationCount,
            "-webkit-animation-play-state": .animationPlayState, "-webkit-transition-property": .transitionProperty,
            "-webkit-transition-duration": .transitionDuration, "-webkit-order": .order,
            "-webkit-flex-direction": .flexDirection, "-webkit-flex-wrap": .flexWrap,
            "-webkit-writing-mode": .writingMode, "font-width": .fontStretch,
        ]
        result.merge(aliases) { first, _ in first }
        return result
    }()

    /// The initial value, as it is specified.
    var initial: Value { Self.initialValues[Int(rawValue)] }

    private static let initialValues: [Value] = allCases.map { property in
        let text = TokenizedText(property.definition.initialText)
        return ValueParser.parse(property, TokenCursor(text)) ?? .text(property.definition.initialText)
    }
}
