import HTML
import Testing

@testable import Linting

@Suite("Repeated content")
struct RepeatedContentTests {
    private func content(_ html: String) throws -> (Document, RepeatedContent) {
        let document = try Document(Array(html.utf8))
        let hidden: Set<String> = ["title", "script", "style"]
        return (
            document,
            RepeatedContent(
                document, isRepeatedBlock: { $0.isHTML("nav") || $0.isHTML("aside") },
                isPerceivable: { !hidden.contains($0.name) })
        )
    }

    @Test(
        "The page’s own content begins after the last block before it",
        arguments: [
            ("<title>t</title><nav>a</nav><p id=x>b</p>", "x"), ("<p>a</p><nav>b</nav><div> <b id=x>c</b></div>", "x"),
            ("<nav>a</nav><a href='#x'>skip</a><aside>b</aside><i id=x>c</i>", "x"), ("<nav>a</nav><img id=x>", "x"),
        ])
    func start(html: String, id: String) throws {
        let (document, content) = try content(html)
        #expect(content.start == document.element(id: id))
    }

    @Test(
        "Without a block, or with nothing behind it, there is no such beginning",
        arguments: ["<p>a", "<p>a<nav>b</nav> ", "<nav></nav><p>a", "<main>a</main><nav>b</nav><p>c</p>"])
    func noStart(html: String) throws {
        #expect(try content(html).1.start == nil)
    }

    @Test("A link’s target leads past the blocks when the next thing perceived lies behind them")
    func targets() throws {
        let (document, content) = try content(
            "<nav id=n><i id=a></i>x <i id=b></i></nav><div id=c><p id=d>y</p></div><aside id=e>z</aside>")
        let leading = ["n", "a", "b", "c", "d", "e"].filter { id in
            document.element(id: id).map(content.leadsPastRepeated) == true
        }
        #expect(leading == ["b", "c", "d"])
        let beginning = ["n", "a", "b", "c", "d", "e"].filter { id in
            document.element(id: id).map(content.beginsAfterRepeated) == true
        }
        #expect(beginning == ["c", "d"])
    }

    @Test("Only what lies outside of blocks and behind one is the page’s own")
    func after() throws {
        let (document, content) = try content(
            "<h1 id=a>x</h1><nav><h2 id=b>y</h2></nav><h2 id=c>z</h2><aside><i id=d>u</i></aside>")
        let own = ["a", "b", "c", "d"].filter { id in document.element(id: id).map(content.isAfterRepeated) == true }
        #expect(own == ["c"])
    }
}
