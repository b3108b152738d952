extension TokenCursor {
    /// Takes a color of CSS Color 4, `color-mix()` or `light-dark()`.
    mutating func takeColor(depth: Int = 0) -> ColorValue? {
        guard let token = peek, depth < 16 else { return nil }
        switch token.kind {
        case .ident:
            guard let color = ColorValue(name: text.lowercasedName(of: token)) else { return nil }
            position += 1
            return color
        case .hash, .idHash:
            guard let color = Color(hex: text.name(of: token)) else { return nil }
            position += 1
            return .absolute(color)
        case .function:
            var copy = self
            let name = text.lowercasedName(of: token)
            guard let arguments = copy.takeBlock(), let color = Self.color(name, arguments.trimmed(), depth: depth + 1)
            else { return nil }
            self = copy
            return color
        default: return nil
        }
    }

    /// The color that a function of that name (lower case) gives.
    static func color(_ name: String, _ arguments: TokenCursor, depth: Int) -> ColorValue? {
        if let token = arguments.peek, token.kind == .ident, arguments.text.hasName(token, "from") {
            return RelativeColor(name, arguments, depth: depth).map { .relative($0) }
        }
        switch name {
        case "rgb", "rgba": return rgb(arguments)
        case "hsl", "hsla": return hsl(arguments)
        case "hwb":
            return channels(arguments, commas: false).flatMap { color(in: .hwb, $0, [.hue, .percent, .percent]) }
        case "lab":
            return channels(arguments, commas: false).flatMap {
                color(in: .lab, $0, [.scaled(100), .scaled(125), .scaled(125)])
            }
        case "lch":
            return channels(arguments, commas: false).flatMap {
                color(in: .lch, $0, [.scaled(100), .scaled(150), .hue])
            }
        case "oklab":
            return channels(arguments, commas: false).flatMap {
                color(in: .oklab, $0, [.scaled(1), .scaled(0.4), .scaled(0.4)])
            }
        case "oklch":
            return channels(arguments, commas: false).flatMap {
                color(in: .oklch, $0, [.scaled(1), .scaled(0.4), .hue])
            }
        case "color":
            var cursor = arguments
            guard let space = cursor.takeAnyIdent().flatMap({ ColorSpace(rawValue: $0.asciiLowercased()) }),
                ![.hsl, .hwb, .lab, .lch, .oklab, .oklch].contains(space)
            else { return nil }
            return channels(cursor.trimmed(), commas: false).flatMap {
                color(in: space, $0, [.scaled(1), .scaled(1), .scaled(1)])
            }
        case "color-mix": return mix(arguments, depth: depth)
        case "light-dark":
            var colors: [ColorValue] = []
            for var part in arguments.commaSeparated() {
                guard let color = part.takeColor(depth: depth), part.isAtEnd else { return nil }
                colors.append(color)
            }
            return colors.count == 2 ? .lightDark(colors[0], colors[1]) : nil
        default: return nil
        }
    }

    /// What the parts of a color function are.
    private struct Channels {
        var values: [Value]
        var alpha: Double
        /// Whether the alpha is `none`.
        var isAlphaMissing = false
        var isLegacy: Bool
    }

    private static func channels(_ arguments: TokenCursor, commas: Bool = true) -> Channels? {
        var cursor = arguments
        var values: [Value] = []
        var alpha = 1.0
        var isAlphaMissing = false
        var isLegacy = false
        while values.count < 4 {
            guard let value = cursor.takeChannel() else { return nil }
            values.append(value)
            cursor.skipWhitespace()
            if cursor.isAtEnd { break }
            if cursor.take(.comma) {
                guard commas, values.count == 1 || isLegacy else { return nil }
                isLegacy = true
            } else if isLegacy {
                return nil
            } else if cursor.takeDelimiter("/") {
                guard values.count == 3 else { return nil }
                cursor.skipWhitespace()
                guard let part = cursor.takeChannel() else { return nil }
                cursor.skipWhitespace()
                guard cursor.isAtEnd else { return nil }
                values.append(part)
                break
            }
            cursor.skipWhitespace()
            // Without commas an alpha needs its slash.
            if values.count == 3, !isLegacy { return nil }
        }
        guard cursor.isAtEnd, values.count >= 3 else { return nil }
        if values.count == 4 {
            switch values.removeLast() {
            case .number(let number): alpha = number
            case .percentage(let number): alpha = number / 100
            case .keyword where !isLegacy: (alpha, isAlphaMissing) = (0, true)
            default: return nil
            }
        }
        if isLegacy, values.contains(.none) { return nil }
        return Channels(
            values: values, alpha: max(0, min(1, alpha)), isAlphaMissing: isAlphaMissing, isLegacy: isLegacy)
    }

    /// A number, percentage, angle, `none`, or a calculation of one.
    private mutating func takeChannel() -> Value? {
        if takeIdent("none") { return Value.none }
        if isAtMath {
            guard let calculation = takeMath() else { return nil }
            let context = LengthContext(
                fontSize: 16, rootFontSize: 16, lineHeight: 16, rootLineHeight: 16, width: 0, height: 0)
            guard let result = calculation.evaluate(context) else { return nil }
            switch result.kind {
            case .number: return .number(result.value)
            case .angle: return .angle(result.value)
            case .length: return result.value == 0 && result.hasPercent ? .percentage(result.percent) : nil
            case .time: return nil
            }
        }
        guard let value = takeNumeric() else { return nil }
        switch value {
        case .number, .percentage, .angle: return value
        default: return nil
        }
    }

    private enum ChannelKind {
        case hue
        /// A percentage or its number.
        case percent
        /// A number, or a percentage of the amount.
        case scaled(Double)
    }

    private static func color(in space: ColorSpace, _ channels: Channels, _ kinds: [ChannelKind]) -> ColorValue? {
        var components: [Double] = []
        for (value, kind) in zip(channels.values, kinds) {
            switch (value, kind) {
            case (.keyword, _): components.append(0)
            case (.angle(let degrees), .hue): components.append(degrees)
            case (.number(let number), _): components.append(number)
            case (.percentage(let number), .percent): components.append(number)
            case (.percentage(let number), .scaled(let whole)): components.append(number / 100 * whole)
            default: return nil
            }
        }
        switch space {
        case .hsl, .hwb:
            components[1] = max(0, space == .hsl ? components[1] : min(100, components[1]))
            if space == .hwb { components[2] = max(0, min(100, components[2])) }
        case .lab, .lch: components[0] = max(0, min(100, components[0]))
        case .oklab, .oklch: components[0] = max(0, min(1, components[0]))
        default: break
        }
        if space == .lch || space == .oklch { components[1] = max(0, components[1]) }
        var color = space.color(components)
        color.alpha = channels.alpha
        color = color.clipped
        if ![.hsl, .hwb].contains(space) {
            let written = zip(channels.values, components).map { value, component in value == .none ? nil : component }
            color.notation = ColorNotation(space, written, alpha: channels.isAlphaMissing ? nil : channels.alpha)
        }
        return .absolute(color)
    }

    private static func rgb(_ arguments: TokenCursor) -> ColorValue? {
        guard let channels = channels(arguments) else { return nil }
        var components: [Double] = []
        var percentages = 0
        for value in channels.values {
            switch value {
            case .number(let number): components.append(number / 255)
            case .percentage(let number):
                components.append(number / 100)
                percentages += 1
            case .keyword: components.append(0)
            default: return nil
            }
        }
        if channels.isLegacy, percentages != 0, percentages != 3 { return nil }
        return .absolute(
            Color(red: components[0], green: components[1], blue: components[2], alpha: channels.alpha).clipped)
    }

    private static func hsl(_ arguments: TokenCursor) -> ColorValue? {
        guard let channels = channels(arguments) else { return nil }
        if channels.isLegacy {
            for value in channels.values.dropFirst() {
                guard case .percentage = value else { return nil }
            }
        }
        return color(in: .hsl, channels, [.hue, .percent, .percent])
    }

    // MARK: color-mix()

    private static func mix(_ arguments: TokenCursor, depth: Int) -> ColorValue? {
        var parts = arguments.commaSeparated()
        var space = ColorSpace.oklab
        var hue = HueInterpolation.shorter
        if parts.count == 3 {
            var head = parts.removeFirst()
            guard head.takeIdent("in") else { return nil }
            head.skipWhitespace()
            guard let named = head.takeAnyIdent().flatMap({ ColorSpace(rawValue: $0.asciiLowercased()) })
            else { return nil }
            space = named
            head.skipWhitespace()
            if let name = head.takeAnyIdent() {
                guard let method = HueInterpolation(rawValue: name.asciiLowercased()), space.hueIndex != nil else {
                    return nil
                }
                hue = method
                head.skipWhitespace()
                guard head.takeIdent("hue") else { return nil }
            }
            guard head.isAtEnd else { return nil }
        }
        guard parts.count == 2, let first = mixPart(parts[0], depth: depth),
            let second = mixPart(parts[1], depth: depth)
        else { return nil }
        var p1 = first.percent
        var p2 = second.percent
        if p1 == nil, p2 == nil { (p1, p2) = (50, 50) }
        let left = p1 ?? 100 - (p2 ?? 0)
        let right = p2 ?? 100 - (p1 ?? 0)
        guard left >= 0, right >= 0, left <= 100, right <= 100, left + right > 0 else { return nil }
        let sum = left + right
        return .mix(
            ColorMix(
                space: space, hue: hue, first: first.color, second: second.color, portion: right / sum,
                alphaScale: min(1, sum / 100)))
    }

    private static func mixPart(_ part: TokenCursor, depth: Int) -> (color: ColorValue, percent: Double?)? {
        var cursor = part
        var percent: Double?
        if case .percentage(let number)? = cursor.takeNumeric() {
            percent = number
            cursor.skipWhitespace()
        }
        guard let color = cursor.takeColor(depth: depth) else { return nil }
        cursor.skipWhitespace()
        if percent == nil, case .percentage(let number)? = cursor.takeNumeric() { percent = number }
        return cursor.isAtEnd ? (color, percent) : nil
    }
}

