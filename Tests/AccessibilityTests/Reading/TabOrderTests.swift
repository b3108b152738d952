import Accessibility
import HTML
import Testing

@Suite("The tab order and other lists")
struct TabOrderTests {
    private func order(_ html: String) throws -> [String] {
        let page = try Page("<!doctype html><html lang=en>" + html)
        // Nodes do not outlive their document.
        return withExtendedLifetime(page) { page.tree.tabOrder.map { $0.node["id"] ?? $0.node.name } }
    }

    @Test("Positive tabindex comes first by its value, then document order")
    func positive() throws {
        #expect(
            try order(
                "<a id=a href=x>a</a><a id=b href=x tabindex=2>b</a><p id=c tabindex=0>c<p id=d tabindex=1>d<i id=e tabindex=2>e"
            )
                == ["d", "b", "e", "a", "c"])
    }

    @Test("Negative tabindex, disabled and hidden elements are no stops")
    func skipped() throws {
        #expect(
            try order(
                "<a href=x tabindex=-1>a</a><button disabled>b</button><button hidden>c</button><input type=hidden><a>d</a>"
            ) == [])
    }

    @Test("A radio group is one stop: the checked button, else the first; each form has its own groups")
    func radios() throws {
        #expect(
            try order(
                """
                <input type=radio name=r id=a><input type=radio name=r id=b checked>
                <form><input type=radio name=r id=c><input type=radio name=r id=d></form><input type=radio id=e>
                """) == ["b", "c", "e"])
    }

    @Test("The first summary of details and frames are stops")
    func summary() throws {
        #expect(
            try order(
                "<details><summary id=s>s</summary><summary id=t>t</summary><a href=x>in</a></details><iframe id=f></iframe>"
            )
                == ["s", "f"])
    }

    @Test("Landmarks, headings and live regions with names and levels")
    func structure() throws {
        let page = try Page(
            "<main><h1>A</h1><section aria-label=S><h3>B</h3></section></main><section>x</section><p role=status>s<p aria-live=off>"
        )
        #expect(page.tree.landmarks.map { "\($0.depth) \($0.role.rawValue) \($0.name)" } == ["0 main ", "1 region S"])
        #expect(page.tree.headings.map { "\($0.level ?? 0) \($0.name)" } == ["1 A", "3 B"])
        #expect(page.tree.liveRegions.map(\.politeness) == ["polite"])
    }

    @Test("aria-posinset and aria-setsize go before what is counted")
    func authorPositions() throws {
        let page = try Page("<ul><li id=a>a<li id=b aria-posinset=7 aria-setsize=-1>b<li id=c aria-setsize=99>c</ul>")
        #expect(try page.tree.setPosition(of: page.element("a")) == SetPosition(place: 1, size: 3))
        #expect(try page.tree.setPosition(of: page.element("b")) == SetPosition(place: 7, size: nil))
        #expect(try page.tree.setPosition(of: page.element("c")) == SetPosition(place: 3, size: 99))
    }

    @Test("Reading order leaves out what is hidden and blank")
    func reading() throws {
        let page = try Page("<!doctype html><body><p>a <b hidden>b</b> <i>c</i></p>")
        #expect(page.tree.readingOrder.filter(\.isText).map(\.text) == ["a ", "c"])
    }

    @Test(
        "A file name is the last part of a path",
        arguments: [
            ("a/b/c.png?d#e", "c.png"), ("c.png", "c.png"), ("/", ""), ("data:image/png;base64,AA", ""),
            ("javascript:void(0)", ""),
            ("https://x.example/%E5%9B%BE.jpg", "图.jpg"), ("a/b/", "b"), ("50%", "50%"),
        ])
    func fileNames(address: String, expected: String) { #expect(FileName.of(address) == expected) }
}
