extension TokenCursor {
    /// Takes the value of a property with a grammar of its own.
    mutating func take(_ grammar: SpecialGrammar) -> Value? {
        switch grammar {
        case .display: takeDisplay()
        case .fontFamily: takeFontFamily()
        case .fontStyle: takeFontStyle()
        case .textIndent: takeTextIndent()
        case .textTransform:
            takeKeywordSet(
                alone: ["none", "math-auto"],
                together: ["capitalize", "uppercase", "lowercase", "full-width", "full-size-kana"],
                exclusive: ["capitalize", "uppercase", "lowercase"])
        case .shadow: takeShadows()
        case .listStyleType: takeListStyleType()
        case .pair: takePair()
        case .clip: takeClip()
        case .transform: takeTransform()
        case .images: takeImages()
        case .decorationLine:
            takeKeywordSet(
                alone: ["none", "spelling-error", "grammar-error"],
                together: ["underline", "overline", "line-through", "blink"])
        case .content: takeContent()
        case .quotes: takeQuotes()
        case .clipPath: takeClipPath()
        case .filter: takeFilter()
        case .colorScheme: takeColorScheme()
        case .transformOrigin: takeTransformOrigin()
        case .positions: takeLayers { $0.takePosition() }
        case .backgroundSizes: takeLayers { $0.takeBackgroundSize() }
        case .repeats: takeLayers { $0.takeRepeat() }
        case .aspectRatio: takeAspectRatio()
        case .scale: takeScale()
        case .counters(let initially): takeCounters(initially: initially)
        }
    }

    /// Words of which either one stands alone or several stand together, each once.
    /// - Parameter exclusive: of those together only one of these.
    private mutating func takeKeywordSet(
        alone: Set<String>, together: [String], exclusive: Set<String> = []
    ) -> Value? {
        var found: Set<String> = []
        while let token = peek, token.kind == .ident {
            let name = text.lowercasedName(of: token)
            if found.isEmpty, alone.contains(name) {
                position += 1
                return .keyword(name)
            }
            guard together.contains(name) else { break }
            guard found.insert(name).inserted else { return nil }
            position += 1
            skipWhitespace()
        }
        let ordered = together.filter(found.contains)
        if ordered.isEmpty || found.intersection(exclusive).count > 1 { return nil }
        return ordered.count == 1 ? .keyword(ordered[0]) : .list(ordered.map { .keyword($0) })
    }

    /// One keyword, or the two- and three-word forms of CSS Display 3 as the keyword they equal.
    private mutating func takeDisplay() -> Value? {
        var words: [String] = []
        while let name = takeAnyIdent()?.asciiLowercased() {
            words.append(name)
            skipWhitespace()
        }
        if words.count == 1 {
            let aliases = ["flow": "block", "-webkit-flex": "flex", "-webkit-inline-flex": "inline-flex"]
            let name = aliases[words[0]] ?? words[0]
            return Self.displayKeywords.contains(name) ? .keyword(name) : nil
        }
        guard words.count == 2 || words.count == 3 else { return nil }
        var rest = words
        let isListItem = rest.firstIndex(of: "list-item").map { rest.remove(at: $0) } != nil
        let outside = rest.firstIndex { $0 == "block" || $0 == "inline" }.map { rest.remove(at: $0) } ?? "block"
        let inside = rest.popLast() ?? "flow"
        guard rest.isEmpty else { return nil }
        if isListItem {
            guard inside == "flow" || inside == "flow-root" else { return nil }
            let words = (outside == "block" ? [] : ["inline"]) + (inside == "flow" ? [] : [inside]) + ["list-item"]
            return words.count == 1 ? .keyword("list-item") : .list(words.map { .keyword($0) })
        }
        switch inside {
        case "flow": return .keyword(outside)
        case "flow-root": return .keyword(outside == "block" ? "flow-root" : "inline-block")
        case "flex", "grid", "table": return .keyword(outside == "block" ? inside : "inline-" + inside)
        case "ruby": return outside == "block" ? .list([.keyword("block"), .keyword("ruby")]) : .keyword("ruby")
        case "math": return outside == "block" ? .list([.keyword("block"), .keyword("math")]) : .keyword("math")
        default: return nil
        }
    }

