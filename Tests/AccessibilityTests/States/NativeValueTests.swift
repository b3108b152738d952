import Accessibility
import Testing

/// What HTML's own controls say by markup alone.
@Suite("Values and choices of HTML's controls")
struct NativeValueTests {
    static let ranges: [(String, String?)] = [
        ("<input id=x type=range>", "50"), ("<input id=x type=range value=99 max=10>", "10"),
        ("<input id=x type=range value=-5>", "0"), ("<input id=x type=range min=1 max=2 step=.3 value=1.5>", "1.6"),
        ("<input id=x type=range min=10 max=5>", "10"), ("<input id=x type=range value=x>", "50"),
        ("<input id=x type=range step=any value=1.25>", "1.25"), ("<input id=x type=number value=3.0>", "3"),
        ("<input id=x type=number value=abc>", nil), ("<input id=x type=number>", nil), ("<meter id=x>", "0"),
        ("<meter id=x value=15 max=10>", "10"), ("<meter id=x value=.5>", "0.5"), ("<progress id=x>", nil),
        ("<progress id=x value=20 max=10>", "10"), ("<div id=x role=slider aria-valuenow=7>", "7"),
    ]

    @Test("A range keeps its value within its bounds", arguments: ranges)
    func range(html: String, expected: String?) throws {
        let page = try Page(html)
        #expect(page.tree.state(.valuenow, of: try page.element("x"))?.value == expected)
    }

    static let choices: [(String, [String])] = [
        ("<select><option id=a>1<option id=b>2</select>", ["a"]),
        ("<select><option id=a disabled>1<option id=b>2</select>", ["b"]),
        ("<select><option id=a selected>1<option id=b selected>2</select>", ["b"]),
        ("<select multiple><option id=a selected>1<option id=b selected>2</select>", ["a", "b"]),
        ("<select multiple><option id=a>1<option id=b>2</select>", []),
        ("<select size=2><option id=a>1<option id=b>2</select>", []),
        ("<select><optgroup disabled><option id=a>1</optgroup><option id=b>2</select>", ["b"]),
    ]

    @Test("The options are selected that HTML selects", arguments: choices)
    func selectedOptions(html: String, expected: [String]) throws {
        let page = try Page(html)
        let selected = try ["a", "b"].filter {
            page.tree.state(.selected, of: try page.element($0))?.value == "true"
        }
        #expect(selected == expected)
    }

    @Test("Of several checked radio buttons of a group the last one is checked")
    func radioButtons() throws {
        let page = try Page("<input id=a type=radio name=r checked><input id=b type=radio name=r checked>")
        #expect(page.tree.state(.checked, of: try page.element("a"))?.value == "false")
        #expect(page.tree.state(.checked, of: try page.element("b"))?.value == "true")
    }

    static let states: [(String, AriaAttribute, String?)] = [
        // Values that are not supported, or not listed.
        ("<i id=x role=radio aria-checked=mixed>", .checked, "false"),
        ("<i id=x role=switch aria-checked=mixed>", .checked, "false"),
        ("<i id=x role=checkbox aria-checked=mixed>", .checked, "mixed"),
        ("<input id=x aria-invalid=yes>", .invalid, "true"),
        ("<input id=x aria-invalid=''>", .invalid, nil), ("<a id=x href=# aria-current=here>", .current, "true"),
        ("<button id=x aria-haspopup=yes>", .haspopup, nil),
        // What an element around passes down.
        ("<div role=group aria-disabled=true><button id=x>", .disabled, "true"),
        ("<div role=group aria-disabled=true><b id=x>", .disabled, nil),
        ("<div role=group aria-disabled=true><div aria-disabled=false><button id=x>", .disabled, nil),
        ("<div role=grid aria-readonly=true><div role=row><div role=gridcell id=x>", .readonly, "true"),
        (
            "<div role=grid aria-readonly=true><div role=row><div role=gridcell aria-readonly=false id=x>", .readonly,
            "false"
        ),
        ("<div role=table><div role=row><div role=cell id=x>", .readonly, nil),
    ]

    @Test("States follow WAI-ARIA's rules for values and for what is passed down", arguments: states)
    func passedDown(html: String, attribute: AriaAttribute, expected: String?) throws {
        let page = try Page(html)
        #expect(page.tree.state(attribute, of: try page.element("x"))?.value == expected)
    }

    @Test("A box that is not generated takes no focus")
    func displayContents() throws {
        let page = try Page("<button id=x style='display:contents'>a</button>")
        #expect(!page.tree.isFocusable(try page.element("x")))
    }
}
