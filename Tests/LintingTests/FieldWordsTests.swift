import HTML
import Testing

@testable import Linting

@Suite("Words beside fields")
struct FieldWordsTests {
    private func facts(_ html: String) throws -> PageFacts { PageFacts(try Document(Array(html.utf8))) }

    /// What stands for the field with the id `f`; nil where nothing does.
    private func words(_ html: String) throws -> String? {
        let page = try facts(html)
        let field = try #require(page.document.element(id: "f"))
        return page.fieldWords.wordsOfField[field.index].map { Wording.collapsed($0.textContent) }
    }

    @Test(
        "Words stand for the one field that they can be meant for",
        arguments: [
            ("<p>Name: <input id=f></p>", "Name:"), ("<p><label>Name</label><input id=f> (required)</p>", "Name"),
            ("<form>Name<br><input id=f><br>Street<br><input></form>", "Name"),
            ("<form>Name<br><input><br>Street<br><input id=f></form>", "Street"),
            ("<p><input type=checkbox> Yes <input id=f type=checkbox> No</p>", "No"),
            ("<p><input type=radio name=g> Male <input id=f type=radio name=g> Female", "Female"),
            ("<fieldset><legend>Sex</legend><input type=radio id=f> Male <input type=radio> Female</fieldset>", "Male"),
            ("<p>Sex: <input type=radio id=f> Male <input type=radio> Female <button>Send</button></p>", "Male"),
            ("<p>From <input type=date> to <input id=f type=date> <button>Search</button></p>", "to"),
            ("<p>From <input id=f type=date> to <input type=date></p>", "From"),
            ("<p>From <input type=date> to <input id=f type=date></p>", "to"),
            ("<div><span>Card number</span><span>*</span><input id=f></div>", "Card number"),
            ("<div><b>Card number</b>: <input id=f></div>", "Card number"),
            ("<div>Card number <abbr title=required>*</abbr><input id=f></div>", "Card number"),
            ("<div><a href=/p><img src=p.png alt=Shoe></a> <input id=f type=checkbox>Compare</div>", "Compare"),
            ("<p><input id=f type=checkbox> I accept the <a href=/t>terms</a></p>", "I accept the terms"),
            ("<table><tr><td>City<td><select id=f><option>Bonn</select></table>", "City"),
            ("<dl><dt>City<dd><div><input id=f></div></dl>", "City"),
            ("<div><div>City</div><div><input id=f></div></div>", "City"),
            ("<div><h3>Sort by</h3><select id=f><option>Date</select></div>", "Sort by"),
        ])
    func joined(html: String, expected: String) throws {
        #expect(try words(html) == expected)
    }

    @Test(
        "Where more than one thing can be meant, or none, nothing is",
        arguments: [
            "<p>From <input id=f> to <input> of <input> days</p>", "<p><input id=f> kg <input> m</p>",
            "<p><a href=/x>No</a> or <input id=f type=checkbox> Yes</p>",
            "<p>None <input type=radio id=f> Male <input type=radio> Female</p>",
            "<p>Agreed: <input id=f type=checkbox> yes</p>",
            "<p>Name <b>Town</b> <input id=f></p>", "<p>Yes <input id=f type=checkbox> No <input type=checkbox></p>",
            "<p>We sell nothing.<br><br><input id=f></p>", "<p>Name <a href=/x>help</a> <input id=f></p>",
            "<table><tr><td>Name<td><input id=f><input></table>", "<p>Name: <input id=f aria-label=Name></p>",
            "<p><label>Name: <input id=f></label></p>", "<p hidden>Name: <input id=f></p>", "<p>: <input id=f></p>",
            "<div><h3>Search</h3><input id=f><br><input></div>",
        ])
    func apart(html: String) throws {
        #expect(try words(html) == nil)
    }

    @Test("The only text field takes its purpose from the button behind it, unless that says nothing")
    func buttons() throws {
        for (html, expected) in [
            ("<form><input id=f><button>Search</button></form>", true),
            ("<form><input id=f><button>Go</button></form>", false),
            ("<form><input><br><input id=f><button>Search</button></form>", false),
        ] {
            let page = try facts(html)
            let field = try #require(page.document.element(id: "f"))
            #expect((page.fieldWords.buttonOfField[field.index] != nil) == expected, "\(html)")
        }
    }
}

@Test(
    "Links to one place agree on a name, or its heading has it",
    arguments: [
        ("<a id=l href=/x></a><a href=/x>Fair</a>", "Fair"),
        ("<a id=l href=/x></a><a href=/x>Fair</a><a href=/x>Park</a>", ""),
        ("<a id=l href=/x></a><a href=/x>Park</a><h2><a href=/x>Fair</a></h2>", "Fair"),
        ("<a id=l href=/x></a><a href=/x>Read more</a>", ""), ("<a id=l href='#'></a><a href='#'>Fair</a>", ""),
    ])
func linkTargets(html: String, expected: String) throws {
    let page = PageFacts(try Document(Array(html.utf8)))
    #expect(page.linkTargets.name(of: try #require(page.document.element(id: "l"))) == expected)
}

@Test(
    "An address of a well-known service has its name",
    arguments: [
        ("https://www.youtube.com/embed/x", "YouTube"), ("//m.facebook.com/city", "Facebook"),
        ("https://www.google.com/maps/embed?pb=1", "Google Maps"), ("https://notfacebook.com/", ""),
        ("/facebook.com", ""), ("https://www.google.com/", ""),
        ("https://docs.google.com/forms/d/1", "Google Forms"), ("https://docs.google.com/document/d/1", "Google Docs"),
        ("https://www.google.com/recaptcha/api2/anchor?k=1", "reCAPTCHA"),
    ])
func serviceNames(address: String, expected: String) {
    #expect(ServiceName.of(address) == expected)
}
