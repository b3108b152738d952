/// Finds out the encoding of a page (HTML Standard, 13.2.3.2 "Determining the character encoding").
enum EncodingSniffing {
    struct Verdict: Equatable {
        var encoding: Encoding
        /// Bytes of a byte-order mark at the start of the file.
        var byteOrderMark = 0
    }

    /// A byte-order mark, the caller's label, the prescan; then UTF-8 where the bytes are valid UTF-8, else
    /// what a `meta` further down says (the parser would change the encoding there), else windows-1252.
    static func sniff(_ bytes: [UInt8], label: String?) throws(UnknownEncoding) -> Verdict {
        if let marked = byteOrderMark(bytes) { return marked }
        if let label {
            guard let encoding = Encoding(label: label) else { throw UnknownEncoding(label: label) }
            return Verdict(encoding: encoding)
        }
        if let declared = prescan(bytes.prefix(1024)) { return Verdict(encoding: declared) }
        let isASCII = bytes.allSatisfy { $0 < 0x80 }
        // Characters that are well-formed UTF-8 prove more than a word far down the page, which may stand in
        // a script.
        if !isASCII, UTF8Decoding.isValid(bytes) { return Verdict(encoding: .utf8) }
        return Verdict(encoding: prescan(bytes.prefix(1 << 20)) ?? (isASCII ? .utf8 : .windows1252))
    }

    /// The "BOM sniff" of the Encoding Standard, 6.
    static func byteOrderMark(_ bytes: [UInt8]) -> Verdict? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Verdict(encoding: .utf8, byteOrderMark: 3) }
        if bytes.starts(with: [0xFE, 0xFF]) { return Verdict(encoding: Encoding(named: "UTF-16BE"), byteOrderMark: 2) }
        if bytes.starts(with: [0xFF, 0xFE]) { return Verdict(encoding: Encoding(named: "UTF-16LE"), byteOrderMark: 2) }
        return nil
    }

    /// "Prescan a byte stream to determine its encoding" (HTML Standard, 13.2.3.2).
    static func prescan(_ bytes: ArraySlice<UInt8>) -> Encoding? {
        var scanner = Prescanner(bytes: bytes)
        return scanner.run()
    }
}

private struct Prescanner {
    let bytes: ArraySlice<UInt8>
    var position = 0

