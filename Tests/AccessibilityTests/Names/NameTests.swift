import Accessibility
import Testing

@Suite("Accessible names")
struct NameTests {
    struct Case: CustomTestStringConvertible, Sendable {
        var html: String
        var name: String
        var source: AccessibleName.Source
        var testDescription: String { html }

        init(_ html: String, _ name: String, _ source: AccessibleName.Source) {
            self.html = html
            self.name = name
            self.source = source
        }
    }

    static let cases: [Case] = [
        .init("<a id=x href=#><img alt='Town hall'></a>", "Town hall", .content),
        .init("<a id=x href=# title=Home></a>", "Home", .title),
        .init("<h1 id=x>Home<a href=# title=Permalink style='visibility: hidden'>#</a></h1>", "Home", .content),
        .init(
            "<h1 id=x>Home <a href=# title=No style='visibility:hidden'><b style='visibility:visible'>!</b></a></h1>",
            "Home !", .content),
        .init("<img id=x alt='' title=Plan>", "", .nothing),
        .init("<img id=x title=Plan>", "Plan", .title),
        .init("<figure><img id=x><figcaption>The bridge</figcaption></figure>", "", .nothing),
        .init("<figure id=x><img><figcaption>The bridge</figcaption></figure>", "The bridge", .figcaption),
        .init("<label>City <input id=x></label>", "City", .label),
        .init("<label for=x>City</label><label for=x>Town</label><input id=x>", "City Town", .label),
        .init("<label for=x hidden>City</label><input id=x>", "City", .label),
        .init("<input id=x placeholder=Search title=Find>", "Find", .title),
        .init("<input id=x placeholder=Search>", "Search", .placeholder),
        .init("<input id=x type=submit>", "Submit", .default),
        .init("<input id=x type=submit value=''>", "", .nothing),
        .init("<input id=x type=button value=Go title=No>", "Go", .value),
        .init("<input id=x type=image src=a.png>", "Submit Query", .default),
        .init("<input id=x type=image alt=Go>", "Go", .alt),
        .init("<fieldset id=x><legend>Address</legend><input></fieldset>", "Address", .legend),
        .init("<table id=x><caption>Fees</caption><tr><td>1</table>", "Fees", .caption),
        .init("<svg id=x><title>Logo</title></svg>", "Logo", .titleElement),
        .init("<svg><a id=x xlink:href=# xlink:title=Map></a></svg>", "Map", .title),
        .init(
            "<svg><symbol id=s><title>Find</title></symbol></svg><a id=x href=#><svg><use href=#s></svg></a>", "Find",
            .content),
        .init(
            "<svg><symbol id=s><title>Star</title></symbol></svg>"
                + "<a id=x href=#><svg><use xlink:href=#s /><use href=#s /></svg></a>", "Star Star", .content),
        .init(
            "<svg><symbol id=s><title>Find</title></symbol></svg>"
                + "<a id=x href=#><svg><use href=#s><title>Look</title></use></svg></a>", "Look", .content),
        .init("<a id=x href=#><svg>&gt;<path d=M0></svg></a>", "", .nothing),
        .init("<a id=x href=#><svg><text>Go <a><tspan>on</tspan></a></text></svg></a>", "Go on", .content),
        .init("<a id=x href=#><svg><g id=g><use href=#g /></g></svg></a>", "", .nothing),
        .init("<select><option id=x label=One>1</select>", "One", .label),
        .init("<iframe id=x title=Weather></iframe>", "Weather", .title),
        .init("<details><summary id=x>More</summary>Text</details>", "More", .content),
        .init(
            "<button id=x aria-labelledby='x y' aria-label=Delete>X</button><span id=y>file</span>", "Delete file",
            .ariaLabelledby),
        .init("<button id=x aria-labelledby=nowhere>Send</button>", "Send", .content),
        .init("<p id=x aria-label=Intro>Text</p>", "", .nothing),
        .init("<div id=x role=button>a<br>b<p>c</p>d</div>", "a b c d", .content),
        .init("<button id=x>Save <input value=3> files</button>", "Save 3 files", .content),
        .init("<style>b::before{content:'new '}</style><button id=x><b>mail</b></button>", "new mail", .content),
        .init(
            "<style>#x::after{content:url(a.png) / 'opens a window'}</style><a id=x href=#>Map</a>",
            "Map opens a window", .content),
        .init("<div id=x role=link aria-owns=o>one</div><span id=o>two</span>", "onetwo", .content),
    ]

    @Test("A name is taken from where AccName and HTML-AAM say", arguments: cases)
    func names(of test: Case) throws {
        let page = try Page(test.html)
        let name = page.tree.name(of: try page.element("x"))
        #expect(name.text == test.name)
        #expect(name.source == test.source)
    }

    @Test("Labels that label each other come to an end")
    func cycles() throws {
        let page = try Page(
            """
            <label for=b id=l1>one <input id=a type=checkbox></label><label for=a id=l2>two <input id=b type=checkbox></label>
            <button id=c aria-labelledby=d></button><button id=d aria-labelledby=c>D</button>
            """)
        #expect(page.tree.name(of: try page.element("a")).text == "two one")
        #expect(page.tree.name(of: try page.element("c")).text == "D")
        #expect(page.tree.name(of: try page.element("d")).text == "D")
    }

    @Test("The description is never what the name was taken from")
    func descriptions() throws {
        let page = try Page(
            """
            <a id=a href=# title=Home></a><a id=b href=# title='Opens a window'>Map</a>
            <button id=c aria-describedby=h>Go</button><p id=h hidden>Takes a minute</p>
            <table id=t aria-label=Fees><caption>Fees of 2026</caption></table>
            """)
        #expect(page.tree.description(of: try page.element("a")).text == "")
        #expect(
            page.tree.description(of: try page.element("b")) == AccessibleName(text: "Opens a window", source: .title))
        #expect(
            page.tree.description(of: try page.element("c"))
                == AccessibleName(text: "Takes a minute", source: .ariaDescribedby))
        #expect(
            page.tree.description(of: try page.element("t")) == AccessibleName(text: "Fees of 2026", source: .caption))
    }

    @Test(
        "The first source of a description that applies is the last word",
        arguments: [
            ("<button id=x aria-describedby=h title=T>Go</button><p id=h></p>", "", AccessibleName.Source.nothing),
            ("<button id=x aria-describedby=gone title=T>Go</button>", "T", .title),
            ("<details><summary id=x aria-label=More title=T>What else</summary></details>", "What else", .content),
            ("<details><summary id=x title=T>What else</summary></details>", "T", .title),
            ("<input type=submit id=x aria-label=Find value=Go title=T>", "Go", .value),
            ("<input type=submit id=x aria-label=Find title=T>", "T", .title),
            ("<input type=submit id=x value=Go title=T>", "T", .title),
        ])
    func descriptionSources(html: String, text: String, source: AccessibleName.Source) throws {
        let page = try Page(html)
        #expect(page.tree.description(of: try page.element("x")) == AccessibleName(text: text, source: source))
    }

    @Test("What is seen and what is read differ")
    func texts() throws {
        let page = try Page(
            "<a id=x href=#><span aria-hidden=true>→</span> Map <img alt=plan> <i style='display:none'>no</i></a>")
        let link = try page.element("x")
        #expect(page.tree.visibleText(of: link) == "→ Map")
        #expect(page.tree.text(of: link) == "Map plan")
    }
}
