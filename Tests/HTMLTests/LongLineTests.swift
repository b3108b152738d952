import HTML
import Testing

@Suite("Columns of long lines")
struct LongLineTests {
    @Test("Columns count scalars across block borders, in UTF-8 and after line ends")
    func columns() throws {
        let line = String(repeating: "aé中𝄞", count: 200)
        let source = try Source(Array((line + "\n" + line).utf8))
        var offset = 0
        for (index, scalar) in (line + "\n" + line).unicodeScalars.enumerated() {
            let expected =
                index <= 800 ? SourcePosition(line: 1, column: index + 1) : SourcePosition(line: 2, column: index - 800)
            #expect(source.position(ofByteOffset: offset) == expected)
            offset += UTF8.width(scalar)
        }
    }

    @Test("Every place of a page of one line is found at once", .timeLimit(.minutes(1)))
    func minified() throws {
        let source = try Source(Array(repeating: UInt8(ascii: "x"), count: 2_000_000))
        for offset in stride(from: 0, to: 2_000_000, by: 20) {
            #expect(source.position(ofByteOffset: offset).column == offset + 1)
        }
    }
}
