extension Color {
    /// `#rrggbb` of an opaque colour, as style sheets write it; the alpha is left out.
    public var hexadecimal: String {
        "#"
            + [red, green, blue].map { channel in
                let value = Int((min(max(channel, 0), 1) * 255).rounded())
                let digits = String(value, radix: 16)
                return digits.count < 2 ? "0" + digits : digits
            }.joined()
    }
}
