/// A length that layout may still have a say in.
public enum Length: Hashable, Sendable {
    /// `auto`, or `none` for maximum sizes.
    case automatic
    /// CSS pixels.
    case pixels(Double)
    case percentage(Double)
    /// The sum of both.
    case mixed(pixels: Double, percentage: Double)
    /// A keyword, or arithmetic that only layout can do.
    case other(String)

    init(_ value: Value) {
        switch value {
        case .keyword("auto"), .keyword("none"): self = .automatic
        case .percentage(let number): self = .percentage(number)
        case .math(let calculation):
            let zero = LengthContext(
                fontSize: 0, rootFontSize: 0, lineHeight: 0, rootLineHeight: 0, width: 0, height: 0)
            if let result = calculation.evaluate(zero), result.kind == .length {
                self = .mixed(pixels: result.value, percentage: result.percent)
            } else {
                self = .other(value.serialized())
            }
        default:
            if let pixels = value.pixels { self = .pixels(pixels) } else { self = .other(value.serialized()) }
        }
    }

    /// The length when it needs no layout.
    public var pixels: Double? { if case .pixels(let value) = self { value } else { nil } }
}

public enum Visibility: String, Sendable { case visible, hidden, collapse }

public enum Position: String, Sendable { case `static`, relative, absolute, fixed, sticky }

public enum LineHeight: Hashable, Sendable {
    case normal
    /// Times the font size.
    case number(Double)
    /// CSS pixels.
    case pixels(Double)
}

/// The four edges of `clip: rect(…)`; nil is `auto`.
public struct ClipRectangle: Hashable, Sendable {
    public var top: Double?
    public var right: Double?
    public var bottom: Double?
    public var left: Double?

    /// Whether nothing can be seen through it, whatever the size of the box.
    public var isEmpty: Bool {
        if let top, let bottom, bottom <= top { return true }
        if let left, let right, right <= left { return true }
        return false
    }
}

/// A function of `transform`, its lengths in pixels, its angles in degrees.
public struct TransformFunction: Hashable, Sendable {
    /// Lower case, as CSS names it: `scale`, `translatex`.
    public var name: String
    public var arguments: [Double?]
    /// The arguments as text, percentages included.
    public var text: String
}

// MARK: - Boxes

extension ComputedStyle {
    /// The keyword; two for `inline list-item` and `block ruby`.
    public var display: String { text(.display) }
    public var isDisplayNone: Bool { self[.display].isKeyword("none") }
    public var isDisplayContents: Bool { self[.display].isKeyword("contents") }
    public var visibility: Visibility { Visibility(rawValue: keyword(.visibility)) ?? .visible }
    /// `visible`, `auto` or `hidden`.
    public var contentVisibility: String { keyword(.contentVisibility) }
    /// 0...1.
    public var opacity: Double { self[.opacity].number ?? 1 }
    public var position: Position { Position(rawValue: keyword(.position)) ?? .static }
    /// `none`, `left`, `right`, `inline-start` or `inline-end`.
    public var float: String { keyword(.float) }
    public var overflowX: String { keyword(.overflowX) }
    public var overflowY: String { keyword(.overflowY) }

    public var width: Length { Length(self[.width]) }
    public var height: Length { Length(self[.height]) }
    public var minWidth: Length { Length(self[.minWidth]) }
    public var minHeight: Length { Length(self[.minHeight]) }
    public var maxWidth: Length { Length(self[.maxWidth]) }
    public var maxHeight: Length { Length(self[.maxHeight]) }
    /// Of any property that is a length, such as margins, paddings and insets.
    public func length(_ property: Property) -> Length { Length(self[property]) }

    /// Nil for `auto`; only absolutely positioned boxes are clipped.
    public var clip: ClipRectangle? {
        guard case .function("rect", let edges) = self[.clip], edges.count == 4 else { return nil }
        return ClipRectangle(
            top: edges[0].pixels, right: edges[1].pixels, bottom: edges[2].pixels, left: edges[3].pixels)
    }
    /// `none`, or the shape as it is written.
    public var clipPath: String { text(.clipPath) }
    /// Empty for `none`.
    public var transform: [TransformFunction] {
        guard case .list(let functions) = self[.transform] else { return [] }
        return functions.compactMap { function in
            guard case .function(let name, let arguments) = function else { return nil }
            return TransformFunction(name: name, arguments: arguments.map(Self.amount), text: function.serialized())
        }
    }

    /// Whether the box is drawn with no area: nothing is shown of what is transformed so (CSS Transforms 1, section 3).
    public var isCollapsedByTransform: Bool {
        if case .list(let factors) = self[.scale], factors.contains(.number(0)) { return true }
        if case .number(0) = self[.scale] { return true }
        guard case .list(let functions) = self[.transform] else { return false }
        // Functions that need the size of the box only move it.
        return TransformMatrix(functions.filter { TransformMatrix([$0]) != nil })?.isSingular ?? false
    }

    private static func amount(_ value: Value) -> Double? {
        switch value {
        case .number(let number), .angle(let number), .length(let number, .px): number
        default: nil
        }
    }

