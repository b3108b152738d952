import Glibc

/// The color spaces of CSS Color 4 and the way from each to sRGB and back (its sections 10 and 17).
enum ColorSpace: String, Sendable {
    case srgb, hsl, hwb, lab, lch, oklab, oklch
    case srgbLinear = "srgb-linear"
    case displayP3 = "display-p3"
    case displayP3Linear = "display-p3-linear"
    case a98RGB = "a98-rgb"
    case prophotoRGB = "prophoto-rgb"
    case rec2020
    case xyz
    case xyzD50 = "xyz-d50"
    case xyzD65 = "xyz-d65"

    /// Which component is an angle.
    var hueIndex: Int? {
        switch self {
        case .hsl, .hwb: 0
        case .lch, .oklch: 2
        default: nil
        }
    }

    func isAchromatic(_ components: [Double]) -> Bool {
        switch self {
        case .hsl: components[1] < 0.001
        case .hwb: components[1] + components[2] > 99.999
        case .lch: components[1] < 0.015
        case .oklch: components[1] < 0.00004
        default: false
        }
    }

    /// The sRGB color of components: 0...1 for RGB spaces and XYZ; degrees and percent for hsl and hwb;
    /// L 0...100 for lab and lch, 0...1 for oklab and oklch. Not clipped.
    func color(_ components: [Double]) -> Color {
        let (a, b, c) = (components[0], components[1], components[2])
        switch self {
        case .srgb: return Color(red: a, green: b, blue: c)
        case .srgbLinear: return Self.fromLinear([a, b, c])
        case .hsl: return Self.fromHSL(a, b / 100, c / 100)
        case .hwb: return Self.fromHWB(a, b / 100, c / 100)
        case .lab: return Self.fromXYZ(Matrix.d50ToD65.applied(to: Self.labToXYZ(a, b, c)))
        case .lch: return ColorSpace.lab.color([a, b * cos(c * .pi / 180), b * sin(c * .pi / 180)])
        case .oklab: return Self.fromXYZ(Self.oklabToXYZ(a, b, c))
        case .oklch: return ColorSpace.oklab.color([a, b * cos(c * .pi / 180), b * sin(c * .pi / 180)])
        case .displayP3: return Self.fromXYZ(Matrix.p3ToXYZ.applied(to: [a, b, c].map(Self.linear)))
        case .displayP3Linear: return Self.fromXYZ(Matrix.p3ToXYZ.applied(to: [a, b, c]))
        case .a98RGB:
            let linear = [a, b, c].map { ($0 < 0 ? -1 : 1) * pow(abs($0), 563.0 / 256) }
            return Self.fromXYZ(Matrix.a98ToXYZ.applied(to: linear))
        case .prophotoRGB:
            let linear = [a, b, c].map { abs($0) <= 16.0 / 512 ? $0 / 16 : ($0 < 0 ? -1 : 1) * pow(abs($0), 1.8) }
            return Self.fromXYZ(Matrix.d50ToD65.applied(to: Matrix.prophotoToXYZ.applied(to: linear)))
        case .rec2020:
            let linear = [a, b, c].map { (channel: Double) -> Double in
                if abs(channel) < 0.018053968510807 * 4.5 { return channel / 4.5 }
                return (channel < 0 ? -1 : 1) * pow((abs(channel) + 0.09929682680944) / 1.09929682680944, 1 / 0.45)
            }
            return Self.fromXYZ(Matrix.rec2020ToXYZ.applied(to: linear))
        case .xyz, .xyzD65: return Self.fromXYZ([a, b, c])
        case .xyzD50: return Self.fromXYZ(Matrix.d50ToD65.applied(to: [a, b, c]))
        }
    }

