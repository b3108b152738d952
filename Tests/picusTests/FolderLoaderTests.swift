import Foundation
import HTML
import Testing

@testable import picus

@Suite("Files that a page names")
struct FolderLoaderTests {
    private func withFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "picus-\(UUID().uuidString)").path
        for name in ["site/css", "cdn"] {
            try FileManager.default.createDirectory(atPath: folder + "/" + name, withIntermediateDirectories: true)
        }
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for (path, text) in [
            ("site/a.css", "a"), ("site/css/b.css", "b"), ("cdn/c.css", "c"), ("out.css", "o"), ("site/an d.css", "s"),
        ] {
            try Data(text.utf8).write(to: URL(filePath: folder + "/" + path))
        }
        try body(folder)
    }

    private func text(_ resource: Resource?) -> String? { resource.map { String(decoding: $0.bytes, as: UTF8.self) } }

    @Test("Relative addresses start from the page or from the sheet that names them")
    func relative() throws {
        try withFolder { folder in
            let loader = FolderLoader(page: folder + "/site/page.html")
            #expect(text(loader.load("a.css?v=1#x", from: nil)) == "a")
            #expect(text(loader.load(" css/b.css", from: nil)) == "b")
            #expect(text(loader.load("an%20d.css", from: nil)) == "s")
            #expect(text(loader.load("../out.css", from: nil)) == "o")
            let sheet = try #require(loader.load("css/b.css", from: nil))
            #expect(text(loader.load("../a.css", from: sheet.location)) == "a")
        }
    }

    @Test("A root finds addresses that begin with its prefix, and does not let them out")
    func roots() throws {
        try withFolder { folder in
            let site = try #require(FolderLoader.Root(argument: folder + "/site"))
            let cdn = try #require(FolderLoader.Root(argument: "https://cdn.example/=\(folder)/cdn"))
            let loader = FolderLoader(page: "-", roots: [site, cdn])
            #expect(text(loader.load("/css/b.css", from: nil)) == "b")
            #expect(text(loader.load("https://cdn.example/c.css", from: nil)) == "c")
            #expect(loader.load("/../out.css", from: nil) == nil)
            #expect(loader.load("/%2e%2e/out.css", from: nil) == nil)
        }
    }

    @Test(
        "Nothing else is read",
        arguments: [
            "https://example.org/a.css", "//example.org/a.css", "file:///etc/passwd", "/etc/passwd",
            "data:text/css,a{}", "",
            "#x", "..", "missing.css", "/dev/zero", "a%00.css",
        ])
    func nothing(address: String) throws {
        try withFolder { folder in #expect(FolderLoader(page: folder + "/site/p.html").load(address, from: nil) == nil)
        }
    }

    @Test("A root that is no folder is refused")
    func noFolder() { #expect(FolderLoader.Root(argument: "/nowhere/at/all") == nil) }
}

@Suite("Inspecting a page")
struct InspectTests {
    private func inspect(_ html: String) throws -> [[String: Any]] {
        let path = FileManager.default.temporaryDirectory.appending(path: "picus-\(UUID().uuidString).html").path
        try Data(html.utf8).write(to: URL(filePath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let page = try picus.Page(path: path)
        let report = InspectReport(page, showsStyles: false)
        let bytes = report.json(page.document.elements.enumerated().map { ($0.offset, $0.element) })
        let object = try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        return try #require(object["elements"] as? [[String: Any]])
    }

    @Test("Every element is there in document order, implied ones without a place")
    func all() throws {
        let elements = try inspect("<!doctype html><p id=x>a<img src=b alt=c>")
        #expect(elements.map { $0["tag"] as? String } == ["html", "head", "body", "p", "img"])
        #expect(elements.map { $0["index"] as? Int } == [0, 1, 2, 3, 4])
        #expect(elements[1]["line"] is NSNull)
        #expect(elements[3]["line"] as? Int == 1)
        #expect(elements[3]["column"] as? Int == 16)
        #expect(elements[3]["id"] as? String == "x")
        #expect(elements[4]["role"] as? String == "image")
        #expect(elements[4]["name"] as? String == "c")
        #expect(elements[4]["nameFrom"] as? String == "alt")
    }

    @Test("States, level, focus and visibility are told")
    func facts() throws {
        let elements = try inspect("<h3>t</h3><input type=checkbox checked aria-label=l><p hidden>x")
        #expect(elements[3]["level"] as? Int == 3)
        #expect((elements[4]["states"] as? [String: String])?["checked"] == "true")
        #expect(elements[4]["focusable"] as? Bool == true)
        #expect(elements[5]["exposed"] as? Bool == false)
        #expect(elements[5]["visible"] as? Bool == false)
        #expect(elements[4]["description"] as? String == "")
    }
}
