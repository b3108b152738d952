import Foundation
import HTML
import TestSupport
import Testing

/// What holds for any bytes at all.
@Suite("Parser invariants")
struct InvariantTests {
    static let pages = ConformanceData.folder("pages")
    static let names: [String] = {
        guard let pages else { return [] }
        let all = (try? FileManager.default.contentsOfDirectory(atPath: pages.path)) ?? []
        return all.filter { $0.hasSuffix(".html") }.sorted()
    }()

    @Test("Pages of the web keep them", .enabled(if: pages != nil, "the pages are absent"), arguments: names)
    func webPages(name: String) throws {
        let folder = try #require(Self.pages)
        let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
        #expect(problems(of: try Document(bytes), bytes) == [])
    }

    static let hostile: [(String, @Sendable (Int) -> String)] = [
        ("nested elements", { String(repeating: "<div>", count: $0) }),
        ("elements in a button", { "<p><button>" + String(repeating: "<div>", count: $0) }),
        ("stray end tags", { String(repeating: "<span>", count: $0) + String(repeating: "</x>", count: $0) }),
        ("attributes", { "<div " + (0..<$0).map { "a\($0)=\($0)" }.joined(separator: " ") + ">" }),
        ("less-than signs", { String(repeating: "<", count: $0 * 4) }),
        ("formatting elements", { String(repeating: "<b>", count: $0) + String(repeating: "</b>", count: $0) }),
        ("distinct formatting elements", { (0..<$0).map { "<p><b id=\($0)>" }.joined() }),
        ("overlapping elements", { String(repeating: "<a><div>", count: $0) }),
        (
            "an overlapping end",
            { "<a>" + String(repeating: "<i><div>", count: $0) + String(repeating: "</a>", count: $0) }
        ),
        ("text in tables", { "<table>" + String(repeating: "x<tr>", count: $0) }),
        ("nested tables", { String(repeating: "<table><tr><td>", count: $0) }),
        ("templates", { String(repeating: "<template><table>x", count: $0) }),
        ("foreign content", { String(repeating: "<svg><desc><g></x>", count: $0) }),
        ("forms", { String(repeating: "<form><div></form>", count: $0) }),
        (
            "options",
            { "<select><selectedcontent></selectedcontent>" + String(repeating: "<div><option selected>", count: $0) }
        ),
    ]

    @Test("Hostile pages keep them, in time that grows with the page", arguments: hostile.indices)
    func hostilePages(index: Int) throws {
        let (name, make) = Self.hostile[index]
        func seconds(_ bytes: [UInt8]) throws -> Double {
            let start = ContinuousClock.now
            _ = try Document(bytes)
            return (ContinuousClock.now - start) / .seconds(1)
        }
        let small = Array(make(2_000).utf8)
        #expect(problems(of: try Document(small), small) == [], "\(name)")
        // Ten times the page: a hundred times the time would be quadratic.
        let before = try seconds(Array(make(8_000).utf8))
        let after = try seconds(Array(make(80_000).utf8))
        #expect(after < max(before, 0.01) * 40, "\(name): \(before) s, then \(after) s")
    }

    @Test("A million nested elements are read")
    func deepPage() throws {
        let page = Array(String(repeating: "<div>", count: 1_000_000).utf8)
        let document = try Document(page)
        #expect(document.nodeCount == 1_000_003)
        #expect(document.map.pieces.count == 1_000_000)
    }

    @Test("A million attributes are read")
    func widePage() throws {
        var page = "<p"
        for number in 0..<1_000_000 { page += " a\(number)" }
        let document = try Document(Array((page + ">").utf8))
        let paragraph = try #require(document.elements.last)
        #expect(paragraph.attributes.reduce(0) { count, _ in count + 1 } == 1_000_000)
    }

    @Test("Ten million less-than signs are a text")
    func uselessPage() throws {
        let document = try Document([UInt8](repeating: UInt8(ascii: "<"), count: 10_000_000))
        #expect(document.nodeCount == 4)
        #expect(document.map.pieces == [SourceMap.Piece(kind: .text, range: 0..<10_000_000)])
    }

    @Test("Random pages keep them, as documents and as fragments", arguments: 0..<40)
    func randomPages(seed: Int) throws {
        var generator = SplitMix(state: UInt64(seed))
        for _ in 0..<50 {
            let bytes = randomPage(&generator)
            let context = ["td", "select", "svg desc", "template", "table", "html", "math mi", "p"].randomElement(
                using: &generator)
            #expect(problems(of: try Document(bytes), bytes) == [], "\(String(decoding: bytes, as: UTF8.self))")
            let fragment = try Document(bytes, options: ParseOptions(encodingLabel: "utf-8", fragmentContext: context))
            #expect(problems(of: fragment, bytes) == [], "\(context ?? ""): \(String(decoding: bytes, as: UTF8.self))")
        }
    }

