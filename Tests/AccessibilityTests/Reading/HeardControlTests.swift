@testable import Accessibility
import Testing

@Suite("Controls as they are heard")
struct HeardControlTests {
    @Test(
        "A label is heard with its control, and once",
        arguments: [
            ("<label>Name <input></label>", ["edit: Name"]),
            ("<label for=a>Name</label> <input id=a>", ["edit: Name"]),
            (
                "<input type=radio id=a><label for=a>By <b>post</b></label>",
                ["radio button: By post, not checked"]
            ),
            ("<label for=a>Name</label><p>Hint</p><input id=a>", ["Name", "Hint", "edit: Name"]),
            (
                "<label><input type=checkbox> I agree to <a href=x>this</a></label>",
                ["check box: I agree to this, not checked", "I agree to", "link: this"]
            ),
            ("<label>Name <input aria-label=Town></label>", ["Name", "edit: Town"]),
            ("<label>Name</label><input>", ["Name", "edit, no name"]),
        ])
    func labels(body: String, expected: [String]) throws {
        #expect(try heard(body) == expected)
    }

    @Test(
        "What browsers provide is heard",
        arguments: [
            ("<details><p>t</details>", "disclosure: Details, collapsed"),
            ("<details open></details>", "disclosure: Details, expanded"),
            ("<progress value=1 max=3 aria-label=Load></progress>", "progress bar: Load, value “33%”"),
            (
                "<div role=progressbar aria-label=Load aria-valuenow=30 aria-valuemin=10 aria-valuemax=50></div>",
                "progress bar: Load, value “50%”"
            ),
            (
                "<div role=progressbar aria-label=Load aria-valuenow=3 aria-valuetext='Step 3'></div>",
                "progress bar: Load, value “Step 3”"
            ),
            ("<input type=file aria-label=Photo>", "file upload: Photo"),
            ("<input type=month aria-label=Since>", "date edit: Since"),
            ("<input type=password>", "edit, no name, protected"),
            ("<math><mi>x</mi><mo>=</mo><mn>1</mn></math>", "math: x=1"),
            ("<math alttext='x is one'><mi>x</mi></math>", "math: x is one"),
            ("<a href=x aria-current=page>Home</a>", "link: Home, current page"),
        ])
    func provided(body: String, expected: String) throws {
        #expect(try heard(body).first == expected)
    }

    @Test("A caption is heard as the name of its figure, the words of a tree item without those of its items")
    func onceOnly() throws {
        #expect(
            try heard("<figure><img src=a alt=Map><figcaption>The town</figcaption></figure>")
                == ["figure: The town", "image: Map", "end of figure"])
        #expect(
            try heard("<ul role=tree><li role=treeitem>A<ul role=group><li role=treeitem>B</ul></ul>").dropFirst()
                == ["tree view item, level 1: A, 1 of 1", "tree view item, level 2: B, 1 of 1"])
    }
}
