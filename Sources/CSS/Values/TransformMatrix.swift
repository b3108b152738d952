#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A transformation of space (CSS Transforms 2, section 12): what a list of transform functions comes to.
struct TransformMatrix {
    /// Column by column, as `matrix3d()` has them.
    private var entries: [Double]

    private static let identity = TransformMatrix(entries: [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1])

    private init(entries: [Double]) { self.entries = entries }

    /// - Parameter functions: computed values; nil where one of them needs the size of the box.
    init?(_ functions: [Value]) {
        var result = Self.identity
        for function in functions {
            guard case .function(let name, let arguments) = function,
                let matrix = Self.matrix(name, arguments.map(Self.amount))
            else { return nil }
            result = result.times(matrix)
        }
        self = result
    }

    private static func amount(_ value: Value) -> Double? {
        switch value {
        case .number(let number), .angle(let number), .length(let number, .px): number
        case .keyword("none"): .infinity
        default: nil
        }
    }

    private func times(_ other: Self) -> Self {
        var product = [Double](repeating: 0, count: 16)
        for column in 0..<4 {
            for row in 0..<4 {
                for index in 0..<4 {
                    product[column * 4 + row] += entries[index * 4 + row] * other.entries[column * 4 + index]
                }
            }
        }
        return Self(entries: product)
    }

    private static func matrix(_ name: String, _ optional: [Double?]) -> Self? {
        let values = optional.compactMap { $0 }
        guard values.count == optional.count, let first = values.first else { return nil }
        let second = values.count > 1 ? values[1] : nil
        func flat(_ a: Double, _ b: Double, _ c: Double, _ d: Double, _ e: Double, _ f: Double) -> Self {
            Self(entries: [a, b, 0, 0, c, d, 0, 0, 0, 0, 1, 0, e, f, 0, 1])
        }
        func tangent(_ degrees: Double) -> Double { tan(degrees * .pi / 180) }
        switch name {
        case "matrix":
            return values.count == 6 ? flat(first, values[1], values[2], values[3], values[4], values[5]) : nil
        case "matrix3d": return values.count == 16 ? Self(entries: values) : nil
        case "translate": return flat(1, 0, 0, 1, first, second ?? 0)
        case "translatex": return flat(1, 0, 0, 1, first, 0)
        case "translatey": return flat(1, 0, 0, 1, 0, first)
        case "translatez": return moved(0, 0, first)
        case "translate3d": return values.count == 3 ? moved(first, values[1], values[2]) : nil
        case "scale": return scaled(first, second ?? first, 1)
        case "scalex": return scaled(first, 1, 1)
        case "scaley": return scaled(1, first, 1)
        case "scalez": return scaled(1, 1, first)
        case "scale3d": return values.count == 3 ? scaled(first, values[1], values[2]) : nil
        case "rotate", "rotatez": return turned(0, 0, 1, first)
        case "rotatex": return turned(1, 0, 0, first)
        case "rotatey": return turned(0, 1, 0, first)
        case "rotate3d": return values.count == 4 ? turned(first, values[1], values[2], values[3]) : nil
        case "skew": return flat(1, tangent(second ?? 0), tangent(first), 1, 0, 0)
        case "skewx": return flat(1, 0, tangent(first), 1, 0, 0)
        case "skewy": return flat(1, tangent(first), 0, 1, 0, 0)
        case "perspective":
            var result = identity
            if first.isFinite { result.entries[11] = -1 / max(1, first) }
            return result
        default: return nil
        }
    }

    private static func moved(_ x: Double, _ y: Double, _ z: Double) -> Self {
        Self(entries: [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, x, y, z, 1])
    }

    private static func scaled(_ x: Double, _ y: Double, _ z: Double) -> Self {
        Self(entries: [x, 0, 0, 0, 0, y, 0, 0, 0, 0, z, 0, 0, 0, 0, 1])
    }