    private static let displayKeywords: Set<String> = [
        "none", "contents", "block", "inline", "inline-block", "flow-root", "list-item", "flex", "inline-flex", "grid",
        "inline-grid", "table", "inline-table", "table-row-group", "table-header-group", "table-footer-group",
        "table-row", "table-cell", "table-column-group", "table-column", "table-caption", "ruby", "ruby-text", "math",
        "-webkit-box", "-webkit-inline-box",
    ]

    private mutating func takeFontFamily() -> Value? {
        var families: [Value] = []
        for var part in commaSeparated() {
            if let token = part.peek, token.kind == .string {
                part.position += 1
                families.append(.string(text.name(of: token)))
            } else {
                var words: [String] = []
                while let word = part.takeAnyIdent() {
                    words.append(word)
                    part.skipWhitespace()
                }
                guard let first = words.first else { return nil }
                if words.count == 1 {
                    let word = first.asciiLowercased()
                    if word == "default" || WideKeyword(rawValue: word) != nil { return nil }
                    families.append(.keyword(first))
                } else {
                    families.append(.string(words.joined(separator: " ")))
                }
            }
            guard part.isAtEnd else { return nil }
        }
        position = end
        return .commaList(families)
    }

    private mutating func takeFontStyle() -> Value? {
        guard let name = takeAnyIdent()?.asciiLowercased(), ["normal", "italic", "oblique"].contains(name) else {
            return nil
        }
        skipWhitespace()
        if name == "oblique", case .angle(let degrees)? = takeNumeric() {
            return .list([.keyword(name), .angle(degrees)])
        }
        return .keyword(name)
    }

    /// A length, and `hanging` and `each-line` (CSS Text 3, section 7.1).
    private mutating func takeTextIndent() -> Value? {
        var length: Value?
        var words: Set<String> = []
        while !isAtEnd {
            if let token = peek, token.kind == .ident {
                let name = text.lowercasedName(of: token)
                guard ["hanging", "each-line"].contains(name), words.insert(name).inserted else { return nil }
                position += 1
            } else {
                guard length == nil, let value = take(.lengthPercentage(.any)) else { return nil }
                length = value
            }
            skipWhitespace()
        }
        guard let length else { return nil }
        let flags = ["hanging", "each-line"].filter(words.contains).map { Value.keyword($0) }
        return flags.isEmpty ? length : .list([length] + flags)
    }

    /// Shadows: each a list of its lengths, then its color, then `inset`.
    private mutating func takeShadows() -> Value? {
        if takeIdent("none") { return Value.none }
        var shadows: [Value] = []
        for var part in commaSeparated() {
            var lengths: [Value] = []
            var color: ColorValue?
            var isInset = false
            while !part.isAtEnd {
                if color == nil, let found = part.takeColor() {
                    color = found
                } else if !isInset, part.takeIdent("inset") {
                    isInset = true
                } else if lengths.count < 4, let length = part.take(.length(.any)) {
                    lengths.append(length)
                } else {
                    return nil
                }
                part.skipWhitespace()
            }
            guard lengths.count >= 2 else { return nil }
            // A blur is no less than none.
            if lengths.count > 2, case .length(let blur, _) = lengths[2], blur < 0 { return nil }
            shadows.append(.list([.color(color ?? .current)] + lengths + (isInset ? [.keyword("inset")] : [])))
        }
        position = end
        return .commaList(shadows)
    }

    private mutating func takeListStyleType() -> Value? {
        guard let token = next() else { return nil }
        switch token.kind {
        case .string: return .string(text.name(of: token))
        case .ident: return .keyword(text.lowercasedName(of: token))
        case .function where text.hasName(token, "symbols"):
            position -= 1
            return takeRaw()
        default: return nil
        }
    }

    private mutating func takePair() -> Value? {
        guard let first = take(.length(.nonNegative)) else { return nil }
        skipWhitespace()
        return .list([first, take(.length(.nonNegative)) ?? first])
    }

