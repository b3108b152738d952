import HTML
import Testing

@Suite("Encodings")
struct EncodingTests {
    @Test(
        "Legacy encodings are decoded, and offsets lead back to their bytes",
        arguments: [
            (
                "gb18030", "<p>市政府。€𠀀",
                [0x3C, 0x70, 0x3E, 0xCA, 0xD0, 0xD5, 0xFE, 0xB8, 0xAE, 0xA1, 0xA3, 0xA2, 0xE3, 0x95, 0x32, 0x82, 0x36]
            ),
            ("big5", "政府", [0xAC, 0x46, 0xA9, 0xB2]),
            ("shift_jis", "aｱ日本", [0x61, 0xB1, 0x93, 0xFA, 0x96, 0x7B]),
            ("euc-jp", "日本", [0xC6, 0xFC, 0xCB, 0xDC]),
            ("euc-kr", "한국", [0xC7, 0xD1, 0xB1, 0xB9]),
            ("iso-2022-jp", "a日本b", [0x61, 0x1B, 0x24, 0x42, 0x46, 0x7C, 0x4B, 0x5C, 0x1B, 0x28, 0x42, 0x62]),
            ("koi8-r", "Да", [0xE4, 0xC1]),
            ("latin1", "é€", [0xE9, 0x80]),
            ("utf-16le", "é𠀀", [0xE9, 0x00, 0x40, 0xD8, 0x00, 0xDC]),
            ("x-user-defined", "\u{F780}a", [0x80, 0x61]),
        ] as [(String, String, [UInt8])])
    func decodes(label: String, text: String, bytes: [UInt8]) throws {
        let source = try Source(bytes, encodingLabel: label)
        #expect(String(decoding: source.text, as: UTF8.self) == text)
        var offset = 0
        var previous = -1
        for scalar in text.unicodeScalars {
            let place = source.byteOffset(ofTextOffset: offset)
            #expect(place > previous)
            #expect(source.textOffset(ofByteOffset: place) == offset)
            previous = place
            offset += String(scalar).utf8.count
        }
        #expect(source.byteOffset(ofTextOffset: offset) == bytes.count || label == "iso-2022-jp")
        if label != "iso-2022-jp" { #expect(source.encode(text) == bytes) }
    }

    @Test("What an encoding cannot hold becomes a character reference")
    func references() throws {
        #expect(try Source([0xE9], encodingLabel: "latin1").encode("a市b") == Array("a&#24066;b".utf8))
        #expect(try Source([], encodingLabel: "gb18030").encode("😀").count == 4)
        #expect(String(decoding: try Source([], encodingLabel: "gbk").encode("😀"), as: UTF8.self) == "&#128512;")
    }

    /// Every encoding of the standard that can be written; UTF-16 holds all there is.
    static let written = [
        "ibm866", "iso-8859-2", "iso-8859-7", "iso-8859-8-i", "iso-8859-16", "koi8-u", "macintosh", "windows-874",
        "windows-1252", "windows-1255", "windows-1258", "x-mac-cyrillic", "gbk", "gb18030", "big5", "euc-jp",
        "iso-2022-jp", "shift_jis", "euc-kr", "x-user-defined",
    ]

    @Test("What is written is read back as the same character, or is a reference to it", arguments: written)
    func readBack(label: String) throws {
        // Three scalars that Japanese encodings fold into their neighbours.
        var folded: Set<UInt32> = [0xA5, 0x203E, 0x2212]
        if label == "iso-2022-jp" { folded.formUnion(0xFF61...0xFF9F) }
        // Private scalars whose places GB 18030-2022 gave to others.
        if label.hasPrefix("gb") { folded.formUnion(Array(0xE78D...0xE796) + Array(0xE81E...0xE864)) }
        let scalars = stride(from: UInt32(0x80), to: 0x30000, by: 7).filter { !folded.contains($0) }
            .compactMap(Unicode.Scalar.init)
        let lines = scalars.map(String.init).joined(separator: "\n")
        let bytes = try Source([], encodingLabel: label).encode(lines)
        let read = try Source(bytes, encodingLabel: label).text.split(separator: 0x0A)
        try #require(read.count == scalars.count)
        var held = 0
        for (line, scalar) in zip(read, scalars) {
            if line.elementsEqual("&#\(scalar.value);".utf8) { continue }
            held += 1
            #expect(line.elementsEqual(String(scalar).utf8), "U+\(String(scalar.value, radix: 16))")
        }
        #expect(held > 0)
    }

    @Test(
        "Characters stand where the standard's indexes have them",
        arguments: [
            ("gb18030", [0xA3, 0xA0], "\u{3000}"), ("gb18030", [0xFE, 0x59], "\u{9FB4}"),
            ("gb18030", [0xFE, 0x51], "\u{E816}"), ("gb18030", [0x81, 0x35, 0xF4, 0x37], "\u{E7C7}"),
            ("gb18030", [0x82, 0x35, 0x90, 0x37], "\u{9FB4}"), ("gbk", [0x80], "€"),
            ("big5", [0xA1, 0x45], "\u{2027}"), ("big5", [0x88, 0x62], "\u{CA}\u{304}"),
            ("big5", [0x8E, 0x69], "\u{7BB8}"), ("euc-jp", [0xFC, 0xF1], "\u{2170}"),
            ("euc-jp", [0x8F, 0xA2, 0xC3], "\u{A6}"), ("euc-jp", [0x8E, 0xB1], "ｱ"),
            ("shift_jis", [0x5C, 0x7E, 0x80], "\\~\u{80}"), ("shift_jis", [0xF0, 0x40], "\u{E000}"),
            ("iso-2022-jp", [0x1B, 0x28, 0x4A, 0x5C, 0x7E], "¥‾"), ("macintosh", [0xC6, 0xF0], "∆\u{F8FF}"),
            ("koi8-u", [0xAE, 0xBE], "ўЎ"), ("windows-1255", [0xCA], "\u{5BA}"), ("x-mac-cyrillic", [0xFF], "€"),
            ("windows-1252", [0x81], "\u{81}"),
        ] as [(String, [UInt8], String)])
    func indexes(label: String, bytes: [UInt8], text: String) throws {
        #expect(String(decoding: try Source(bytes, encodingLabel: label).text, as: UTF8.self) == text)
    }

    @Test(
        "Broken sequences become U+FFFD, and ASCII in them is read again",
        arguments: [
            ("gb18030", [0x81, 0x3C], "\u{FFFD}<"), ("gb18030", [0x81, 0x30, 0x3C], "\u{FFFD}0<"),
            ("gb18030", [0x81, 0x30, 0x81, 0x3C], "\u{FFFD}0\u{FFFD}<"), ("gb18030", [0x81, 0x30, 0x81], "\u{FFFD}"),
            ("gb18030", [0xFF, 0x61], "\u{FFFD}a"), ("gb18030", [0xE3, 0x32, 0x9A, 0x36], "\u{FFFD}"),
            ("big5", [0x80, 0x61], "\u{FFFD}a"), ("big5", [0x81, 0x81, 0x61], "\u{FFFD}a"),
            ("shift_jis", [0xA0, 0x81], "\u{FFFD}\u{FFFD}"), ("shift_jis", [0x81, 0x22], "\u{FFFD}\""),
            ("euc-jp", [0x8F, 0xA1, 0x3C], "\u{FFFD}<"), ("euc-jp", [0x8F, 0xA1, 0x80], "\u{FFFD}"),
            ("euc-jp", [0xF5, 0xA1], "\u{FFFD}"), ("euc-kr", [0xC9, 0xA1, 0x62], "\u{FFFD}b"),
            ("utf-16le", [0x00, 0xD8, 0x3C], "\u{FFFD}"), ("utf-16be", [0xDC, 0x00, 0x00, 0x3C], "\u{FFFD}<"),
            ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x21, 0x1B, 0x28, 0x42, 0x61], "\u{FFFD}a"),
            ("iso-2022-jp", [0x1B, 0x28, 0x4A, 0x1B, 0x28, 0x42, 0x61], "\u{FFFD}a"),
            // An escape that is none stands for itself, and what follows it is read again.
            ("iso-2022-jp", [0x1B, 0x28, 0xFF, 0x61], "\u{FFFD}(\u{FFFD}a"),
            ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x30, 0x80, 0x30, 0x21], "\u{FFFD}亜"),
            // A lead byte that came to nothing says nothing of the character after it.
            ("euc-jp", [0x8F, 0x37, 0xC7, 0xA4], "\u{FFFD}7任"),
            ("replacement", [0x61, 0x62], "\u{FFFD}"), ("windows-874", [0xDB], "\u{FFFD}"),
        ] as [(String, [UInt8], String)])
    func brokenSequences(label: String, bytes: [UInt8], text: String) throws {
        #expect(String(decoding: try Source(bytes, encodingLabel: label).text, as: UTF8.self) == text)
    }

    @Test(
        "Characters that encodings share with ASCII's places are written where the standard says",
        arguments: [
            ("gbk", "€", [0x80]), ("gb18030", "€", [0xA2, 0xE3]), ("gb18030", "\u{E81E}", [0xFE, 0x59]),
            ("shift_jis", "¥‾−ｱ", [0x5C, 0x7E, 0x81, 0x7C, 0xB1]), ("euc-jp", "ｱ", [0x8E, 0xB1]),
            ("big5", "╞", [0xF9, 0xE9]), ("big5", "Ê", Array("&#202;".utf8)),
            (
                "iso-2022-jp", "日本ｱa¥",
                [
                    0x1B, 0x24, 0x42, 0x46, 0x7C, 0x4B, 0x5C, 0x25, 0x22, 0x1B, 0x28, 0x42, 0x61, 0x1B, 0x28, 0x4A,
                    0x5C,
                    0x1B, 0x28, 0x42,
                ]
            ),
        ] as [(String, String, [UInt8])])
    func writes(label: String, text: String, bytes: [UInt8]) throws {
        #expect(try Source([], encodingLabel: label).encode(text) == bytes)
    }

    @Test("Ill-formed UTF-8 becomes one replacement for each maximal subpart")
    func replacements() throws {
        let bytes: [UInt8] = [0x61, 0xF0, 0x80, 0xE4, 0xB8, 0x62, 0xFF, 0xE4, 0xB8, 0xAD]
        let source = try Source(bytes, encodingLabel: "utf-8")
        #expect(String(decoding: source.text, as: UTF8.self) == "a\u{FFFD}\u{FFFD}\u{FFFD}b\u{FFFD}中")
        #expect(source.byteOffset(ofTextOffset: source.text.count - 3) == 7)
        #expect(source.position(ofByteOffset: 5) == SourcePosition(line: 1, column: 5))
    }

    @Test("A bad lead byte leaves the ASCII byte after it alone")
    func badLeads() throws {
        let source = try Source([0xFE, 0x3C, 0x70, 0x3E], encodingLabel: "gbk")
        #expect(String(decoding: source.text, as: UTF8.self) == "\u{FFFD}<p>")
    }

    @Test(
        "Encodings are sniffed from marks, labels, declarations and bytes, in this order",
        arguments: [
            ([0xEF, 0xBB, 0xBF, 0x61], nil, "UTF-8"), ([0xFF, 0xFE, 0x61, 0x00], "big5", "UTF-16LE"),
            (Array("<meta charset=gb2312>".utf8), nil, "GBK"), (Array("<meta charset=gb2312>".utf8), "big5", "Big5"),
            (Array("é".utf8), nil, "UTF-8"), ([0xE9], nil, "windows-1252"),
            (Array("<meta charset=utf-16>".utf8), nil, "UTF-8"),
            (Array("<meta charset=x-user-defined>".utf8), nil, "windows-1252"),
            (Array("<!-- <meta charset=big5> --><meta charset=gbk>".utf8), nil, "GBK"),
            (Array("<!--><meta charset=big5>".utf8), nil, "Big5"),
            (Array("<a title='<meta charset=big5>'><meta/charset = 'gbk'>".utf8), nil, "GBK"),
            (Array("</a title='<meta charset=big5>'><?x <meta charset=gbk><meta charset=koi8-r>".utf8), nil, "KOI8-R"),
            (Array("<metax charset=big5><meta name=a content='charset=gbk'>".utf8), nil, "UTF-8"),
            (Array("<meta content='a charset b charset = \"big5\"' http-equiv=Content-Type>".utf8), nil, "Big5"),
            (Array("<meta http-equiv=content-type content='charset=big5' charset=none>".utf8), nil, "UTF-8"),
            (Array("<meta charset=none http-equiv=content-type content='charset=big5'>".utf8), nil, "UTF-8"),
            (Array("<meta charset=gbk charset=big5>".utf8), nil, "GBK"),
            (Array("<\0?\0x\0".utf8), nil, "UTF-16LE"), (Array("\0<\0?\0x".utf8), nil, "UTF-16BE"),
            (
                Array(String(repeating: " ", count: 2000).utf8) + Array("<meta charset=big5>".utf8) + [0xAC, 0x46], nil,
                "Big5"
            ),
        ] as [([UInt8], String?, String)])
    func sniffs(bytes: [UInt8], label: String?, expected: String) throws {
        #expect(try Source(bytes, encodingLabel: label).encoding == expected)
    }

    @Test("An unknown label is refused")
    func unknownLabel() {
        #expect(throws: UnknownEncoding.self) { try Source([], encodingLabel: "klingon") }
    }

    @Test("Lines end with LF, CR LF and CR, and columns count scalars")
    func positions() throws {
        let source = try Source(Array("a\r\n中b\rc\nd".utf8))
        #expect(source.position(ofByteOffset: 3) == SourcePosition(line: 2, column: 1))
        #expect(source.position(ofByteOffset: 6) == SourcePosition(line: 2, column: 2))
        #expect(source.position(ofByteOffset: 8) == SourcePosition(line: 3, column: 1))
        #expect(source.position(ofByteOffset: 10) == SourcePosition(line: 4, column: 1))
        #expect(source.line(2) == "中b")
        #expect(source.line(9) == nil)
    }

    @Test("Edits are made in the file's own encoding and leave all other bytes alone")
    func edits() throws {
        let source = try Source([0x61, 0xCA, 0xD0, 0x62], encodingLabel: "gb18030")
        let edited = try source.applying([Edit(range: 3..<3, replacement: "政"), Edit(range: 0..<1, replacement: "x")])
        #expect(edited == [0x78, 0xCA, 0xD0, 0xD5, 0xFE, 0x62])
        #expect(throws: OverlappingEdits.self) {
            try source.applying([Edit(range: 0..<3, replacement: ""), Edit(range: 1..<4, replacement: "")])
        }
        #expect(throws: EditOutsideFile.self) { try source.applying([Edit(range: 3..<5, replacement: "")]) }
    }

    @Test("Insertions at one place come in the order given, before what is replaced there")
    func insertions() throws {
        let source = try Source(Array("abc".utf8))
        let edits = [
            Edit(range: 1..<2, replacement: "B"), Edit(range: 1..<1, replacement: "1"),
            Edit(range: 1..<1, replacement: "2"), Edit(range: 3..<3, replacement: "."),
        ]
        #expect(try source.applying(edits) == Array("a12Bc.".utf8))
    }
}
