import HTML
import Linting
import Testing

/// The mistake that is found in the skeleton of a check after one change of its text.
private func mistake(replacing text: String, with other: String) throws -> CheckFileError? {
    let skeleton = CheckSkeleton.text("logo-links-home")
    let changed = skeleton.replacing(text, with: other)
    try #require(changed != skeleton, "the skeleton does not hold \(text)")
    let folder = try CheckFolder("logo-links-home", changed)
    do {
        _ = try folder.catalog()
        return nil
    } catch let error as CheckFileError {
        return error
    }
}

@Test(
    "A mistake in a check is told with its line and how to mend it",
    arguments: [
        ("a11y:exposed()", "a11y:exposd()", 12, "Did you mean a11y:exposed()?"),
        ("a11y:name() != ''", "a11y:name( != ''", 13, "something is missing or too much (at character"),
        ("a11y:name() != ''", "a11y:name() != '", 13, "a quotation mark is not closed"),
        ("a11y:exposed()", "foo:exposed()", 12, "The prefix “foo” stands for nothing"),
        ("a11y:exposed()", "a11y:style()", 12, "too few or too many arguments"),
        ("a11y:exposed()", "$hidden", 12, "it names a variable"),
        ("when=\"a11y:exposed()\"", "select=\"'x'\"", 12, "it gives no nodes"),
        ("kind=\"failure\"", "kind=\"error\"", 2, "“error” is no kind: write failure, review or practice."),
        ("1.1.1", "1.1.9", 4, "“1.1.9” is no success criterion of WCAG 2.2."),
        ("<title xml:lang=\"zh-Hans\">必须满足的条件</title>", "", 2, "The title is missing in Chinese"),
        (
            "<message xml:lang=\"zh-Hans\">图像没有名称，读屏软件会读出“{@src}”。</message>", "", 13,
            "The message is missing in Chinese"
        ),
        ("id=\"logo-links-home\"", "id=\"logo\"", 1, "The file must be named after its check: logo.xml."),
        ("elements=\"img\" ", "", 12, "The applicability names no element, role or attribute"),
        ("elements=\"img\"", "element=\"img\"", 12, "Invalid attribute element"),
        (" data-target", "", 19, "1 elements are reported and 0 are marked"),
        ("alt=\"Town hall\"", "", 18, "This example must be passed, but it is failed"),
        ("“{@src}”.", "“{@src”.", 13, "A “{” of the message is not closed"),
        ("“{@src}”.", "[[“{@src}”.", 13, "A “[[” of the message is not closed"),
        ("reads “{@src}”.", "reads “{@src}”[[ twice]].", 13, "“[[ twice]]” holds no value in braces"),
        ("kind=\"failure\"", "kind=\"failure\" scope=\"site\"", 2, "has a site element"),
        ("<check ", "<!DOCTYPE check [<!ENTITY x \"y\">]><check ", 1, "A document type declaration is not taken"),
        ("</check>", "", 0, "This is not well-formed XML"),
    ])
func checkFileMistakes(text: String, other: String, line: Int, message: String) throws {
    let error = try #require(try mistake(replacing: text, with: other))
    #expect(error.file.hasSuffix("/logo-links-home.xml"))
    if line > 0 { #expect(error.line == line) }
    #expect(error.message.en.contains(message), "\(error.message.en)")
    #expect(!error.message.zh.isEmpty && error.message.zh != error.message.en)
}

@Test("Two expectations of a check may not have one key")
func repeatedKeys() throws {
    let expectation =
        "<expectation key=\"no-name\" test=\"true()\"><message xml:lang=\"en\">A</message>"
        + "<message xml:lang=\"zh-Hans\">B</message></expectation>"
    let error = try mistake(replacing: "<examples>", with: expectation + "<examples>")
    #expect(error?.message.en == "Two expectations have the key “no-name”.")
}

@Test("What stands in double brackets is said only where its values are there")
func optionalParts() throws {
    let text = CheckSkeleton.text("logo-links-home")
        .replacing("has no name: a screen reader reads “{@src}”.", with: "has no name[[, only “{@src}”]].")
        .replacing("没有名称，读屏软件会读出“{@src}”。", with: "没有名称[[，只有“{@src}”]]。")
    let linter = try Linter(catalog: try CheckFolder("logo-links-home", text).catalog())
    let findings = try linter.lint(Document(Array("<img src=hall.png> <img src=\"\"> <img>".utf8))).findings
    #expect(
        findings.map(\.message.en) == [
            "This image has no name, only “hall.png”.", "This image has no name.", "This image has no name.",
        ])
    #expect(findings.map(\.message.zh) == ["图像没有名称，只有“hall.png”。", "图像没有名称。", "图像没有名称。"])
}
