import Linting
import Testing

@testable import Remediation

@Suite("Suppressions that suppress nothing")
struct UnusedSuppressionsTests {
    private func fixed(_ page: String, only: Set<String> = ["suppression-used"]) throws -> String {
        var options = FixOptions()
        options.only = only
        let fixer = try Fixer(catalog: Catalog.builtIn(), transforms: TransformCatalog.builtIn(), options: options)
        let result = try fixer.fix(Array(page.utf8))
        #expect(result.takenBack.isEmpty)
        return String(decoding: result.bytes, as: UTF8.self)
    }

    @Test(
        "They go, with their line where nothing else stands on it; what is needed stays",
        arguments: [
            ("<p>a</p>\n  <!-- picus-ignore image-name: old -->  \n<img src=a alt=b>", "<p>a</p>\n<img src=a alt=b>"),
            ("<p>a</p> <!-- picus-ignore image-name: old --><img src=a alt=b>", "<p>a</p> <img src=a alt=b>"),
            (
                "<!-- picus-ignore image-name: new -->\n<img src=a>",
                "<!-- picus-ignore image-name: new -->\n<img src=a>"
            ),
            ("<p>\r\n<!-- picus-ignore-file link-name: x -->\r\nb", "<p>\r\nb"),
            (
                "<div>\n<!-- picus-ignore-start image-name: x -->\n<p>a</p>\n</div>\n<!-- picus-ignore-end image-name -->\n<p>b",
                "<div>\n<p>a</p>\n</div>\n<p>b"
            ),
        ])
    func removal(before: String, after: String) throws {
        #expect(try fixed(before) == after)
    }

    @Test("A comment goes in the same run in which the barrier that it stood for is mended")
    func together() throws {
        let page = "<!-- picus-ignore id-unique: x -->\n<p id=a>1</p>\n<!-- picus-ignore link-name -->\n<p>2</p>"
        #expect(try fixed(page) == "<p id=a>1</p>\n<p>2</p>")
    }

    @Test("Another mistake in a comment keeps no unused one from going")
    func besideMistakes() throws {
        let page = "<!-- picus-ignore image-nam: x -->\n<p>a</p>\n<!-- picus-ignore link-name: x -->\n<p>b</p>"
        #expect(try fixed(page) == "<!-- picus-ignore image-nam: x -->\n<p>a</p>\n<p>b</p>")
    }

    @Test("Whoever leaves the transform out keeps the comments")
    func leftOut() throws {
        let page = "<!-- picus-ignore link-name: x -->\n<p>b</p>"
        #expect(try fixed(page, only: ["image-name"]) == page)
    }
}
