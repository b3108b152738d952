import Accessibility
import CSS
import Foundation
import HTML
import Linting
import Testing

@testable import picus

/// A page in a file of its own.
private func withPage<T>(_ html: String, _ body: (picus.Page) throws -> T) throws -> T {
    let path = FileManager.default.temporaryDirectory.appending(path: "picus-\(UUID().uuidString).html").path
    try Data(html.utf8).write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try body(picus.Page(path: path))
}

@Suite("The lists of a page")
struct ReadListTests {
    private let html = """
        <!doctype html><html lang=en><title>t</title><main><h1>One <img src=a.png></h1>
        <a href=x><img src=logo.png></a><p>text <img src=b.png></p><button></button>
        <table><caption>c</caption><tr><th>h<th>i<tr><td>1<td>2</table></main>
        """

    private func lines(_ list: ReadCommand.List, _ language: TranscriptLanguage = .en) throws -> [String] {
        try withPage(html) { page in
            var barriers: [Int: [String]] = [:]
            for element in page.document.elements where element.isHTML("img") || element.isHTML("button") {
                barriers[element.index] = ["no name"]
            }
            let report = ReadReport(page, list: list, wording: TranscriptWording(language), barriers: barriers)
            return report.text.split(separator: "\n").map(String.init)
        }
    }

    @Test("Each list marks the barriers of its items and of what is in them, and no others")
    func barriers() throws {
        let mark = "  ! barrier: no name"
        #expect(try lines(.links) == ["link, no name: reads “x” <x>", mark])
        #expect(try lines(.forms) == ["button, no name", mark])
        #expect(try lines(.tabOrder) == ["1. link, no name: reads “x”", mark, "2. button, no name", mark])
        #expect(try lines(.outline) == ["main landmark", "  heading, level 1: One", mark])
        #expect(try lines(.tables).contains(mark) == false)
        #expect(try lines(.links, .zh).last == "  ! 障碍：no name")
    }

    @Test("A list without items says so", arguments: [ReadCommand.List.links, .forms, .tables, .outline, .tabOrder])
    func empty(list: ReadCommand.List) throws {
        try withPage("<!doctype html><html lang=en><p>t") { page in
            #expect(ReadReport(page, list: list, wording: TranscriptWording(.zh)).text == "没有可朗读的内容。\n")
        }
    }
}

@Suite("Comparing two versions of a page")
struct ReadComparisonTests {
    private func compare(_ old: String, _ new: String, _ language: TranscriptLanguage = .en) throws -> String {
        let start = "<!doctype html><html lang=en><main>"
        return try withPage(start + old) { before in
            try withPage(start + new) { after in
                let wording = TranscriptWording(language)
                return ReadComparison(
                    from: ReadReport(before, list: nil, wording: wording),
                    to: ReadReport(after, list: nil, wording: wording)
                ).text
            }
        }
    }

    @Test("One more item changes the list and no other item")
    func places() throws {
        let items = (1...9).map { "<li>item \($0)" }.joined()
        let text = try compare("<ul>\(items)</ul>", "<ul>\(items)<li>new</ul>")
        #expect(
            text.split(separator: "\n").filter { $0.hasPrefix("-") || $0.hasPrefix("+") } == [
                "- removed: list, 9 items", "+ added: list, 10 items", "+ added: 10 of 10: new",
            ])
        #expect(text.hasPrefix("Lines removed: 1; added: 2.\n"))
    }

    @Test("Places that alone differ are told")
    func onlyPlaces() throws {
        let old = "<div role=listbox aria-label=x><div role=option aria-posinset=1>a</div></div>"
        let text = try compare(old, old.replacing("posinset=1", with: "posinset=5"))
        #expect(text.contains("+ added: option: a, not selected, 5 of 1") || text.contains("5 of"))
    }

    @Test("The heading above a change is told where it is out of sight")
    func heading() throws {
        let old = "<h2>News</h2><p>1<p>2<p>3<p>4<p>5"
        #expect(try compare(old, old + "<p>6").contains("… heading, level 2: News\n  4\n  5\n+ added: 6\n"))
    }

    @Test("Versions that are heard alike say so in either wording")
    func same() throws {
        #expect(try compare("<p>a", "<p class=b>a") == "Both versions are heard alike.\n")
        #expect(try compare("<p>a", "<p class=b>a", .zh) == "两个版本听起来相同。\n")
    }
}

@Suite("Inspecting in Chinese")
struct InspectWordingTests {
    @Test("Every reason and source is worded in Chinese; names of roles, states and properties stay")
    func chinese() throws {
        let html = "<!doctype html><html lang=zh><h2 title=x>标题</h2><p hidden>a<p aria-hidden=true>b<a href=x>c</a>"
        try withPage(html) { page in
            let report = InspectReport(page, showsStyles: true)
            let text = report.text(page.document.elements.enumerated().map { ($0.offset, $0.element) }, .zh)
            for part in [
                "角色 heading，名称“标题”，来自 元素内容，描述“x”，来自 title，2 级，level=2，读屏可见，视觉可见，语言 zh",
                "读屏不可见（hidden 属性），视觉不可见（未呈现）", "Tab 次序 1", "对比度 21.00：文字 rgb(0, 0, 0)，背景",
            ] { #expect(text.contains(part), "\(part)") }
            #expect(!text.contains("exposed") && !text.contains("visible,"))
        }
    }
}

@Suite("The base of a page")
struct PageBaseTests {
    @Test("Style sheets, frames and images are looked for from the page's base")
    func base() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "picus-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder + "/assets", withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        func write(_ text: String, _ name: String) throws {
            try Data(text.utf8).write(to: URL(filePath: folder + "/" + name))
        }
        try write("p { color: rgb(1, 2, 3) }", "assets/s.css")
        try write("<!doctype html><title>Framed</title>", "assets/f.html")
        try write(
            "<!doctype html><base href=assets/><link rel=stylesheet href=s.css><p>t<iframe src=f.html></iframe>",
            "p.html")
        let page = try picus.Page(path: folder + "/p.html")
        let paragraph = try #require(page.document.elements.first { $0.isHTML("p") })
        #expect(page.tree.styles.style(of: paragraph).value(of: "color") == "rgb(1, 2, 3)")
        #expect(page.facts.loader?.load("f.html", from: nil) != nil)
        #expect(page.facts.loader?.load("p.html", from: nil) == nil)
    }
}
