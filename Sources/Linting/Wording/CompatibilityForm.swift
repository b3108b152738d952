/// Texts as they are compared for their words: case folded, and characters that are only another form of
/// letters and digits replaced by these, as far as words of pages have them (Unicode Standard Annex #15,
/// normalization form KD).
enum CompatibilityForm {
    static func folded(_ text: String) -> String {
        // ASCII and plain ideographs have no other form.
        var result = ""
        var isChanged = false
        for scalar in text.unicodeScalars {
            if scalar.value >= 0x80, let plain = decomposed(scalar) {
                result += plain
                isChanged = true
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        // Capitals first: “ß” is “SS” there, and the two small sigmas are one.
        return (isChanged ? result : text).uppercased().lowercased()
    }

    private static func decomposed(_ scalar: Unicode.Scalar) -> String? {
        let value = scalar.value
        switch value {
        case 0xAA: return "a"
        case 0xBA: return "o"
        case 0xB2, 0xB3: return digit(value - 0xB0)
        case 0xB9: return "1"
        case 0xBC: return "1 4"
        case 0xBD: return "1 2"
        case 0xBE: return "3 4"
        case 0x132, 0x133: return "ij"
        case 0x17F: return "s"
        case 0x2070, 0x2074...0x2079: return digit(value - 0x2070)
        case 0x2080...0x2089: return digit(value - 0x2080)
        case 0x2103: return "c"
        case 0x2109: return "f"
        case 0x2116: return "no"
        case 0x2120: return "sm"
        case 0x2121: return "tel"
        case 0x2122: return "tm"
        case 0x2160...0x217F: return romanNumerals[Int(value - 0x2160) % romanNumerals.count]
        case 0x2460...0x2473: return String(value - 0x245F)
        case 0x24B6...0x24E9: return letter((value - 0x24B6) % 26)
        case 0xFB00...0xFB06: return ligatures[Int(value - 0xFB00)]
        case 0xFF01...0xFF5E: return Unicode.Scalar(value - 0xFEE0).map { String($0) }
        case 0xFF66...0xFF9D: return String(kana[Int(value - 0xFF66)])
        case 0x1D400...0x1D6A3: return letter((value - 0x1D400) % 26)
        case 0x1D7CE...0x1D7FF: return digit((value - 0x1D7CE) % 10)
        default: return nil
        }
    }

    private static func digit(_ value: UInt32) -> String { String(value) }

    private static func letter(_ index: UInt32) -> String {
        Unicode.Scalar(0x61 + index).map { String($0) } ?? ""
    }

    private static let romanNumerals = [
        "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "l", "c", "d", "m",
    ]
    private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]
    /// The kana whose half-width forms begin at U+FF66.
    private static let kana = Array("ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン")
}
