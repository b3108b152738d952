import Accessibility
import Foundation
import HTML
import Testing

/// web-platform-tests, `accname` and others: elements with `data-expectedlabel`.
@Suite("Accessible names (web-platform-tests)")
struct WPTNames {
    @Test("The suite is there", .enabled(if: WPTPage.folder != nil, "web-platform-tests are absent"))
    func suiteIsThere() throws {
        let count = try WPTPage.settled.reduce(0) {
            try $0 + WPTPage($1).elements(expecting: "data-expectedlabel").count
        }
        #expect(count > 300)
    }

    @Test(
        "Each settled name is computed", .enabled(if: WPTPage.folder != nil, "web-platform-tests are absent"),
        arguments: WPTPage.settled)
    func settledNames(file: String) throws {
        let page = try WPTPage(file)
        for element in page.elements(expecting: "data-expectedlabel") {
            let name = page.tree.name(of: element).text
            #expect(name == Self.expected(of: element), "\(file): \(page.name(of: element))")
        }
    }

    @Test(
        "Names that are not settled, or that scripts make, are counted apart",
        .enabled(if: WPTPage.folder != nil, "web-platform-tests are absent"),
        arguments: WPTPage.tentative + WPTPage.scripted)
    func tentativeNames(file: String) throws {
        let page = try WPTPage(file)
        let elements = page.elements(expecting: "data-expectedlabel")
        let met = elements.count { page.tree.name(of: $0).text == Self.expected(of: $0) }
        let reason = WPTPage.isBuiltByScript(file) ? "needs script" : "not settled"
        if !elements.isEmpty { print("\(reason), \(file): \(met) of \(elements.count) names") }
        #expect(met <= elements.count)
    }

    /// White space is collapsed as the suite asks for; the space that does not break stays.
    static func expected(of element: Node) -> String {
        (element["data-expectedlabel"] ?? "").split(whereSeparator: { " \t\n\r\u{0C}".contains($0) }).joined(
            separator: " ")
    }
}