    /// A turn around an axis by so many degrees.
    private static func turned(_ x: Double, _ y: Double, _ z: Double, _ degrees: Double) -> Self {
        let length = (x * x + y * y + z * z).squareRoot()
        guard length > 0 else { return identity }
        let (x, y, z) = (x / length, y / length, z / length)
        let (sine, cosine) = sineAndCosine(degrees)
        let rest = 1 - cosine
        return Self(entries: [
            x * x * rest + cosine, x * y * rest + z * sine, x * z * rest - y * sine, 0,
            x * y * rest - z * sine, y * y * rest + cosine, y * z * rest + x * sine, 0,
            x * z * rest + y * sine, y * z * rest - x * sine, z * z * rest + cosine, 0, 0, 0, 0, 1,
        ])
    }

    /// Exact for quarter turns.
    private static func sineAndCosine(_ degrees: Double) -> (Double, Double) {
        switch degrees.truncatingRemainder(dividingBy: 360) {
        case 0: return (0, 1)
        case 90, -270: return (1, 0)
        case 180, -180: return (0, -1)
        case 270, -90: return (-1, 0)
        default: return (sin(degrees * .pi / 180), cos(degrees * .pi / 180))
        }
    }

    /// Whether it takes all of space to a plane, a line or a point.
    var isSingular: Bool {
        var rows = (0..<4).map { row in (0..<4).map { entries[$0 * 4 + row] } }
        for column in 0..<4 {
            guard let pivot = (column..<4).max(by: { abs(rows[$0][column]) < abs(rows[$1][column]) }),
                abs(rows[pivot][column]) > 1e-9
            else { return true }
            rows.swapAt(column, pivot)
            for row in column + 1..<4 {
                let factor = rows[row][column] / rows[column][column]
                for index in column..<4 { rows[row][index] -= factor * rows[column][index] }
            }
        }
        return false
    }

    /// `matrix()` where the transformation stays in the plane, else `matrix3d()`.
    var serialized: String {
        func text(_ indices: [Int]) -> String {
            indices.map { serialize(number: entries[$0] == 0 ? 0 : entries[$0]) }.joined(separator: ", ")
        }
        let isFlat =
            [2, 3, 6, 7, 8, 9, 11, 14].allSatisfy { entries[$0] == 0 } && entries[10] == 1 && entries[15] == 1
        return isFlat ? "matrix(\(text([0, 1, 4, 5, 12, 13])))" : "matrix3d(\(text(Array(0..<16))))"
    }
}

// MARK: - Grammar

extension TransformMatrix {
    private enum Kind { case number, length, angle }

    /// Whether a function takes these arguments.
    static func accepts(_ arguments: [Value], of name: String) -> Bool {
        switch name {
        case "matrix": return isOf(arguments, .number, 6...6)
        case "matrix3d": return isOf(arguments, .number, 16...16)
        case "translate": return isOf(arguments, .length, 1...2)
        case "translatex", "translatey", "translatez": return isOf(arguments, .length, 1...1)
        case "translate3d": return isOf(arguments, .length, 3...3)
        case "scale": return isOf(arguments, .number, 1...2)
        case "scalex", "scaley", "scalez": return isOf(arguments, .number, 1...1)
        case "scale3d": return isOf(arguments, .number, 3...3)
        case "rotate", "rotatex", "rotatey", "rotatez", "skewx", "skewy": return isOf(arguments, .angle, 1...1)
        case "rotate3d":
            return arguments.count == 4 && isOf(Array(arguments[..<3]), .number, 3...3)
                && isOf([arguments[3]], .angle, 1...1)
        case "skew": return isOf(arguments, .angle, 1...2)
        case "perspective": return arguments == [.none] || isOf(arguments, .length, 1...1)
        default: return false
        }
    }

    private static func isOf(_ arguments: [Value], _ kind: Kind, _ count: ClosedRange<Int>) -> Bool {
        count.contains(arguments.count)
            && arguments.allSatisfy { argument in
                switch (argument, kind) {
                case (.math, _), (.number, .number), (.percentage, .number), (.length, .length), (.percentage, .length),
                    (.angle, .angle), (.number(0), _):
                    true
                default: false
                }
            }
    }
}