    init(bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    private var atEnd: Bool { position >= bytes.endIndex }

    private func byte(_ offset: Int) -> UInt8? {
        position + offset < bytes.endIndex ? bytes[position + offset] : nil
    }

    private func hasPrefix(_ text: StaticString, ignoringCase: Bool = false) -> Bool {
        let count = text.utf8CodeUnitCount
        guard position + count <= bytes.endIndex else { return false }
        for offset in 0..<count {
            var own = bytes[position + offset]
            if ignoringCase, (0x41...0x5A).contains(own) { own |= 0x20 }
            if own != text.utf8Start[offset] { return false }
        }
        return true
    }

    mutating func run() -> Encoding? {
        // XML declarations in UTF-16 (step 2).
        if hasPrefix("<\0?\0x\0") { return Encoding(named: "UTF-16LE") }
        if hasPrefix("\0<\0?\0x") { return Encoding(named: "UTF-16BE") }
        while !atEnd {
            if hasPrefix("<!--") {
                position += 2
                while !atEnd, !hasPrefix("-->") { position += 1 }
                position += 3
                continue
            }
            if hasPrefix("<meta", ignoringCase: true), let next = byte(5), isSpace(next) || next == 0x2F {
                position += 5
                if let encoding = readMeta() { return encoding }
            } else if byte(0) == 0x3C, isLetter(byte(1)) || (byte(1) == 0x2F && isLetter(byte(2))) {
                while let current = byte(0), !isSpace(current), current != 0x3E { position += 1 }
                while readAttribute() != nil {}
            } else if hasPrefix("<!") || hasPrefix("</") || hasPrefix("<?") {
                while let current = byte(0), current != 0x3E { position += 1 }
            }
            position += 1
        }
        return nil
    }

    private mutating func readMeta() -> Encoding? {
        var names: Set<[UInt8]> = []
        var gotPragma = false
        var needPragma: Bool?
        var charset: Encoding?
        // A `charset` of no encoding is a failure, which a `content` behind it does not mend.
        var hasCharset = false
        while let attribute = readAttribute() {
            guard names.insert(attribute.name).inserted else { continue }
            switch String(decoding: attribute.name, as: UTF8.self) {
            case "http-equiv": if attribute.value.elementsEqual("content-type".utf8) { gotPragma = true }
            case "content":
                if charset == nil, !hasCharset, let found = Self.encoding(inContent: attribute.value) {
                    charset = found
                    needPragma = true
                }
            case "charset":
                charset = Encoding(label: String(decoding: attribute.value, as: UTF8.self))
                hasCharset = true
                needPragma = false
            default: break
            }
        }
        guard let needPragma, !needPragma || gotPragma, let charset else { return nil }
        // A page that says so in ASCII cannot be in UTF-16.
        if charset.name == "UTF-16BE" || charset.name == "UTF-16LE" { return .utf8 }
        if charset.name == "x-user-defined" { return .windows1252 }
        return charset
    }

    /// "Get an attribute" of the same section.
    private mutating func readAttribute() -> (name: [UInt8], value: [UInt8])? {
        while let current = byte(0), isSpace(current) || current == 0x2F { position += 1 }
        guard let first = byte(0), first != 0x3E else { return nil }
        var name: [UInt8] = []
        var value: [UInt8] = []
        var sawEquals = false
        name: while true {
            guard let current = byte(0) else { return nil }
            switch current {
            case 0x3D where !name.isEmpty:
                position += 1
                sawEquals = true
                break name
            case _ where isSpace(current): break name
            case 0x2F, 0x3E: return (name, value)
            default: name.append(lowered(current))
            }
            position += 1
        }
        if !sawEquals {
            while let current = byte(0), isSpace(current) { position += 1 }
            guard let current = byte(0) else { return nil }
            guard current == 0x3D else { return (name, value) }
            position += 1
        }
        while let current = byte(0), isSpace(current) { position += 1 }
        guard let quote = byte(0) else { return nil }
        if quote == 0x22 || quote == 0x27 {
            position += 1
            while let current = byte(0) {
                position += 1
                if current == quote { return (name, value) }
                value.append(lowered(current))
            }
            return nil
        }
        if quote == 0x3E { return (name, value) }
        while let current = byte(0) {
            if isSpace(current) || current == 0x3E { return (name, value) }
            value.append(lowered(current))
            position += 1
        }
        return nil
    }

    /// "Extract a character encoding from a meta element" (HTML Standard, 13.2.3.2).
    static func encoding(inContent content: [UInt8]) -> Encoding? {
        let word = Array("charset".utf8)
        var index = 0
        while index + word.count <= content.count {
            guard content[index..<index + word.count].elementsEqual(word) else {
                index += 1
                continue
            }
            index += word.count
            while index < content.count, isSpace(content[index]) { index += 1 }
            guard index < content.count, content[index] == 0x3D else { continue }
            index += 1
            while index < content.count, isSpace(content[index]) { index += 1 }
            guard index < content.count else { return nil }
            let first = content[index]
            var end = index
            if first == 0x22 || first == 0x27 {
                index += 1
                guard let close = content[index...].firstIndex(of: first) else { return nil }
                end = close
            } else {
                end = content[index...].firstIndex { isSpace($0) || $0 == 0x3B } ?? content.count
            }
            return Encoding(label: String(decoding: content[index..<end], as: UTF8.self))
        }
        return nil
    }
}

private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
}

private func isLetter(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return (0x61...0x7A).contains(byte | 0x20)
}

private func lowered(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
