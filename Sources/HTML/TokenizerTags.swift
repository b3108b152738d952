/// Tags and attributes (13.2.5.8, 13.2.5.32 to 13.2.5.40).
extension Tokenizer {
    mutating func tag(nameAt nameStart: Int, kind: Kind) {
        attributes.truncate(to: 0)
        isSelfClosing = false
        var offset = nameStart
        name = nameRun(&offset, isAttribute: false)
        nameCount = offset - nameStart
        tagNumber &+= 1
        guard let stop = attributeList(from: offset) else {
            error(.eofInTag, at: limit)
            return emitEndOfFile()
        }
        position = stop
        self.kind = kind
        if kind == .startTag {
            lastStartTag = name
        } else {
            if attributes.count > 0 { error(.endTagWithAttributes, at: stop - 1) }
            if isSelfClosing { error(.endTagWithTrailingSolidus, at: stop - 1) }
        }
    }

    /// Reads a tag or attribute name, folded to lower case.
    @inline(__always)
    private mutating func nameRun(_ offset: inout Int, isAttribute: Bool) -> Int32 {
        let start = offset
        var hash = NameTable.seed
        // A `=` may only be the first character of an attribute's name.
        var byte: UInt8 = 0
        if isAttribute, offset < limit, input[offset] == 0x3D {
            hash = NameTable.step(hash, 0x3D)
            offset += 1
        }
        while offset < limit {
            byte = input[offset]
            if byte &- 0x61 < 26 || byte == 0x2D {
                hash = NameTable.step(hash, byte)
                offset += 1
                continue
            }
            if byte == 0x3E || byte == 0x20 || byte == 0x2F || byte == 0x0A || byte == 0x09 || byte == 0x0C
                || byte == 0x0D || (isAttribute && byte == 0x3D)
            {
                break
            }
            if byte == 0 || byte &- 0x41 < 26 || (isAttribute && (byte == 0x22 || byte == 0x27 || byte == 0x3C)) {
                return foldedName(&offset, from: start, isAttribute: isAttribute)
            }
            hash = NameTable.step(hash, byte)
            offset += 1
        }
        return names.id(of: input + start, count: offset - start, hash: NameTable.fold(hash))
    }

    /// A name with upper case letters, NUL or characters that are errors.
    private mutating func foldedName(_ offset: inout Int, from start: Int, isAttribute: Bool) -> Int32 {
        scratch.truncate(to: 0)
        scratch.append(input + start, count: offset - start)
        while offset < limit {
            let byte = input[offset]
            if Self.isWhitespace(byte) || byte == 0x2F || byte == 0x3E || (isAttribute && byte == 0x3D) { break }
            if byte == 0 {
                error(.unexpectedNullCharacter, at: offset)
                appendScalar(0xFFFD)
            } else {
                if isAttribute, byte == 0x22 || byte == 0x27 || byte == 0x3C {
                    error(.unexpectedCharacterInAttributeName, at: offset)
                }
                scratch.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
            }
            offset += 1
        }
        return names.id(
            of: scratch.base, count: scratch.count, hash: NameTable.hash(scratch.base, scratch.count))
    }

    /// From the before attribute name state to the end of the tag.
    /// - Returns: the offset after `>`; nil at the end of input.
    @inline(__always)
    private mutating func attributeList(from first: Int) -> Int? {
        var offset = first
        while offset < limit {
            let byte = input[offset]
            if byte == 0x3E { return offset + 1 }
            if Self.isWhitespace(byte) {
                offset += 1
                continue
            }
            if byte == 0x2F {
                offset += 1
                guard offset < limit else { return nil }
                if input[offset] == 0x3E {
                    isSelfClosing = true
                    return offset + 1
                }
                error(.unexpectedSolidusInTag, at: offset)
                continue
            }
            if byte == 0x3D { error(.unexpectedEqualsSignBeforeAttributeName, at: offset) }
            guard attribute(&offset) else { return nil }
        }
        return nil
    }

    /// One attribute.
    /// - Returns: false at the end of input.
    @inline(__always)
    private mutating func attribute(_ offset: inout Int) -> Bool {
        let start = offset
        let name = nameRun(&offset, isAttribute: true)
        guard offset < limit else { return false }
        var token = AttributeToken(name: name, nameStart: UInt32(start), nameEnd: UInt32(offset))
        let entry = names.entries.base + Int(name)
        let isDuplicate = entry.pointee.lastTag == tagNumber
        if isDuplicate { error(.duplicateAttribute, at: offset) }
        entry.pointee.lastTag = tagNumber

        // After attribute name state.
        var next = offset
        while next < limit, Self.isWhitespace(input[next]) { next += 1 }
        guard next < limit else { return false }
        if input[next] == 0x3D {
            offset = next + 1
            guard attributeValue(&offset, &token) else { return false }
        } else {
            offset = next
        }
        if !isDuplicate { attributes.append(token) }
        return true
    }

