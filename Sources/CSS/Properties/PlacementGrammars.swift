/// Grammars of where and how large images and boxes are.
extension TokenCursor {
    /// One value for each layer, with commas between.
    mutating func takeLayers(_ take: (inout TokenCursor) -> Value?) -> Value? {
        var layers: [Value] = []
        for var part in commaSeparated() {
            guard let layer = take(&part) else { return nil }
            part.skipWhitespace()
            guard part.isAtEnd else { return nil }
            layers.append(layer)
        }
        position = end
        return layers.count == 1 ? layers[0] : .commaList(layers)
    }

    /// What the first alternative accepts that accepts anything.
    private mutating func takeFirst(of alternatives: [ValueGrammar]) -> Value? {
        for grammar in alternatives {
            if let value = take(grammar) { return value }
        }
        return nil
    }

    /// A position of one to four values as the two that it computes to (CSS Values 4, section 9.3; CSS
    /// Backgrounds 3, section 2.6).
    mutating func takePosition() -> Value? {
        var parts: [Value] = []
        let grammars: [ValueGrammar] = [
            .keywords(["left", "right", "top", "bottom", "center"]), .lengthPercentage(.any),
        ]
        while parts.count < 4, let value = takeFirst(of: grammars) {
            parts.append(value)
            skipWhitespace()
        }
        return Self.position(parts).map { .list([$0.x, $0.y]) }
    }

    private static func position(_ parts: [Value]) -> (x: Value, y: Value)? {
        let middle = Value.percentage(50)
        func isVertical(_ value: Value) -> Bool { value.isKeyword("top") || value.isKeyword("bottom") }
        func isHorizontal(_ value: Value) -> Bool { value.isKeyword("left") || value.isKeyword("right") }
        switch parts.count {
        case 1: return isVertical(parts[0]) ? (middle, edge(parts[0])) : (edge(parts[0]), middle)
        case 2:
            let isSwapped = isVertical(parts[0]) || isHorizontal(parts[1])
            let (x, y) = isSwapped ? (parts[1], parts[0]) : (parts[0], parts[1])
            guard !isVertical(x), !isHorizontal(y), !isSwapped || (x.keyword != nil && y.keyword != nil) else {
                return nil
            }
            return (edge(x), edge(y))
        case 3, 4:
            var x: Value?
            var y: Value?
            var centers = 0
            var index = 0
            while index < parts.count {
                let word = parts[index]
                guard word.keyword != nil else { return nil }
                let offset = index + 1 < parts.count && parts[index + 1].keyword == nil ? parts[index + 1] : nil
                if word.isKeyword("center") {
                    guard offset == nil else { return nil }
                    centers += 1
                } else if isVertical(word) {
                    guard y == nil else { return nil }
                    y = edge(word, offset)
                } else {
                    guard x == nil else { return nil }
                    x = edge(word, offset)
                }
                index += offset == nil ? 1 : 2
            }
            let missing = (x == nil ? 1 : 0) + (y == nil ? 1 : 0)
            return centers == missing && missing < 2 ? (x ?? middle, y ?? middle) : nil
        default: return nil
        }
    }

    /// An edge, and how far inside of it.
    private static func edge(_ value: Value, _ offset: Value? = nil) -> Value {
        switch value.keyword {
        case "left", "top": return offset ?? .percentage(0)
        case "center": return .percentage(50)
        case "right", "bottom":
            guard let offset else { return .percentage(100) }
            if case .percentage(let percent) = offset { return .percentage(100 - percent) }
            let inner: Calculation = if case .math(let calculation) = offset { calculation } else { .value(offset) }
            return .math(.sum([.value(.percentage(100)), .negate(inner)]))
        default: return value
        }
    }

    /// One or two positions and a depth, which is left out where it is 0 (CSS Transforms 2).
    mutating func takeTransformOrigin() -> Value? {
        let start = self
        if let origin = takePosition() {
            skipWhitespace()
            if isAtEnd { return origin }
        }
        // With a depth only two values stand before it.
        self = start
        let parts = TokenCursor(text, position..<end)
        var copy = parts
        copy.skipComponent()
        copy.skipWhitespace()
        copy.skipComponent()
        var plane = TokenCursor(text, position..<copy.position)
        guard let origin = plane.takePosition(), plane.isAtEnd else { return nil }
        position = copy.position
        skipWhitespace()
        guard let depth = take(.length(.any)) else { return nil }
        return depth == .zero ? origin : .list(origin.items + [depth])
    }