    /// Nil for `auto`.
    public var zIndex: Int? { integer(.zIndex) }
    public var order: Int { integer(.order) ?? 0 }

    /// Calculations are rounded; the bounds are those of 32 bits.
    private func integer(_ property: Property) -> Int? {
        self[property].number.map { Int(max(-2_147_483_648, min(2_147_483_647, $0)).rounded()) }
    }
    public var flexDirection: String { keyword(.flexDirection) }
    public var pointerEvents: String { keyword(.pointerEvents) }
    public var userSelect: String { keyword(.userSelect) }
}

// MARK: - Text

extension ComputedStyle {
    /// CSS pixels.
    public var fontSize: Double { self[.fontSize].pixels ?? 16 }
    /// 1...1000.
    public var fontWeight: Double { self[.fontWeight].number ?? 400 }
    public var isItalic: Bool { !self[.fontStyle].isKeyword("normal") }
    public var fontFamilies: [String] {
        self[.fontFamily].items.map { if case .string(let name) = $0 { name } else { $0.keyword ?? "" } }
    }
    public var lineHeight: LineHeight {
        switch self[.lineHeight] {
        case .number(let factor): .number(factor)
        case .length(let pixels, .px): .pixels(pixels)
        default: .normal
        }
    }
    /// `normal` is zero.
    public var letterSpacing: Length { spacing(.letterSpacing) }
    public var wordSpacing: Length { spacing(.wordSpacing) }
    public var textIndent: Length { Length(self[.textIndent].items.first ?? .zero) }
    public var textAlign: String { keyword(.textAlign) }
    public var textTransform: String { text(.textTransform) }
    /// A keyword where one means both its parts: `normal`, `pre`, `nowrap`, `pre-wrap`, `pre-line`.
    public var whiteSpace: String {
        let collapse = keyword(.whiteSpaceCollapse)
        switch (collapse, keyword(.textWrapMode)) {
        case ("collapse", "wrap"): return "normal"
        case ("collapse", let mode): return mode
        case ("preserve", "nowrap"): return "pre"
        case ("preserve", _): return "pre-wrap"
        case ("preserve-breaks", "wrap"): return "pre-line"
        case (_, "wrap"): return collapse
        case (_, let mode): return collapse + " " + mode
        }
    }
    public var isRightToLeft: Bool { self[.direction].isKeyword("rtl") }
    public var writingMode: String { keyword(.writingMode) }
    /// `none`, or the lines: `underline`, `overline`, `line-through`.
    public var textDecorationLine: [String] {
        self[.textDecorationLine].items.compactMap(\.keyword).filter { $0 != "none" }
    }
    public var textDecorationStyle: String { keyword(.textDecorationStyle) }
    /// A keyword or, in quotes, the string that is shown.
    public var listStyleType: String { text(.listStyleType) }
    public var hasListImage: Bool { !self[.listStyleImage].isKeyword("none") }

    private func spacing(_ property: Property) -> Length {
        self[property].isKeyword("normal") ? .pixels(0) : Length(self[property])
    }
}

// MARK: - Colors

extension ComputedStyle {
    public var color: Color { color(.color) }
    public var backgroundColor: Color { color(.backgroundColor) }
    /// The color that text is painted in: `color` unless `-webkit-text-fill-color` says otherwise.
    public var textFillColor: Color { color(.webkitTextFillColor) }
    public var hasBackgroundImage: Bool { !self[.backgroundImage].items.allSatisfy { $0.isKeyword("none") } }
    public var backgroundClip: String { text(.backgroundClip) }
    public var hasTextShadow: Bool { !self[.textShadow].isKeyword("none") }
    /// The colors of the shadows of the text, one for each; empty without any.
    public var textShadowColors: [Color] {
        guard hasTextShadow else { return [] }
        var shadows = [self[.textShadow]]
        if case .commaList(let several) = self[.textShadow] { shadows = several }
        return shadows.map { shadow in
            for case .color(let value) in shadow.items { return value.resolved(current: color, isDark: isDark) }
            return color
        }
    }
    public var hasFilter: Bool { !self[.filter].isKeyword("none") }
    public var hasBackdropFilter: Bool { !self[.backdropFilter].isKeyword("none") }
    public var mixBlendMode: String { keyword(.mixBlendMode) }
    public var hasAnimation: Bool { text(.animationName) != "none" }

    /// The used color of a property that is one; transparent for a keyword such as `auto` or `none`.
    public func color(_ property: Property) -> Color {
        guard case .color(let value) = self[property] else { return .transparent }
        guard property != .color else { return value.resolved(current: .black, isDark: isDark) }
        return value.resolved(current: color, isDark: isDark)
    }

    /// Pixels: 0 where the style is `none` or `hidden`.
    public func borderWidth(_ property: Property) -> Double { used(property).pixels ?? 0 }
    public var outlineStyle: String { keyword(.outlineStyle) }
    /// Pixels: 0 without an outline.
    public var outlineWidth: Double { outlineStyle == "none" ? 0 : self[.outlineWidth].pixels ?? 0 }
    public var outlineColor: Color {
        self[.outlineColor].keyword == nil ? color(.outlineColor) : color
    }
}

