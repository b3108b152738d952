/// Computed values that are more than their specified value with its units resolved.
enum ComputedNumbers {
    /// Percentages of `line-height`, also those within a calculation, are of the font's size (CSS Inline 3).
    static func lineHeight(_ value: Value, _ lengths: LengthContext) -> Value {
        switch value {
        case .percentage(let percent): return .length(lengths.fontSize * percent / 100, .px)
        case .math(let calculation):
            guard let result = calculation.evaluate(lengths), result.kind == .length else { break }
            return .length(max(0, result.value + lengths.fontSize * result.percent / 100), .px)
        default: break
        }
        return ValueComputer(lengths).compute(value)
    }

    /// A width of a line, snapped to whole pixels (CSS Backgrounds 3, section 3.3).
    static func snappedWidth(_ value: Value) -> Value {
        guard case .length(let width, .px) = value, width > 0 else { return value }
        return .length(width < 1 ? 1 : width.rounded(.down), .px)
    }

    /// What a calculation comes to is brought into the range of the property, and made an integer where the property
    /// takes integers (CSS Values 4, sections 10.12 and 10.3).
    static func inRange(of property: Property, _ value: Value) -> Value {
        var isNonNegative = false
        var isInteger = false
        for grammar in property.definition.grammar {
            switch grammar {
            case .number(.nonNegative), .percentage(.nonNegative), .length(.nonNegative),
                .lengthPercentage(.nonNegative):
                isNonNegative = true
            case .integer: isInteger = true
            default: break
            }
        }
        switch value {
        case .number(let number) where isInteger: return .number((number + 0.5).rounded(.down))
        case .number(let number) where isNonNegative: return .number(max(0, number))
        case .percentage(let percent) where isNonNegative: return .percentage(max(0, percent))
        case .length(let length, let unit) where isNonNegative: return .length(max(0, length), unit)
        default: return value
        }
    }

    /// Shadows with all their lengths: what is not written is 0.
    static func shadows(_ value: Value, lengths count: Int) -> Value {
        guard case .commaList(let shadows) = value else { return value }
        return .commaList(
            shadows.map { shadow in
                guard case .list(var parts) = shadow else { return shadow }
                let written = parts.count { if case .length = $0 { true } else { false } }
                guard written < count else { return shadow }
                parts.insert(contentsOf: repeatElement(.zero, count: count - written), at: 1 + written)
                return .list(parts)
            })
    }
}
