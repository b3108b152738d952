import Accessibility
import Testing

@Suite("States and properties")
struct StateTests {
    static let cases: [(String, AriaAttribute, String?)] = [
        ("<input id=x type=checkbox checked aria-checked=false>", .checked, "true"),
        ("<div id=x role=checkbox aria-checked=mixed>", .checked, "mixed"),
        ("<div id=x role=checkbox aria-checked=maybe>", .checked, nil),
        ("<button id=x aria-pressed=TRUE>", .pressed, "true"), ("<button id=x disabled>", .disabled, "true"),
        ("<h3 id=x>", .level, "3"), ("<h3 id=x aria-level=5>", .level, "5"), ("<h3 id=x aria-level=0>", .level, "3"),
        ("<div id=x role=heading>", .level, "2"), ("<input id=x type=range>", .valuenow, "50"),
        ("<input id=x type=range>", .valuemax, "100"), ("<select id=x>", .expanded, "false"),
        ("<details open><summary id=x>a</details>", .expanded, "true"), ("<div id=x role=alert>", .live, "assertive"),
        ("<p id=x aria-checked=true>", .checked, nil), ("<input id=x required>", .required, "true"),
        ("<input id=x aria-invalid=spelling>", .invalid, "spelling"),
        ("<div id=x role=slider>", .orientation, "horizontal"),
    ]

    @Test("HTML's own features win, then valid ARIA attributes, then implicit values", arguments: cases)
    func states(html: String, attribute: AriaAttribute, expected: String?) throws {
        let page = try Page(html)
        #expect(page.tree.state(attribute, of: try page.element("x"))?.value == expected)
    }

    static let values: [(AriaAttribute, String, AriaValue.Validity)] = [
        (.hidden, "true", .valid), (.hidden, "yes", .invalid), (.hidden, "", .empty), (.checked, "mixed", .valid),
        (.expanded, "mixed", .invalid), (.level, "2", .valid), (.level, "2.5", .invalid), (.level, "0", .invalid),
        (.setsize, "-1", .valid), (.valuenow, "1.5", .valid), (.valuenow, "1px", .invalid), (.live, "Polite", .valid),
        (.live, "loud", .invalid), (.relevant, "text additions", .valid), (.relevant, "text sound", .invalid),
        (.activedescendant, "a", .valid), (.activedescendant, "a b", .invalid), (.labelledby, "a b", .valid),
        (.haspopup, "dialog", .valid), (.current, "here", .invalid),
    ]

    @Test("A value is valid when it is of its attribute's type", arguments: values)
    func validity(attribute: AriaAttribute, text: String, expected: AriaValue.Validity) {
        #expect(AriaValue(attribute, text).validity == expected)
    }

    static let allowances: [(String, AriaAttribute, AriaAttributeUse.Allowance)] = [
        ("<div id=x>", .label, .prohibited), ("<div id=x>", .live, .supported), ("<div id=x>", .checked, .unsupported),
        ("<div id=x>", .disabled, .deprecatedOnRole), ("<button id=x>", .pressed, .supported),
        ("<a id=x href=#>", .pressed, .unsupported), ("<input id=x type=checkbox>", .checked, .forbiddenOnElement),
        ("<input id=x type=password>", .required, .supported), ("<p id=x>", .labelledby, .prohibited),
        ("<iframe id=x>", .label, .supported),
        ("<audio id=x controls>", .expanded, .supported), ("<audio id=x controls>", .orientation, .unsupported),
        ("<object id=x data=a>", .haspopup, .supported), ("<iframe id=x>", .checked, .unsupported),
        ("<div id=x role=tab>", .selected, .supported),
    ]

    @Test("An attribute is allowed by the role and by ARIA in HTML", arguments: allowances)
    func allowance(html: String, attribute: AriaAttribute, expected: AriaAttributeUse.Allowance) throws {
        let page = try Page(html)
        #expect(page.tree.allowance(of: attribute, on: try page.element("x")) == expected)
    }

