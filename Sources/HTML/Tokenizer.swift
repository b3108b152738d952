/// The tokenization stage (HTML Standard, 13.2.5) over UTF-8 bytes.
///
/// ``next()`` reads one token into the fields of this value, which are reused from token to token. Runs
/// of plain text are slices of the input; nothing is copied until the tree builder wants it. Character
/// tokens come in runs. The states of the Standard are positions in the code below: since the whole input
/// is at hand, a state machine step per character would only cost time.
package struct Tokenizer {
    package enum Kind: UInt8 { case characters, null, comment, startTag, endTag, doctype, nothing, endOfFile }

    /// The state in which the next token begins.
    package enum State: UInt8 { case data, rcdata, rawtext, scriptData, plaintext, cdataSection }

    let input: UnsafePointer<UInt8>
    let limit: Int
    var position = 0
    package var state = State.data
    /// Whether the adjusted current node is not in the HTML namespace, so that `<![CDATA[` opens a section.
    package var allowsCDATA = false
    var names: NameTable

    // The token.
    package var kind = Kind.nothing
    /// Its first byte, and that after its last.
    package var start = 0
    package var end = 0
    /// The characters of a text or comment token.
    var text: UnsafePointer<UInt8>
    var textCount = 0
    /// Whether the characters stand so in the input.
    var isVerbatim = true
    /// The name of a tag.
    var name: Int32 = 0
    var nameCount = 0
    package var isSelfClosing = false
    var attributes: Buffer<AttributeToken>
    var doctype = DoctypeToken()

    /// The name of the start tag emitted last: only its end tag is appropriate in text states.
    var lastStartTag: Int32 = 0
    /// Counts start tags; see `NameTable.Entry.lastTag`.
    var tagNumber: UInt32 = 0
    var script = ScriptState.plain

    var scratch: Buffer<UInt8>
    /// Where decoded attribute values are kept.
    var strings: Arena
    var errors: Buffer<RawParseError>
    var maximumErrors: Int

    struct AttributeToken {
        var name: Int32
        var nameStart: UInt32
        var nameEnd: UInt32
        /// 0 without `=`.
        var valueStart: UInt32 = 0
        var valueEnd: UInt32 = 0
        var value: UnsafePointer<UInt8>?
        var valueCount: UInt32 = 0
        /// Whether `value` is zero-terminated and lives as long as the tree.
        var isStored = false
    }

    struct DoctypeToken {
        var name: [UInt8]?
        var publicID: [UInt8]?
        var systemID: [UInt8]?
        var forcesQuirks = false
    }

    /// - Parameter input: valid UTF-8 that outlives the tokenizer.
    init(_ input: UnsafePointer<UInt8>, count: Int, names: NameTable, maximumErrors: Int) {
        self.input = input
        limit = count
        text = input
        self.names = names
        attributes = Buffer(capacity: 32)
        scratch = Buffer(capacity: 256)
        errors = Buffer(capacity: 16)
        // Strings of a page take about as much room as its text.
        strings = Arena(firstChunk: count + 64)
        self.maximumErrors = maximumErrors
    }

    func deallocate() {
        attributes.deallocate()
        scratch.deallocate()
        errors.deallocate()
    }

    /// Reads the next token.
    mutating func next() {
        start = position
        switch state {
        case .data: data()
        case .rcdata: characterData(references: true)
        case .rawtext: characterData(references: false)
        case .scriptData: scriptData()
        case .plaintext: plaintext()
        case .cdataSection: cdataSection()
        }
        end = position
    }

    // MARK: - Helpers of all states

    @inline(__always)
    mutating func error(_ code: ParseErrorCode, at offset: Int) {
        if errors.count < maximumErrors { errors.append(RawParseError(code: code, offset: UInt32(offset))) }
    }

    /// Emits the bytes up to `stop` as text.
    @inline(__always)
    mutating func emitText(upTo stop: Int) {
        kind = .characters
        isVerbatim = true
        text = input + position
        textCount = stop - position
        position = stop
    }

    /// Emits characters that do not stand so in the input.
    mutating func emit(_ characters: StaticString, upTo stop: Int) {
        kind = .characters
        isVerbatim = false
        text = characters.utf8Start
        textCount = characters.utf8CodeUnitCount
        position = stop
    }

    mutating func emitEndOfFile() {
        kind = .endOfFile
        position = limit
    }

    /// Input preprocessing (13.2.3.5): CR and CR LF are one LF.
    mutating func emitNewline() {
        let next = position + 1
        emit("\n", upTo: next < limit && input[next] == 0x0A ? next + 1 : next)
    }

    /// A character reference, or the ampersand itself where there is none.
    mutating func emitReference() {
        scratch.truncate(to: 0)
        let stop = characterReference(at: position, inAttribute: false)
        if stop > position {
            kind = .characters
            isVerbatim = false
            text = UnsafePointer(scratch.base)
            textCount = scratch.count
            position = stop
        } else {
            emitText(upTo: position + 1)
        }
    }

    @inline(__always)
    static func isWhitespace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
    }
    @inline(__always)
    static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
    @inline(__always)
    static func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || byte &- 0x30 < 10 }

    /// Whether the input holds these ASCII characters at `offset`, compared without case. `word` is lower case.
    func matches(_ word: StaticString, at offset: Int) -> Bool {
        guard offset + word.utf8CodeUnitCount <= limit else { return false }
        for index in 0..<word.utf8CodeUnitCount {
            var byte = input[offset + index]
            if byte &- 0x41 < 26 { byte |= 0x20 }
            if byte != word.utf8Start[index] { return false }
        }
        return true
    }
}