    /// `auto` or `rect()` of CSS Masking 1, section 9: four lengths or `auto`, with or without commas.
    private mutating func takeClip() -> Value? {
        if takeIdent("auto") { return .auto }
        guard var inside = takeFunction("rect") else { return nil }
        var edges: [Value] = []
        inside.skipWhitespace()
        while !inside.isAtEnd {
            if inside.takeIdent("auto") {
                edges.append(.auto)
            } else if let length = inside.take(.length(.any)) {
                edges.append(length)
            } else {
                return nil
            }
            if !inside.takeComma() { inside.skipWhitespace() }
        }
        return edges.count == 4 ? .function("rect", edges) : nil
    }

    private mutating func takeTransform() -> Value? {
        if takeIdent("none") { return Value.none }
        var functions: [Value] = []
        while let token = peek, token.kind == .function {
            let name = text.lowercasedName(of: token)
            guard Self.transformFunctions.contains(name), let inside = takeBlock() else { return nil }
            var arguments: [Value] = []
            for var part in inside.commaSeparated() {
                if part.isAtMath, let math = part.takeMath() {
                    arguments.append(.math(math))
                } else if let value = part.takeNumeric() {
                    arguments.append(value)
                } else if part.takeIdent("none") {
                    arguments.append(.none)
                } else {
                    return nil
                }
                guard part.isAtEnd else { return nil }
            }
            guard TransformMatrix.accepts(arguments, of: name) else { return nil }
            functions.append(.function(name, arguments))
            skipWhitespace()
        }
        return functions.isEmpty ? nil : .list(functions)
    }

    private static let transformFunctions: Set<String> = [
        "matrix", "matrix3d", "translate", "translatex", "translatey", "translatez", "translate3d", "scale", "scalex",
        "scaley", "scalez", "scale3d", "rotate", "rotatex", "rotatey", "rotatez", "rotate3d", "skew", "skewx", "skewy",
        "perspective",
    ]

    /// Layers of images, `none` among them.
    private mutating func takeImages() -> Value? {
        var layers: [Value] = []
        for var part in commaSeparated() {
            if part.takeIdent("none") {
                layers.append(.none)
            } else if let image = part.takeImage() {
                layers.append(image)
            } else {
                return nil
            }
            guard part.isAtEnd else { return nil }
        }
        position = end
        return layers.count == 1 ? layers[0] : .commaList(layers)
    }

    /// CSS Generated Content 3: what is shown, and after a slash the alternative text as a second list.
    private mutating func takeContent() -> Value? {
        if takeIdent("normal") { return .normal }
        if takeIdent("none") { return Value.none }
        guard let shown = takeContentList() else { return nil }
        guard takeDelimiter("/") else { return .function("content", [.list(shown)]) }
        skipWhitespace()
        guard let alternative = takeContentList() else { return nil }
        return .function("content", [.list(shown), .list(alternative)])
    }

    private mutating func takeContentList() -> [Value]? {
        var items: [Value] = []
        while let token = peek, !token.isDelimiter("/") {
            if token.kind == .string {
                position += 1
                items.append(.string(text.name(of: token)))
            } else if let image = takeImage() {
                items.append(image)
            } else if let name = takeAnyIdent()?.asciiLowercased() {
                guard ["open-quote", "close-quote", "no-open-quote", "no-close-quote", "contents"].contains(name) else {
                    return nil
                }
                items.append(.keyword(name))
            } else if token.kind == .function {
                let name = text.lowercasedName(of: token)
                guard
                    ["attr", "counter", "counters", "leader", "target-counter", "target-text", "string"].contains(name),
                    let inside = takeBlock()
                else { return nil }
                items.append(.function(name, inside.commaSeparated().map { $0.contentArgument }))
            } else {
                return nil
            }
            skipWhitespace()
        }
        return items.isEmpty ? nil : items
    }

    private var contentArgument: Value {
        if let token = peek, token.kind == .string { return .string(text.name(of: token)) }
        return .text(normalizedString)
    }
}