    @Test("Required states that neither author nor HTML gives are missed")
    func requiredStates() throws {
        func missing(_ html: String) throws -> [AriaAttribute] {
            let page = try Page(html)
            return page.tree.missingRequiredStates(of: try page.element("x"))
        }
        #expect(try missing("<div id=x role=checkbox>") == [.checked])
        #expect(try missing("<input type=checkbox id=x role=switch>") == [])
        #expect(try missing("<div id=x role=combobox aria-expanded=true>") == [.controls])
        #expect(try missing("<div id=x role=combobox aria-expanded=false>") == [])
        #expect(try missing("<div id=x role=separator tabindex=0>") == [.valuenow])
        #expect(try missing("<div id=x role=separator>") == [])
        #expect(try missing("<div id=x role=heading>") == [.level])
    }

    @Test("What an element owns is held against its role")
    func owned() throws {
        func isSatisfied(_ html: String) throws -> Bool {
            let page = try Page(html)
            return page.tree.ownedElements(of: try page.element("x")).isSatisfied
        }
        #expect(try isSatisfied("<div id=x role=list><p><b role=listitem>a</b></p></div>") == false)
        #expect(try isSatisfied("<div id=x role=list><div><b role=listitem>a</b></div></div>"))
        #expect(
            try isSatisfied("<div id=x role=list><div aria-live=polite><b role=listitem>a</b></div></div>") == false)
        #expect(try isSatisfied("<div id=x role=list></div>"))
        #expect(try isSatisfied("<select id=x size=3><option>a<hr><option>b</select>"))
        #expect(
            try isSatisfied(
                "<ul id=x role=menubar><li role=none><a role=menuitem>a</a><ul role=menu><li role=menuitem>b</ul></ul>")
        )
        // Roles derived from an allowed one are not allowed themselves.
        #expect(try isSatisfied("<div id=x role=list><i role=treeitem>a</i></div>") == false)
        #expect(try isSatisfied("<ol id=x><li role=doc-endnote>a</li></ol>"))
        #expect(try isSatisfied("<div id=x role=menu><div role=group><i role=menuitem>a</i></div></div>"))
        #expect(try isSatisfied("<div id=x role=menu aria-busy=true><p>a</p></div>"))
        #expect(try isSatisfied("<div id=x role=tablist aria-owns=t></div><b id=t role=tab>a</b>"))
    }

    static let roleAllowances: [(String, Role, Bool)] = [
        ("<a id=x href=#>", .button, true), ("<a id=x href=#>", .heading, false), ("<button id=x>", .heading, false),
        ("<ul id=x>", .tablist, true), ("<h2 id=x>", .tab, true), ("<h2 id=x>", .heading, true),
        ("<img id=x alt=''>", .button, false), ("<img id=x>", Role.none, true), ("<img id=x>", .button, false),
        ("<table><tr><td id=x>", .cell, true), ("<table><tr><td id=x>", .rowheader, false),
        ("<table><tr><th id=x>", .rowheader, true), ("<table role=grid><tr><td id=x>", .gridcell, true),
        ("<table><tr id=x><td>", .button, false), ("<table><tbody id=x><tr><td>", .group, true),
        ("<figure id=x><figcaption>c</figcaption>", .docExample, true),
        ("<img id=x alt=Go>", .button, true), ("<label id=x>", .button, false), ("<div id=x>", .alert, true),
    ]

    @Test("A role is allowed on an element as ARIA in HTML says", arguments: roleAllowances)
    func roleAllowance(html: String, role: Role, expected: Bool) throws {
        let page = try Page(html)
        #expect(page.tree.isRoleAllowed(role, on: try page.element("x")) == expected)
    }

    @Test("A control's value is what it holds")
    func controlValues() throws {
        let page = try Page(
            """
            <input id=a value=Wien><select id=b><option>1<option selected>2</select><textarea id=c>Hi</textarea>
            <div id=d role=slider aria-valuenow=3 aria-valuetext=medium></div><p id=e></p>
            """)
        let values = try ["a", "b", "c", "d", "e"].map { page.tree.value(of: try page.element($0)) }
        #expect(values == ["Wien", "2", "Hi", "medium", nil])
    }
}
