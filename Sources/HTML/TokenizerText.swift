/// The data, RCDATA, RAWTEXT, PLAINTEXT and CDATA section states.
extension Tokenizer {
    /// 13.2.5.1 and 13.2.5.6.
    mutating func data() {
        var offset = position
        while true {
            offset = findSpecial(from: offset, or: 0x3C)
            guard offset < limit, input[offset] == 0x3C else { break }
            guard offset + 1 < limit else {
                error(.eofBeforeTagName, at: limit)
                offset += 1
                continue
            }
            let next = input[offset + 1]
            if Self.isLetter(next) || next == 0x2F || next == 0x21 || next == 0x3F { break }
            // No tag: the character is text.
            error(.invalidFirstCharacterOfTagName, at: offset + 1)
            offset += 1
        }
        if offset > position { return emitText(upTo: offset) }
        guard position < limit else { return emitEndOfFile() }
        switch input[position] {
        case 0x3C: markup()
        case 0x26: emitReference()
        case 0x0D: emitNewline()
        default:
            error(.unexpectedNullCharacter, at: position)
            kind = .null
            position += 1
        }
    }

    /// The tag open state (13.2.5.6) for `<` followed by a letter, `/`, `!` or `?`.
    private mutating func markup() {
        switch input[position + 1] {
        case 0x2F: endTagOpen()
        case 0x21: markupDeclaration()
        case 0x3F:
            error(.unexpectedQuestionMarkInsteadOfTagName, at: position + 1)
            bogusComment(from: position + 1)
        default: tag(nameAt: position + 1, kind: .startTag)
        }
    }

    /// 13.2.5.7.
    private mutating func endTagOpen() {
        let offset = position + 2
        guard offset < limit else {
            error(.eofBeforeTagName, at: limit)
            return emitText(upTo: limit)
        }
        let byte = input[offset]
        if Self.isLetter(byte) {
            tag(nameAt: offset, kind: .endTag)
        } else if byte == 0x3E {
            error(.missingEndTagName, at: offset)
            kind = .nothing
            position = offset + 1
        } else {
            error(.invalidFirstCharacterOfTagName, at: offset)
            bogusComment(from: offset)
        }
    }

    /// The RCDATA (with references) and RAWTEXT states: text up to the appropriate end tag.
    mutating func characterData(references: Bool) {
        var offset = position
        while true {
            offset = references ? findSpecial(from: offset, or: 0x3C) : findPlain(from: offset, or: 0x3C)
            guard offset < limit, input[offset] == 0x3C, !isAppropriateEndTag(at: offset) else { break }
            offset += 1
        }
        if offset > position { return emitText(upTo: offset) }
        guard position < limit else { return emitEndOfFile() }
        switch input[position] {
        case 0x3C: appropriateEndTag()
        case 0x26: emitReference()
        case 0x0D: emitNewline()
        default: emitReplacement()
        }
    }

    /// Whether the input at `offset` is `</`, the name of the last start tag, and white space, `/` or `>`.
    func isAppropriateEndTag(at offset: Int) -> Bool {
        guard lastStartTag != 0, offset + 2 < limit, input[offset + 1] == 0x2F else { return false }
        let entry = names.entries.base + Int(lastStartTag)
        let count = Int(entry.pointee.length)
        let stop = offset + 2 + count
        guard stop < limit else { return false }
        for index in 0..<count {
            var byte = input[offset + 2 + index]
            if byte &- 0x41 < 26 { byte |= 0x20 }
            if byte != entry.pointee.name[index] { return false }
        }
        return Self.isWhitespace(input[stop]) || input[stop] == 0x2F || input[stop] == 0x3E
    }

    mutating func appropriateEndTag() {
        state = .data
        script = .plain
        tag(nameAt: position + 2, kind: .endTag)
    }

    mutating func emitReplacement() {
        error(.unexpectedNullCharacter, at: position)
        emit("\u{FFFD}", upTo: position + 1)
    }

    /// 13.2.5.5.
    mutating func plaintext() {
        let offset = findPlain(from: position, or: 0)
        if offset > position { return emitText(upTo: offset) }
        guard position < limit else { return emitEndOfFile() }
        if input[position] == 0x0D { emitNewline() } else { emitReplacement() }
    }

    /// 13.2.5.69 to 13.2.5.71.
    mutating func cdataSection() {
        var offset = position
        while true {
            offset = findPlain(from: offset, or: 0x5D)
            guard offset < limit, input[offset] == 0x5D else { break }
            if offset + 2 < limit, input[offset + 1] == 0x5D, input[offset + 2] == 0x3E { break }
            offset += 1
        }
        if offset > position { return emitText(upTo: offset) }
        guard position < limit else {
            error(.eofInCDATA, at: limit)
            return emitEndOfFile()
        }
        switch input[position] {
        case 0x5D:
            state = .data
            kind = .nothing
            position += 3
        case 0x0D: emitNewline()
        default:
            // The tree construction stage deals with it.
            kind = .null
            position += 1
        }
    }
}