    /// The components of an sRGB color; not clipped.
    func components(of color: Color) -> [Double] {
        let rgb = [color.red, color.green, color.blue]
        let linear = rgb.map(Self.linear)
        switch self {
        case .srgbLinear: return linear
        case .hsl: return Self.toHSL(color)
        case .hwb:
            let white = rgb.min() ?? 0
            let black = 1 - (rgb.max() ?? 0)
            return [Self.toHSL(color)[0], white * 100, black * 100]
        case .lab: return Self.xyzToLab(Matrix.d65ToD50.applied(to: Matrix.srgbToXYZ.applied(to: linear)))
        case .lch: return Self.polar(ColorSpace.lab.components(of: color))
        case .oklab: return Self.xyzToOklab(Matrix.srgbToXYZ.applied(to: linear))
        case .oklch: return Self.polar(ColorSpace.oklab.components(of: color))
        case .xyz, .xyzD65: return Matrix.srgbToXYZ.applied(to: linear)
        case .xyzD50: return Matrix.d65ToD50.applied(to: Matrix.srgbToXYZ.applied(to: linear))
        case .srgb: return rgb
        case .displayP3: return Self.wide(linear, Matrix.p3ToXYZ).map(Self.gamma)
        case .displayP3Linear: return Self.wide(linear, Matrix.p3ToXYZ)
        case .a98RGB: return Self.wide(linear, Matrix.a98ToXYZ).map { Self.power($0, 256.0 / 563) }
        case .prophotoRGB:
            let xyz = Matrix.d65ToD50.applied(to: Matrix.srgbToXYZ.applied(to: linear))
            return Matrix.prophotoToXYZ.inverse.applied(to: xyz).map {
                abs($0) < 1.0 / 512 ? $0 * 16 : Self.power($0, 1 / 1.8)
            }
        case .rec2020:
            return Self.wide(linear, Matrix.rec2020ToXYZ).map { (channel: Double) -> Double in
                if abs(channel) < 0.018053968510807 { return channel * 4.5 }
                return (channel < 0 ? -1 : 1) * (1.09929682680944 * pow(abs(channel), 0.45) - 0.09929682680944)
            }
        }
    }

    /// From linear sRGB to the linear channels of a space with white point D65.
    private static func wide(_ linear: [Double], _ toXYZ: Matrix) -> [Double] {
        toXYZ.inverse.applied(to: Matrix.srgbToXYZ.applied(to: linear))
    }

    private static func power(_ channel: Double, _ exponent: Double) -> Double {
        (channel < 0 ? -1 : 1) * pow(abs(channel), exponent)
    }
}

// MARK: - Conversions

extension ColorSpace {
    private static func linear(_ channel: Double) -> Double {
        let size = abs(channel)
        if size <= 0.04045 { return channel / 12.92 }
        return (channel < 0 ? -1 : 1) * pow((size + 0.055) / 1.055, 2.4)
    }

    private static func gamma(_ channel: Double) -> Double {
        let size = abs(channel)
        if size <= 0.0031308 { return channel * 12.92 }
        return (channel < 0 ? -1 : 1) * (1.055 * pow(size, 1 / 2.4) - 0.055)
    }

    private static func fromLinear(_ rgb: [Double]) -> Color {
        Color(red: gamma(rgb[0]), green: gamma(rgb[1]), blue: gamma(rgb[2]))
    }

    private static func fromXYZ(_ xyz: [Double]) -> Color { fromLinear(Matrix.xyzToSRGB.applied(to: xyz)) }

    static func fromHSL(_ hue: Double, _ saturation: Double, _ lightness: Double) -> Color {
        func channel(_ n: Double) -> Double {
            var k = (n + hue / 30).truncatingRemainder(dividingBy: 12)
            if k < 0 { k += 12 }
            return lightness - saturation * min(lightness, 1 - lightness) * max(-1, min(k - 3, 9 - k, 1))
        }
        return Color(red: channel(0), green: channel(8), blue: channel(4))
    }

