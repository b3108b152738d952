import Accessibility
import Testing

/// AccName 1.2, 4.3.2: what is collected where content or references name an element.
@Suite("Names from content and references")
struct TraversalTests {
    static let cases: [(String, String)] = [
        // Spaces between what is collected.
        ("<button id=x>a<b>b</b>c</button>", "abc"), ("<button id=x>a<div>b</div>c</button>", "a b c"),
        ("<button id=x>a<br>b</button>", "a b"), ("<button id=x>a<iframe title=F></iframe>b</button>", "a F b"),
        ("<button id=x>a<i role=img aria-label=star></i>b</button>", "a star b"),
        ("<button id=x>a<img alt=i>b</button>", "a i b"),
        ("<button id=x>a<i style='display:contents'>b</i>c</button>", "abc"),
        ("<button id=x>a<i style='display:inline-block'>b</i>c</button>", "a b c"),
        // What is hidden.
        ("<button id=x>a<i hidden>b</i><i aria-hidden=true>c</i><i style='visibility:hidden'>d</i></button>", "a"),
        ("<button id=x>a <details><summary>s</summary>closed <b>too</b></details></button>", "a s"),
        ("<button id=x>a <details open><summary>s</summary>open</details></button>", "a s open"),
        ("<button id=x><script>a()</script><style>b{}</style><template>c</template>d</button>", "d"),
        // References.
        ("<b id=a>A</b><b id=b>B</b><i id=x role=img aria-labelledby='b a b'></i>", "B A B"),
        ("<b id=a>A <i id=b>B</i></b><i id=x role=img aria-labelledby='a b'></i>", "A B B"),
        ("<b id=a aria-labelledby=b>A</b><b id=b>B</b><i id=x role=img aria-labelledby=a></i>", "A"),
        ("<p id=a hidden>h <i hidden>too</i></p><i id=x role=img aria-labelledby=a></i>", "h too"),
        ("<script id=a>var a</script><i id=x role=button aria-labelledby=a>own</i>", "own"),
        ("<input id=a title=T placeholder=P><i id=x role=img aria-labelledby=a></i>", "T"),
        ("<input id=a title=T value=V><i id=x role=img aria-labelledby=a></i>", "V"),
        ("<details id=a><summary>s</summary>c</details><i id=x role=img aria-labelledby=a></i>", "s"),
        // Controls within a label.
        ("<label>Flash <input value=3> times <input id=_ type=checkbox></label><input id=x>", ""),
        ("<input id=x type=checkbox><label for=x>Flash <input value=3> times</label>", "Flash 3 times"),
        ("<input id=x type=checkbox><label for=x>A <select><option>1<option selected>2</select> B</label>", "A 2 B"),
        ("<input id=x type=checkbox><label for=x>A <select><option>1<option>2</select> B</label>", "A 1 B"),
        ("<input id=x type=checkbox><label for=x>A <input type=range value=99 max=10> B</label>", "A 10 B"),
        ("<input id=x type=checkbox><label for=x>A <meter value=.5></meter> B</label>", "A 0.5 B"),
        (
            "<input id=x type=checkbox><label for=x>A <i role=slider aria-valuenow=5 aria-valuetext=five></i></label>",
            "A five"
        ),
        ("<input id=x type=checkbox><label for=x>A <input type=password value=secret> B</label>", "A B"),
        // What a placeholder names.
        ("<input id=x type=number placeholder=n>", "n"), ("<input id=x type=date placeholder=d>", ""),
        ("<textarea id=x placeholder=t></textarea>", "t"),
        // A summary names what it opens, nothing else.
        ("<summary id=x>a</summary>", ""), ("<details><summary>a</summary><summary id=x>b</summary></details>", ""),
        ("<div role=graphics-object id=x>Bar</div>", "Bar"),
    ]

    @Test("The text that names an element is collected as AccName says", arguments: cases)
    func names(html: String, expected: String) throws {
        let page = try Page("<!doctype html>" + html)
        #expect(page.tree.name(of: try page.element("x")).text == expected)
    }

    static let generated: [(String, String)] = [
        ("content:'a '", "a x"), ("content:'a' / 'alt'", "alt x"), ("content:'a' / ''", "x"),
        ("content:url(i.png) / 'icon'", "icon x"), ("content:'a';display:block", "a x"),
        ("content:'a';visibility:hidden", "x"), ("content:'a';display:none", "x"), ("content:attr(class)", "cx"),
        ("counter-set:k 7;content:counter(k) '. '", "7. x"), ("content:'a';text-transform:uppercase", "Ax"),
    ]

    @Test("Generated text counts, its alternative in its place", arguments: generated)
    func generatedText(style: String, expected: String) throws {
        let page = try Page("<style>.c::before{\(style)}</style><button id=x class=c>x</button>")
        #expect(page.tree.name(of: try page.element("x")).text == expected)
    }
}