    /// CSS Backgrounds 3, section 2.9.
    mutating func takeBackgroundSize() -> Value? {
        if let word = take(.keywords(["cover", "contain"])) { return word }
        let grammars: [ValueGrammar] = [.keywords(["auto"]), .lengthPercentage(.nonNegative)]
        var sizes: [Value] = []
        while sizes.count < 2, let value = takeFirst(of: grammars) {
            sizes.append(value)
            skipWhitespace()
        }
        guard let width = sizes.first else { return nil }
        let height = sizes.count > 1 ? sizes[1] : .auto
        return width == .auto && height == .auto ? .auto : .list([width, height])
    }

    /// CSS Backgrounds 3, section 2.4: as the fewest words that mean it.
    mutating func takeRepeat() -> Value? {
        if let word = take(.keywords(["repeat-x", "repeat-y"])) { return word }
        let words = ValueGrammar.keywords(["repeat", "no-repeat", "space", "round"])
        guard let x = take(words) else { return nil }
        skipWhitespace()
        guard let y = take(words), x != y else { return x }
        if x.isKeyword("repeat"), y.isKeyword("no-repeat") { return .keyword("repeat-x") }
        if x.isKeyword("no-repeat"), y.isKeyword("repeat") { return .keyword("repeat-y") }
        return .list([x, y])
    }

    /// `auto`, a ratio, or both (CSS Sizing 4, section 5.1).
    mutating func takeAspectRatio() -> Value? {
        var isAutomatic = takeIdent("auto")
        skipWhitespace()
        guard let width = take(.number(.nonNegative)) else { return isAutomatic ? .auto : nil }
        skipWhitespace()
        var height = Value.number(1)
        if takeDelimiter("/") {
            skipWhitespace()
            guard let number = take(.number(.nonNegative)) else { return nil }
            height = number
            skipWhitespace()
        }
        if takeIdent("auto") {
            guard !isAutomatic else { return nil }
            isAutomatic = true
        }
        let ratio = [width, .keyword("/"), height]
        return .list(isAutomatic ? [.auto] + ratio : ratio)
    }

    /// One to three factors, as the fewest numbers that mean them (CSS Transforms 2, section 5).
    mutating func takeScale() -> Value? {
        var factors: [Value] = []
        while factors.count < 3, let value = takeFirst(of: [.number(.any), .percentage(.any)]) {
            if case .percentage(let percent) = value {
                factors.append(.number(percent / 100))
            } else {
                factors.append(value)
            }
            skipWhitespace()
        }
        guard let first = factors.first else { return nil }
        if factors.count == 3, factors[2] == .number(1) { factors.removeLast() }
        if factors.count == 2, factors[1] == first { factors.removeLast() }
        return factors.count == 1 ? first : .list(factors)
    }

    /// Names of schemes, `only` behind them (CSS Color Adjust 1, section 2.3).
    mutating func takeColorScheme() -> Value? {
        var names: [String] = []
        var isOnly = false
        while let name = takeAnyIdent() {
            skipWhitespace()
            switch name.asciiLowercased() {
            case "only":
                guard !isOnly else { return nil }
                isOnly = true
            case "normal":
                guard names.isEmpty, !isOnly, isAtEnd else { return nil }
                return .text("normal")
            case "light", "dark": names.append(name.asciiLowercased())
            default: names.append(name)
            }
        }
        guard !names.isEmpty else { return nil }
        return .text((names + (isOnly ? ["only"] : [])).joined(separator: " "))
    }

    /// Names of counters with their numbers (CSS Lists 3, section 4).
    mutating func takeCounters(initially: Double) -> Value? {
        var items: [Value] = []
        while !isAtEnd {
            let start = position
            if let name = takeAnyIdent() {
                items.append(.keyword(name))
            } else if let block = takeFunction("reversed") {
                guard !block.isAtEnd else { return nil }
                items.append(.text(text.string(ofTokens: start..<position)))
            } else {
                return nil
            }
            skipWhitespace()
            items.append(take(.integer) ?? .number(initially))
            skipWhitespace()
        }
        return items.isEmpty ? nil : .list(items)
    }
}