// MARK: - Any property

extension ComputedStyle {
    /// The custom properties of the element, inherited ones too, by name.
    public var customProperties: [String: String] { custom.values }

    func keyword(_ property: Property) -> String { self[property].keyword ?? text(property) }
    func text(_ property: Property) -> String {
        switch (property, self[property]) {
        // The resolved values of these are the used ones (CSSOM, section 9).
        case (.lineHeight, .number(let factor)): return serialize(number: factor * fontSize) + "px"
        case (.caretColor, .keyword("auto")): return text(.color)
        case (.outlineColor, .keyword("auto")) where outlineStyle != "auto": return text(.color)
        case (.transform, .list(let functions)):
            if let matrix = TransformMatrix(functions) { return matrix.serialized }
        case (.fontFamily, let families):
            let generic: Set<String> = [
                "serif", "sans-serif", "monospace", "cursive", "fantasy", "system-ui", "math", "emoji", "fangsong",
                "ui-serif", "ui-sans-serif", "ui-monospace", "ui-rounded",
            ]
            return families.items.map { family in
                guard case .string(let name) = family else { return family.serialized() }
                return generic.contains(name.asciiLowercased()) ? serialize(string: name) : serialize(family: name)
            }.joined(separator: ", ")
        case (.borderSpacing, .list(let sides)) where sides.count == 2 && sides[0] == sides[1]:
            return sides[0].serialized()
        default: break
        }
        return used(property).serialized(current: color, isDark: isDark)
    }

    /// The computed value, a border's width being 0 where it has no style (CSS Backgrounds 3, 3.3).
    private func used(_ property: Property) -> Value {
        let style: Property
        switch property {
        case .borderTopWidth: style = .borderTopStyle
        case .borderRightWidth: style = .borderRightStyle
        case .borderBottomWidth: style = .borderBottomStyle
        case .borderLeftWidth: style = .borderLeftStyle
        default: return self[property]
        }
        return ["none", "hidden"].contains(self[style].keyword) ? .zero : self[property]
    }

    /// The computed value of a longhand.
    public func value(of property: Property) -> String { text(property) }

    /// The computed value of a property as CSSOM serialises it: longhands, custom properties and the common
    /// shorthands. Empty for one that picus does not compute.
    ///
    /// There is no layout, so `width` and its kin are computed, not used values.
    public func value(of propertyName: String) -> String {
        if propertyName.hasPrefix("--") { return custom.values[propertyName] ?? "" }
        let name = propertyName.asciiLowercased()
        if let property = Property(name) { return text(property) }
        if let logical = LogicalProperty.named(name) {
            let mode = writingMode
            return text(
                logical.property(
                    isVertical: mode != "horizontal-tb", isRightToLeft: isRightToLeft != (mode == "sideways-lr"),
                    blockIsLeftToRight: mode == "vertical-lr" || mode == "sideways-lr"))
        }
        return shorthand(name)
    }

    /// The shorthands that people ask for.
    public static let commonShorthands = [
        "background", "border", "border-color", "border-style", "border-width", "font", "inset", "list-style", "margin",
        "outline", "overflow", "padding", "text-decoration", "text-wrap", "white-space",
    ]

    private func shorthand(_ name: String) -> String {
        guard let targets = Shorthand.targets(of: name) else { return "" }
        let longhands = targets.compactMap { target -> Property? in
            if case .longhand(let property) = target { property } else { nil }
        }
        let values = longhands.map { text($0) }
        switch name {
        case "margin", "padding", "inset", "border-width", "border-style", "border-color":
            guard values.count == 4 else { return "" }
            if values[1] != values[3] { return values.joined(separator: " ") }
            if values[0] != values[2] { return values[0...2].joined(separator: " ") }
            return values[0] == values[1] ? values[0] : "\(values[0]) \(values[1])"
        case "overflow": return values[0] == values[1] ? values[0] : values.joined(separator: " ")
        case "white-space": return whiteSpace
        case "text-wrap":
            return values[1] == "auto" ? values[0] : values[0] == "wrap" ? values[1] : values.joined(separator: " ")
        case "border":
            let sides = ["border-top", "border-right", "border-bottom", "border-left"].map(shorthand)
            return Set(sides).count == 1 ? sides[0] : ""
        case "text-decoration":
            // Parts that are initial are left out.
            var parts = [values[0]]
            if values[1] != "solid" { parts.append(values[1]) }
            if self[.textDecorationColor] != .color(.current) { parts.append(values[2]) }
            if values[3] != "auto" { parts.append(values[3]) }
            return parts.joined(separator: " ")
        case "font":
            let size = "\(values[4])\(values[5] == "normal" ? "" : " / " + values[5])"
            let leading = [values[0], values[1], values[2] == "400" ? "normal" : values[2], values[3]].filter {
                $0 != "normal" && $0 != "100%"
            }
            return (leading + [size, values[6]]).joined(separator: " ")
        case "all": return ""
        default: return values.joined(separator: " ")
        }
    }
}