extension ColorValue {
    /// - Parameter name: a color keyword, lower case.
    init?(name: String) {
        switch name {
        case "currentcolor": self = .current
        case "transparent": self = .absolute(.transparent)
        default:
            guard let rgb = NamedColors.named[name] ?? NamedColors.system[name] else { return nil }
            let color = ColorValue.absolute(Color(rgb: rgb))
            self = NamedColors.darkSystem[name].map { .lightDark(color, .absolute(Color(rgb: $0))) } ?? color
        }
    }
}

extension Color {
    /// - Parameter hex: three, four, six or eight hexadecimal digits.
    init?(hex: String) {
        let digits = hex.utf8.compactMap(\.hexValue).map(Double.init)
        guard digits.count == hex.utf8.count else { return nil }
        switch digits.count {
        case 3, 4:
            self.init(
                red: digits[0] / 15, green: digits[1] / 15, blue: digits[2] / 15,
                alpha: digits.count == 4 ? digits[3] / 15 : 1)
        case 6, 8:
            func byte(_ index: Int) -> Double { (digits[index] * 16 + digits[index + 1]) / 255 }
            self.init(red: byte(0), green: byte(2), blue: byte(4), alpha: digits.count == 8 ? byte(6) : 1)
        default: return nil
        }
    }
}