    @Test(
        "Random bytes in every kind of encoding are covered by pieces without gap or overlap",
        arguments: [
            "utf-8", "utf-16le", "utf-16be", "gb18030", "big5", "shift_jis", "iso-2022-jp", "euc-jp", "euc-kr",
            "windows-1252", nil,
        ])
    func randomBytes(label: String?) throws {
        var generator = SplitMix(state: 7)
        for _ in 0..<300 {
            // Markup bytes are as likely as all others together.
            let bytes = (0..<Int.random(in: 1...200, using: &generator)).map { _ in
                Bool.random(using: &generator)
                    ? [UInt8]("<>!-/a= '\"&;\r\n\u{1B}\0".utf8).randomElement(using: &generator) ?? 0
                    : UInt8.random(in: 0...255, using: &generator)
            }
            let document = try Document(bytes, options: ParseOptions(encodingLabel: label))
            #expect(document.map.pieces.flatMap { bytes[$0.range] } == bytes, "\(bytes)")
            for error in document.parseErrors where error.offset > bytes.count { Issue.record("\(error) in \(bytes)") }
            for node in document.node.descendants {
                let range = document.map.text(node) ?? document.map.element(node)?.startTag ?? 0..<0
                #expect(range.upperBound <= bytes.count, "\(bytes)")
            }
        }
    }

    @Test(
        "Places are bytes of the file whatever its encoding",
        arguments: [
            ("gb18030", 0x4E2D, [0xD6, 0xD0]), ("utf-16le", 0x4E2D, [0x2D, 0x4E]), ("shift_jis", 0x3042, [0x82, 0xA0]),
        ]
            as [(String, UInt32, [UInt8])])
    func encodedPages(label: String, scalar: UInt32, encoded: [UInt8]) throws {
        func ascii(_ string: String) -> [UInt8] { string.utf8.flatMap { label == "utf-16le" ? [$0, 0] : [$0] } }
        let text = encoded + encoded
        let bytes = ascii("<p title='") + text + ascii("'>") + text + ascii("</p>")
        let document = try Document(bytes, options: ParseOptions(encodingLabel: label))
        let paragraph = try #require(document.elements.last)
        let title = try #require(paragraph.attribute("title"))
        let child = try #require(paragraph.firstChild)
        let word = String(repeating: String(Character(try #require(Unicode.Scalar(scalar)))), count: 2)
        #expect(title.value == word)
        #expect(child.text == word)
        #expect(document.map.attribute(title)?.value.map { Array(bytes[$0]) } == text)
        #expect(document.map.text(child).map { Array(bytes[$0]) } == text)
        #expect(document.map.element(paragraph)?.endTag.map { Array(bytes[$0]) } == ascii("</p>"))
    }

    /// Tags, texts and marks in any order.
    private func randomPage(_ generator: inout SplitMix) -> [UInt8] {
        let names = [
            "a", "b", "i", "p", "div", "span", "table", "tr", "td", "caption", "colgroup", "col", "tbody", "select",
            "option", "optgroup", "template", "svg", "math", "mi", "desc", "foreignObject", "annotation-xml", "form",
            "button", "li", "ul", "h1", "font", "nobr", "object", "script", "style", "title", "textarea", "frameset",
            "body", "head", "html", "ruby", "rt", "br", "hr", "input", "plaintext", "selectedcontent", "x",
        ]
        let others = [
            "x", " ", "\n", "\r", "\r\n", "\0", "&amp;", "&am", "&#13;", "<", ">", "<!--", "-->", "<![CDATA[", "]]>",
            "<!doctype html>", "<?", "</", "ä", "中", "\u{1}", "=", "\"", "'", "/",
        ]
        var page = ""
        for _ in 0..<Int.random(in: 1...60, using: &generator) {
            let name = names.randomElement(using: &generator) ?? "p"
            switch Int.random(in: 0..<10, using: &generator) {
            case 0..<5: page += "<\(name)>"
            case 5: page += "<\(name) a=1 B='x&amp;y' a>"
            case 6..<9: page += "</\(name)>"
            default: page += others.randomElement(using: &generator) ?? ""
            }
            if Bool.random(using: &generator) { page += others.randomElement(using: &generator) ?? "" }
        }
        return Array(page.utf8)
    }
}

/// A small random number generator: the same pages each time.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }
}
