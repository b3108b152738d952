import Foundation
import HTML
import TestSupport
import Testing

/// html5lib-tests, `tree-construction`: every document and fragment that needs no scripting.
@Suite("HTML tree construction (html5lib-tests)")
struct HTMLTreeConstruction {
    static let folder = ConformanceData.folder("html5lib-tests")?.appending(path: "tree-construction")
    static let files: [String] = {
        guard let folder else { return [] }
        let all = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return all.filter { $0.hasSuffix(".dat") && !$0.hasPrefix("scripted/") }.sorted()
    }()

    @Test("The suite is there", .enabled(if: folder != nil, "html5lib-tests is absent"))
    func suiteIsThere() throws {
        let count = try Self.files.reduce(0) { try $0 + HTML5LibCase.read(Self.file($1)).count }
        #expect(count > 1500)
    }

    @Test(
        "Each case of a file gives the expected tree", .enabled(if: folder != nil, "html5lib-tests is absent"),
        arguments: files)
    func treesAreAsExpected(file: String) throws {
        for test in try HTML5LibCase.read(Self.file(file)) where !test.needsScripting {
            let document = try Document(
                test.data, options: ParseOptions(encodingLabel: "utf-8", fragmentContext: test.context))
            #expect(
                document.html5libDump() == test.expected,
                "\(file): \(String(decoding: test.data, as: UTF8.self)) in \(test.context ?? "a document")")
            let bytes = document.map.pieces.flatMap { test.data[$0.range] }
            #expect(bytes == test.data, "\(file): pieces of \(String(decoding: test.data, as: UTF8.self))")
        }
    }

    static func file(_ name: String) throws -> URL {
        try #require(folder).appending(path: name)
    }
}

/// A case of a `.dat` file.
struct HTML5LibCase {
    var data: [UInt8] = []
    var context: String?
    var needsScripting = false
    var expected = ""

    static func read(_ file: URL) throws -> [HTML5LibCase] {
        let lines = [UInt8](try Data(contentsOf: file)).split(separator: 0x0A, omittingEmptySubsequences: false)
        var cases: [HTML5LibCase] = []
        var section = ""
        var bodies: [String: [ArraySlice<UInt8>]] = [:]
        func finish() {
            guard let data = bodies["#data"], let document = bodies["#document"] else { return }
            var test = HTML5LibCase()
            test.data = Array(data.joined(separator: [0x0A]))
            test.context = bodies["#document-fragment"]?.first.map { String(decoding: $0, as: UTF8.self) }
            test.needsScripting = bodies["#script-on"] != nil
            var tree = document
            while tree.last?.isEmpty == true { tree.removeLast() }
            test.expected = String(decoding: Array(tree.joined(separator: [0x0A])), as: UTF8.self)
            if !test.expected.isEmpty { test.expected += "\n" }
            cases.append(test)
        }
        for line in lines {
            let text = String(decoding: line, as: UTF8.self)
            if text == "#data", section == "" || section == "#document" {
                finish()
                bodies = ["#data": []]
                section = text
            } else if headings.contains(text), section != "#document" {
                section = text
                bodies[text] = []
            } else {
                bodies[section, default: []].append(line)
            }
        }
        finish()
        return cases
    }

    private static let headings: Set<String> = [
        "#errors", "#new-errors", "#document-fragment", "#script-off", "#script-on", "#document",
    ]
}