    private static func fromHWB(_ hue: Double, _ white: Double, _ black: Double) -> Color {
        if white + black >= 1 {
            let gray = white / (white + black)
            return Color(red: gray, green: gray, blue: gray)
        }
        let pure = fromHSL(hue, 1, 0.5)
        func mix(_ channel: Double) -> Double { channel * (1 - white - black) + white }
        return Color(red: mix(pure.red), green: mix(pure.green), blue: mix(pure.blue))
    }

    private static func toHSL(_ color: Color) -> [Double] {
        let (r, g, b) = (color.red, color.green, color.blue)
        let high = max(r, g, b)
        let low = min(r, g, b)
        let lightness = (high + low) / 2
        let range = high - low
        guard range > 0 else { return [0, 0, lightness * 100] }
        let saturation = lightness == 0 || lightness == 1 ? 0 : (high - lightness) / min(lightness, 1 - lightness)
        var hue =
            if high == r { (g - b) / range } else if high == g { (b - r) / range + 2 } else { (r - g) / range + 4 }
        hue *= 60
        return [hue < 0 ? hue + 360 : hue, saturation * 100, lightness * 100]
    }

    private static let whiteD50 = [0.3457 / 0.3585, 1.0, (1 - 0.3457 - 0.3585) / 0.3585]

    private static func labToXYZ(_ l: Double, _ a: Double, _ b: Double) -> [Double] {
        let kappa = 24389.0 / 27
        let epsilon = 216.0 / 24389
        let f1 = (l + 16) / 116
        let f0 = a / 500 + f1
        let f2 = f1 - b / 200
        let x = pow(f0, 3) > epsilon ? pow(f0, 3) : (116 * f0 - 16) / kappa
        let y = l > kappa * epsilon ? pow(f1, 3) : l / kappa
        let z = pow(f2, 3) > epsilon ? pow(f2, 3) : (116 * f2 - 16) / kappa
        return [x * whiteD50[0], y * whiteD50[1], z * whiteD50[2]]
    }

    private static func xyzToLab(_ xyz: [Double]) -> [Double] {
        let f = zip(xyz, whiteD50).map { value, white -> Double in
            let ratio = value / white
            return ratio > 216.0 / 24389 ? cbrt(ratio) : (24389.0 / 27 * ratio + 16) / 116
        }
        return [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]
    }

    private static func oklabToXYZ(_ l: Double, _ a: Double, _ b: Double) -> [Double] {
        Matrix.lmsToXYZ.applied(to: Matrix.oklabToLMS.applied(to: [l, a, b]).map { $0 * $0 * $0 })
    }

    private static func xyzToOklab(_ xyz: [Double]) -> [Double] {
        Matrix.lmsToOklab.applied(to: Matrix.xyzToLMS.applied(to: xyz).map { cbrt($0) })
    }

    private static func polar(_ lab: [Double]) -> [Double] {
        let hue = atan2(lab[2], lab[1]) * 180 / .pi
        return [lab[0], (lab[1] * lab[1] + lab[2] * lab[2]).squareRoot(), hue < 0 ? hue + 360 : hue]
    }
}

/// A 3 × 3 matrix, row by row.
private struct Matrix {
    let rows: [Double]

    func applied(to v: [Double]) -> [Double] {
        [
            rows[0] * v[0] + rows[1] * v[1] + rows[2] * v[2],
            rows[3] * v[0] + rows[4] * v[1] + rows[5] * v[2],
            rows[6] * v[0] + rows[7] * v[1] + rows[8] * v[2],
        ]
    }

    var inverse: Matrix {
        /// What is left of the matrix without one row and column, signs included: rows and columns run in a circle.
        func cofactor(_ row: Int, _ column: Int) -> Double {
            func at(_ down: Int, _ right: Int) -> Double { rows[(row + down) % 3 * 3 + (column + right) % 3] }
            return at(1, 1) * at(2, 2) - at(1, 2) * at(2, 1)
        }
        let determinant = (0..<3).reduce(0) { $0 + rows[$1] * cofactor(0, $1) }
        return Matrix(rows: (0..<9).map { cofactor($0 % 3, $0 / 3) / determinant })
    }

