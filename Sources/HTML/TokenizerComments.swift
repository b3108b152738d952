/// Markup declarations and comments (13.2.5.41 to 13.2.5.52).
extension Tokenizer {
    /// The markup declaration open state, at `<!`.
    mutating func markupDeclaration() {
        let offset = position + 2
        if offset + 1 < limit, input[offset] == 0x2D, input[offset + 1] == 0x2D {
            comment(from: offset + 2)
        } else if matches("doctype", at: offset) {
            doctype(from: offset + 7)
        } else if isCDATAOpening(at: offset) {
            if allowsCDATA {
                state = .cdataSection
                kind = .nothing
                position = offset + 7
            } else {
                error(.cdataInHTMLContent, at: offset + 6)
                bogusComment(from: offset)
            }
        } else {
            error(.incorrectlyOpenedComment, at: offset)
            bogusComment(from: offset)
        }
    }

    private func isCDATAOpening(at offset: Int) -> Bool {
        let word: StaticString = "[CDATA["
        guard offset + 7 <= limit else { return false }
        for index in 0..<7 where input[offset + index] != word.utf8Start[index] { return false }
        return true
    }

    /// The comment start state and those after it. The first `--` followed by `>` or `!>` ends a comment.
    private mutating func comment(from first: Int) {
        if first < limit,
            input[first] == 0x3E || (input[first] == 0x2D && first + 1 < limit && input[first + 1] == 0x3E)
        {
            let stop = input[first] == 0x3E ? first : first + 1
            error(.abruptClosingOfEmptyComment, at: stop)
            return emitComment(first..<first, isPlain: true, end: stop + 1)
        }
        var isPlain = true
        var offset = first
        while true {
            offset = findPlain(from: offset, or: 0x2D)
            guard offset < limit else { break }
            guard input[offset] == 0x2D else {
                if input[offset] == 0 { error(.unexpectedNullCharacter, at: offset) }
                isPlain = false
                offset += 1
                continue
            }
            guard offset + 1 < limit, input[offset + 1] == 0x2D else {
                offset += 1
                continue
            }
            let after = offset + 2
            let isNested = offset - 2 >= first && input[offset - 2] == 0x3C && input[offset - 1] == 0x21
            if isNested, after < limit, input[after] != 0x3E { error(.nestedComment, at: after) }
            if after < limit, input[after] == 0x3E {
                return emitComment(first..<offset, isPlain: isPlain, end: after + 1)
            }
            if after + 1 < limit, input[after] == 0x21, input[after + 1] == 0x3E {
                error(.incorrectlyClosedComment, at: after + 1)
                return emitComment(first..<offset, isPlain: isPlain, end: after + 2)
            }
            offset += 1
        }
        error(.eofInComment, at: limit)
        emitComment(first..<unfinishedCommentEnd(from: first), isPlain: isPlain, end: limit)
    }

    /// Where the data of a comment ends that the end of input cuts off: what may begin `-->` is not data.
    private func unfinishedCommentEnd(from first: Int) -> Int {
        for ending in ["--!", "--", "-"] as [StaticString] {
            let count = ending.utf8CodeUnitCount
            if limit - count >= first, matches(ending, at: limit - count) { return limit - count }
        }
        return limit
    }

    /// 13.2.5.41.
    mutating func bogusComment(from first: Int) {
        var offset = first
        var isPlain = true
        while true {
            offset = findPlain(from: offset, or: 0x3E)
            guard offset < limit, input[offset] != 0x3E else { break }
            if input[offset] == 0 { error(.unexpectedNullCharacter, at: offset) }
            isPlain = false
            offset += 1
        }
        emitComment(first..<offset, isPlain: isPlain, end: min(offset + 1, limit))
    }

    private mutating func emitComment(_ data: Range<Int>, isPlain: Bool, end: Int) {
        kind = .comment
        position = end
        isVerbatim = isPlain
        if isPlain {
            text = input + data.lowerBound
            textCount = data.count
            return
        }
        scratch.truncate(to: 0)
        var offset = data.lowerBound
        while offset < data.upperBound {
            appendNormalized(&offset)
        }
        text = UnsafePointer(scratch.base)
        textCount = scratch.count
    }

    /// Appends one byte to `scratch`: CR and CR LF as LF, NUL as U+FFFD.
    mutating func appendNormalized(_ offset: inout Int) {
        let byte = input[offset]
        offset += 1
        if byte == 0x0D {
            scratch.append(0x0A)
            if offset < limit, input[offset] == 0x0A { offset += 1 }
        } else if byte == 0 {
            appendScalar(0xFFFD)
        } else {
            scratch.append(byte)
        }
    }
}