    /// The before attribute value state and those after it, to the after attribute value (quoted) state.
    @inline(__always)
    private mutating func attributeValue(_ offset: inout Int, _ token: inout AttributeToken) -> Bool {
        while offset < limit, Self.isWhitespace(input[offset]) { offset += 1 }
        guard offset < limit else { return false }
        let quote = input[offset]
        guard quote == 0x22 || quote == 0x27 else {
            if quote == 0x3E {
                error(.missingAttributeValue, at: offset)
                token.valueStart = UInt32(offset)
                token.valueEnd = UInt32(offset)
                return true
            }
            return unquotedValue(&offset, &token)
        }
        let start = offset + 1
        offset = findSpecial(from: start, or: quote)
        guard offset < limit else { return false }
        token.valueStart = UInt32(start)
        if input[offset] == quote {
            token.value = input + start
            token.valueCount = UInt32(offset - start)
        } else {
            scratch.truncate(to: 0)
            scratch.append(input + start, count: offset - start)
            guard decodeValue(&offset, until: quote) else { return false }
            store(&token)
        }
        token.valueEnd = UInt32(offset)
        offset += 1
        guard offset < limit else { return false }
        let next = input[offset]
        if next != 0x3E, next != 0x2F, !Self.isWhitespace(next) {
            error(.missingWhitespaceBetweenAttributes, at: offset)
        }
        return true
    }

    /// The rest of a quoted value that holds references, NUL or CR, into `scratch`.
    private mutating func decodeValue(_ offset: inout Int, until quote: UInt8) -> Bool {
        while offset < limit {
            let byte = input[offset]
            if byte == quote { return true }
            if byte == 0x26 || byte == 0x0D || byte == 0 {
                decodeValueCharacter(&offset)
            } else {
                let stop = findSpecial(from: offset, or: quote)
                scratch.append(input + offset, count: stop - offset)
                offset = stop
            }
        }
        return false
    }

    /// One reference, NUL or CR of a value.
    private mutating func decodeValueCharacter(_ offset: inout Int) {
        switch input[offset] {
        case 0x26:
            let stop = characterReference(at: offset, inAttribute: true)
            if stop > offset {
                offset = stop
            } else {
                scratch.append(0x26)
                offset += 1
            }
        case 0x0D:
            scratch.append(0x0A)
            offset += offset + 1 < limit && input[offset + 1] == 0x0A ? 2 : 1
        default:
            error(.unexpectedNullCharacter, at: offset)
            appendScalar(0xFFFD)
            offset += 1
        }
    }

    /// The attribute value (unquoted) state (13.2.5.38).
    private mutating func unquotedValue(_ offset: inout Int, _ token: inout AttributeToken) -> Bool {
        let start = offset
        var isPlain = true
        scratch.truncate(to: 0)
        while offset < limit {
            let byte = input[offset]
            if Self.isWhitespace(byte) || byte == 0x3E { break }
            if byte == 0x26 || byte == 0 {
                if isPlain {
                    scratch.append(input + start, count: offset - start)
                    isPlain = false
                }
                decodeValueCharacter(&offset)
                continue
            }
            if byte == 0x22 || byte == 0x27 || byte == 0x3C || byte == 0x3D || byte == 0x60 {
                error(.unexpectedCharacterInUnquotedAttributeValue, at: offset)
            }
            if !isPlain { scratch.append(byte) }
            offset += 1
        }
        guard offset < limit else { return false }
        token.valueStart = UInt32(start)
        token.valueEnd = UInt32(offset)
        if isPlain {
            token.value = input + start
            token.valueCount = UInt32(offset - start)
        } else {
            store(&token)
        }
        return true
    }

    /// Keeps the value in `scratch` for the tree.
    private mutating func store(_ token: inout AttributeToken) {
        let copy = strings.allocate(bytes: scratch.count + 1)
        copy.update(from: scratch.base, count: scratch.count)
        copy[scratch.count] = 0
        token.value = UnsafePointer(copy)
        token.valueCount = UInt32(scratch.count)
        token.isStored = true
    }
}
