/// The string with A–Z made lower case, other characters untouched (Infra Standard, "ASCII lowercase").
func asciiLowercased(_ string: some StringProtocol) -> String {
    if !string.utf8.contains(where: { $0 >= 0x41 && $0 <= 0x5A }) { return String(string) }
    return String(decoding: string.utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
}

func equalsIgnoringASCIICase(_ left: some StringProtocol, _ right: StaticString) -> Bool {
    guard left.utf8.count == right.utf8CodeUnitCount else { return false }
    var pointer = right.utf8Start
    for byte in left.utf8 {
        let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
        if lower != pointer.pointee { return false }
        pointer += 1
    }
    return true
}

/// ASCII white space of the Infra Standard.
func isASCIIWhitespace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
}

/// The tokens of a string separated by ASCII white space. White space beyond ASCII is part of a token.
func asciiTokens(_ string: String) -> [String] {
    string.utf8.split(whereSeparator: isASCIIWhitespace).map { String(Substring($0)) }
}

func isBlank(_ string: some StringProtocol) -> Bool { string.utf8.allSatisfy(isASCIIWhitespace) }

/// The string without ASCII white space at its ends, and each run of it within replaced by one space.
func collapsed(_ bytes: some Sequence<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.underestimatedCount)
    var pending = false
    for byte in bytes {
        if isASCIIWhitespace(byte) {
            pending = !result.isEmpty
        } else {
            if pending { result.append(0x20) }
            pending = false
            result.append(byte)
        }
    }
    return String(decoding: result, as: UTF8.self)
}

func collapsed(_ string: String) -> String { collapsed(string.utf8) }

/// HTML Standard, "rules for parsing integers": leading white space and trailing rubbish are ignored.
func htmlInteger(_ string: String) -> Int? {
    var bytes = string.utf8.drop(while: isASCIIWhitespace)
    var isNegative = false
    if let sign = bytes.first, sign == 0x2D || sign == 0x2B {
        isNegative = sign == 0x2D
        bytes = bytes.dropFirst()
    }
    var value = 0
    var hasDigits = false
    for byte in bytes {
        guard byte >= 0x30, byte <= 0x39 else { break }
        hasDigits = true
        let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
        if overflow { return isNegative ? Int.min : Int.max }
        value = tens &+ Int(byte - 0x30)
        if value < 0 { return isNegative ? Int.min : Int.max }
    }
    return hasDigits ? (isNegative ? -value : value) : nil
}