    // The matrices of CSS Color 4, section 17, "Sample code for Color Conversions".
    static let srgbToXYZ = Matrix(rows: [
        506752.0 / 1228815, 87881.0 / 245763, 12673.0 / 70218,
        87098.0 / 409605, 175762.0 / 245763, 12673.0 / 175545,
        7918.0 / 409605, 87881.0 / 737289, 1001167.0 / 1053270,
    ])
    static let xyzToSRGB = Matrix(rows: [
        12831.0 / 3959, -329.0 / 214, -1974.0 / 3959,
        -851781.0 / 878810, 1648619.0 / 878810, 36519.0 / 878810,
        705.0 / 12673, -2585.0 / 12673, 705.0 / 667,
    ])
    static let p3ToXYZ = Matrix(rows: [
        608311.0 / 1250200, 189793.0 / 714400, 198249.0 / 1000160,
        35783.0 / 156275, 247089.0 / 357200, 198249.0 / 2500400,
        0, 32229.0 / 714400, 5220557.0 / 5000800,
    ])
    static let a98ToXYZ = Matrix(rows: [
        573536.0 / 994567, 263643.0 / 1420810, 187206.0 / 994567,
        591459.0 / 1989134, 6239551.0 / 9945670, 374412.0 / 4972835,
        53769.0 / 1989134, 351524.0 / 4972835, 4929758.0 / 4972835,
    ])
    static let prophotoToXYZ = Matrix(rows: [
        0.79776664490064230, 0.13518129740053308, 0.03134773412839220,
        0.28807482881940130, 0.71183523424187300, 0.00008993693872564,
        0, 0, 0.82510460251046020,
    ])
    static let rec2020ToXYZ = Matrix(rows: [
        63426534.0 / 99577255, 20160776.0 / 139408157, 47086771.0 / 278816314,
        26158966.0 / 99577255, 472592308.0 / 697040785, 8267143.0 / 139408157,
        0, 19567812.0 / 697040785, 295819943.0 / 278816314,
    ])
    static let d50ToD65 = Matrix(rows: [
        0.955473421488075, -0.02309845494876471, 0.06325924320057072,
        -0.0283697093338637, 1.0099953980813041, 0.021041441191917323,
        0.012314014864481998, -0.020507649298898964, 1.330365926242124,
    ])
    static let d65ToD50 = Matrix(rows: [
        1.0479297925449969, 0.022946870601609652, -0.05019226628920524,
        0.02962780877005599, 0.9904344267538799, -0.017073799063418826,
        -0.009243040646204504, 0.015055191490298152, 0.7518742814281371,
    ])
    static let xyzToLMS = Matrix(rows: [
        0.8190224379967030, 0.3619062600528904, -0.1288737815209879,
        0.0329836539323885, 0.9292868615863434, 0.0361446663506424,
        0.0481771893596242, 0.2642395317527308, 0.6335478284694309,
    ])
    static let lmsToXYZ = Matrix(rows: [
        1.2268798758459243, -0.5578149944602171, 0.2813910456659647,
        -0.0405757452148008, 1.1122868032803170, -0.0717110580655164,
        -0.0763729366746601, -0.4214933324022432, 1.5869240198367816,
    ])
    static let lmsToOklab = Matrix(rows: [
        0.2104542683093140, 0.7936177747023054, -0.0040720430116193,
        1.9779985324311684, -2.4285922420485799, 0.4505937096174110,
        0.0259040424655478, 0.7827717124575296, -0.8086757549230774,
    ])
    static let oklabToLMS = Matrix(rows: [
        1.0000000000000000, 0.3963377773761749, 0.2158037573099136,
        1.0000000000000000, -0.1055613458156586, -0.0638541728258133,
        1.0000000000000000, -0.0894841775298119, -1.2914855480194092,
    ])
}
