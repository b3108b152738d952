import Accessibility
import Foundation
import HTML
import Testing

/// web-platform-tests, `wai-aria`, `html-aam`, `svg-aam`, `graphics-aria`: elements with `data-expectedrole`,
/// and those of class `ex-generic`, which must have no role that says anything.
@Suite("Roles (web-platform-tests)")
struct WPTRoles {
    @Test("The suite is there", .enabled(if: WPTPage.folder != nil, "web-platform-tests are absent"))
    func suiteIsThere() throws {
        let count = try WPTPage.settled.reduce(0) { try $0 + Self.elements(of: WPTPage($1)).count }
        #expect(count > 150)
    }

    @Test(
        "Each settled role is computed", .enabled(if: WPTPage.folder != nil, "web-platform-tests are absent"),
        arguments: WPTPage.settled)
    func settledRoles(file: String) throws {
        let page = try WPTPage(file)
        for element in Self.elements(of: page) {
            let role = page.tree.role(of: element)?.computedName ?? ""
            #expect(
                Self.expected(of: element).contains(role), "\(file): \(page.name(of: element)) is \(role)")
        }
    }

    @Test(
        "Roles that are not settled are counted apart",
        .enabled(if: WPTPage.folder != nil, "web-platform-tests are absent"), arguments: WPTPage.tentative)
    func tentativeRoles(file: String) throws {
        let page = try WPTPage(file)
        let elements = Self.elements(of: page)
        let missed = elements.filter { !Self.expected(of: $0).contains(page.tree.role(of: $0)?.computedName ?? "") }
        if !elements.isEmpty {
            print("not settled, \(file): \(elements.count - missed.count) of \(elements.count) roles")
            for element in missed {
                print("  \(page.name(of: element)): \(page.tree.role(of: element)?.computedName ?? "")")
            }
        }
        #expect(missed.count <= elements.count)
    }

    static func elements(of page: WPTPage) -> [Node] {
        page.document.elements.filter { element in
            let classes = WPTPage.classes(of: element)
            return !classes.contains("ex-todo")
                && (element.hasAttribute("data-expectedrole") || classes.contains("ex-generic"))
        }
    }

    static func expected(of element: Node) -> [String] {
        if let roles = element["data-expectedrole"] { return roles.split(separator: " ").map(String.init) }
        return ["generic", "none", ""]
    }
}
