/// Document types (13.2.5.53 to 13.2.5.68).
extension Tokenizer {
    /// The DOCTYPE state, after `<!doctype`.
    mutating func doctype(from first: Int) {
        doctype = DoctypeToken()
        kind = .doctype
        var offset = first
        if offset < limit, !Self.isWhitespace(input[offset]), input[offset] != 0x3E {
            error(.missingWhitespaceBeforeDoctypeName, at: offset)
        }
        skipWhitespace(&offset)
        guard offset < limit else { return doctypeAtEnd() }
        if input[offset] == 0x3E {
            error(.missingDoctypeName, at: offset)
            doctype.forcesQuirks = true
            position = offset + 1
            return
        }
        doctype.name = doctypeName(&offset)
        skipWhitespace(&offset)
        guard offset < limit else { return doctypeAtEnd() }
        if input[offset] == 0x3E {
            position = offset + 1
        } else if matches("public", at: offset) {
            publicIdentifier(from: offset + 6)
        } else if matches("system", at: offset) {
            systemIdentifier(from: offset + 6, afterPublic: false)
        } else {
            error(.invalidCharacterSequenceAfterDoctypeName, at: offset)
            doctype.forcesQuirks = true
            bogusDoctype(from: offset)
        }
    }

    private mutating func doctypeName(_ offset: inout Int) -> [UInt8] {
        scratch.truncate(to: 0)
        while offset < limit, input[offset] != 0x3E, !Self.isWhitespace(input[offset]) {
            let byte = input[offset]
            if byte == 0 {
                error(.unexpectedNullCharacter, at: offset)
                appendScalar(0xFFFD)
            } else {
                scratch.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
            }
            offset += 1
        }
        return scratchBytes()
    }

    private mutating func publicIdentifier(from first: Int) {
        var offset = first
        if offset < limit, input[offset] == 0x22 || input[offset] == 0x27 {
            error(.missingWhitespaceAfterDoctypePublicKeyword, at: offset)
        }
        skipWhitespace(&offset)
        guard offset < limit else { return doctypeAtEnd() }
        let quote = input[offset]
        guard quote == 0x22 || quote == 0x27 else {
            doctype.forcesQuirks = true
            if quote == 0x3E {
                error(.missingDoctypePublicIdentifier, at: offset)
                position = offset + 1
            } else {
                error(.missingQuoteBeforeDoctypePublicIdentifier, at: offset)
                bogusDoctype(from: offset)
            }
            return
        }
        offset += 1
        doctype.publicID = quoted(&offset, by: quote)
        guard offset < limit else { return doctypeAtEnd() }
        if input[offset] == 0x3E {
            error(.abruptDoctypePublicIdentifier, at: offset)
            doctype.forcesQuirks = true
            position = offset + 1
            return
        }
        offset += 1
        let hasSpace = offset < limit && Self.isWhitespace(input[offset])
        skipWhitespace(&offset)
        guard offset < limit else { return doctypeAtEnd() }
        let next = input[offset]
        if next == 0x3E {
            position = offset + 1
        } else if next == 0x22 || next == 0x27 {
            if !hasSpace { error(.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers, at: offset) }
            systemIdentifier(from: offset, afterPublic: true)
        } else {
            error(.missingQuoteBeforeDoctypeSystemIdentifier, at: offset)
            doctype.forcesQuirks = true
            bogusDoctype(from: offset)
        }
    }

    private mutating func systemIdentifier(from first: Int, afterPublic: Bool) {
        var offset = first
        if !afterPublic {
            if offset < limit, input[offset] == 0x22 || input[offset] == 0x27 {
                error(.missingWhitespaceAfterDoctypeSystemKeyword, at: offset)
            }
            skipWhitespace(&offset)
        }
        guard offset < limit else { return doctypeAtEnd() }
        let quote = input[offset]
        guard quote == 0x22 || quote == 0x27 else {
            doctype.forcesQuirks = true
            if quote == 0x3E {
                error(.missingDoctypeSystemIdentifier, at: offset)
                position = offset + 1
            } else {
                error(.missingQuoteBeforeDoctypeSystemIdentifier, at: offset)
                bogusDoctype(from: offset)
            }
            return
        }
        offset += 1
        doctype.systemID = quoted(&offset, by: quote)
        guard offset < limit else { return doctypeAtEnd() }
        if input[offset] == 0x3E {
            error(.abruptDoctypeSystemIdentifier, at: offset)
            doctype.forcesQuirks = true
            position = offset + 1
            return
        }
        offset += 1
        skipWhitespace(&offset)
        guard offset < limit else { return doctypeAtEnd() }
        if input[offset] == 0x3E {
            position = offset + 1
        } else {
            error(.unexpectedCharacterAfterDoctypeSystemIdentifier, at: offset)
            bogusDoctype(from: offset)
        }
    }

    /// Reads up to the quote, or up to `>` or the end of input where the quote is missing.
    private mutating func quoted(_ offset: inout Int, by quote: UInt8) -> [UInt8] {
        scratch.truncate(to: 0)
        while offset < limit, input[offset] != quote, input[offset] != 0x3E {
            if input[offset] == 0 { error(.unexpectedNullCharacter, at: offset) }
            appendNormalized(&offset)
        }
        return scratchBytes()
    }

    /// The bogus DOCTYPE state.
    private mutating func bogusDoctype(from first: Int) {
        var offset = first
        while offset < limit, input[offset] != 0x3E {
            if input[offset] == 0 { error(.unexpectedNullCharacter, at: offset) }
            offset += 1
        }
        position = min(offset + 1, limit)
    }

    private mutating func doctypeAtEnd() {
        error(.eofInDoctype, at: limit)
        doctype.forcesQuirks = true
        position = limit
    }

    private func skipWhitespace(_ offset: inout Int) {
        while offset < limit, Self.isWhitespace(input[offset]) { offset += 1 }
    }

    private func scratchBytes() -> [UInt8] { Array(UnsafeBufferPointer(start: scratch.base, count: scratch.count)) }
}
