import Foundation
import Testing

/// `picus inspect`, as people and programs call it.
@Suite("picus inspect")
struct InspectCommandTests: ProgramTests {
    static let page =
        "<!doctype html><html lang=en><title>T</title><p id=a>Text <a href=x title=More>go</a><p hidden>no"

    @Test("JSON lists every element in document order, those that the parser adds included")
    func elements() throws {
        let elements = try inspected(Self.page)
        #expect(elements.map { $0["tag"] as? String } == ["html", "head", "title", "body", "p", "a", "p"])
        #expect(elements.map { $0["index"] as? Int } == Array(0..<7))
        #expect(elements[3]["line"] is NSNull && elements[4]["line"] as? Int == 1)
        let link = elements[5]
        #expect(link["role"] as? String == "link" && link["name"] as? String == "go")
        #expect(link["nameFrom"] as? String == "content")
        #expect(link["description"] as? String == "More" && link["descriptionFrom"] as? String == "title")
        #expect(link["exposed"] as? Bool == true && link["focusable"] as? Bool == true && link["tabOrder"] as? Int == 1)
        #expect(elements[6]["exposed"] as? Bool == false && elements[6]["exposure"] as? String == "hidden-attribute")
    }

    @Test("A selector chooses elements, which keep their place among all")
    func selector() throws {
        let elements = try inspected(Self.page, "a[href]")
        #expect(elements.count == 1 && elements[0]["index"] as? Int == 5)
        #expect((elements[0]["style"] as? [String: Any])?["display"] as? String == "inline")
        #expect(elements[0]["contrast"] != nil)
    }

    @Test(
        "What is no selector is told with exit status 2, in both languages",
        arguments: ["a[", ":nth-child(", "", "x|y"])
    func notASelector(selector: String) throws {
        let english = try inspect(["--lang", "en", "-", selector], Self.page)
        #expect(english.status == 2 && english.errors.contains("“\(selector)” is not a CSS selector."))
        let chinese = try inspect(["--lang", "zh", "-", selector], Self.page)
        #expect(chinese.status == 2 && chinese.errors.contains("“\(selector)”"))
    }

    @Test("A selector that matches nothing is told, and is no failure")
    func nothing() throws {
        let outcome = try inspect(["--lang", "en", "-", "video"], Self.page)
        #expect(outcome.status == 0 && outcome.text.isEmpty && outcome.errors.contains("No element matches “video”."))
    }

    @Test("Headings and tree items have a level")
    func levels() throws {
        let html =
            "<h2>a</h2><div role=tree><div role=treeitem>b<div role=group><div role=treeitem>c</div></div></div></div>"
        let levels = try inspected(html).compactMap { $0["level"] as? Int }
        #expect(levels == [2, 1, 2])
    }

    private func inspect(_ arguments: [String], _ html: String) throws -> ProgramRun {
        var outcome: ProgramRun?
        try withFolder([:]) { folder in
            outcome = try picus(["inspect"] + arguments, in: folder, input: Data(html.utf8))
        }
        return try #require(outcome)
    }

    private func inspected(_ html: String, _ selector: String? = nil) throws -> [[String: Any]] {
        let outcome = try inspect(["--format", "json", "-"] + (selector.map { [$0] } ?? []), html)
        let json = try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any]
        return try #require(json?["elements"] as? [[String: Any]])
    }
}
