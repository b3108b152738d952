internal import CSS
internal import HTML

/// How far style sheets turn an element about the axis that points at the reader.
enum Rotation {
    /// The degrees, 0 to 180, between an element's rotation in landscape and in portrait orientation.
    ///
    /// Only elements that a rule under an orientation query selects are compared.
    static func turn(of element: Node, landscape: Cascade, portrait: Cascade) -> Double {
        let difference = abs(degrees(landscape.style(of: element)) - degrees(portrait.style(of: element)))
        let remainder = difference.truncatingRemainder(dividingBy: 360)
        return min(remainder, 360 - remainder)
    }

    /// The angle of `rotate` and `transform` together.
    static func degrees(_ style: ComputedStyle) -> Double {
        var total = own(style.value(of: "rotate"))
        for function in style.transform {
            let arguments = function.arguments
            func argument(_ index: Int) -> Double { index < arguments.count ? arguments[index] ?? 0 : 0 }
            switch function.name {
            case "rotate", "rotatez": total += argument(0)
            case "rotate3d" where argument(0) == 0 && argument(1) == 0:
                total += argument(2) < 0 ? -argument(3) : argument(3)
            case "matrix": total += Angle.degrees(y: argument(1), x: argument(0))
            case "matrix3d": total += Angle.degrees(y: argument(1), x: argument(0))
            default: continue
            }
        }
        return total
    }

    /// An angle of CSS Values 4, section 7.1.
    private static func degrees(of text: Substring) -> Double? {
        for (unit, factor) in [("deg", 1.0), ("grad", 0.9), ("rad", 180 / Double.pi), ("turn", 360)]
        where text.hasSuffix(unit) {
            if let number = Double(text.dropLast(unit.count)) { return number * factor }
        }
        return nil
    }

    /// The property `rotate`: `none`, an angle, or an axis and an angle (CSS Transforms 2, section 5).
    private static func own(_ value: String) -> Double {
        let parts = value.lowercased().split(separator: " ")
        guard let angle = parts.lazy.compactMap(degrees(of:)).first else { return 0 }
        let axis = parts.filter { degrees(of: $0) == nil }
        switch axis.count {
        case 0: return angle
        case 1: return axis[0] == "z" ? angle : 0
        default:
            let numbers = axis.compactMap { Double($0) }
            guard numbers.count == 3, numbers[0] == 0, numbers[1] == 0 else { return 0 }
            return numbers[2] < 0 ? -angle : angle
        }
    }
}

/// Trigonometry without Foundation.
private enum Angle {
    /// The angle of a direction in degrees.
    static func degrees(y: Double, x: Double) -> Double {
        if x == 0 && y == 0 { return 0 }
        // atan by its series, after halving the angle twice: tan(a/2) = y / (r + x).
        let r = (x * x + y * y).squareRoot()
        if x == -r { return 180 }
        let half = y / (r + x)
        let quarter = half / (1 + (1 + half * half).squareRoot())
        let eighth = quarter / (1 + (1 + quarter * quarter).squareRoot())
        var sum = 0.0
        var power = eighth
        let square = eighth * eighth
        for term in 0..<24 {
            sum += (term % 2 == 0 ? power : -power) / Double(2 * term + 1)
            power *= square
        }
        return 8 * sum * 180 / Double.pi
    }
}
