import HTML
import Templates
import Testing

/// What the Standard says of pages that the public suite does not hold, and where browsers do otherwise.
@Suite("Tree construction")
struct TreeConstructionTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var page: String
        var context: String?
        var tree: String

        var testDescription: String { page + (context.map { " in " + $0 } ?? "") }
    }

    private static let cases = [
        // A further `html` or `body` tag adds to the element's own attributes, whatever stands before it.
        Case(
            page: "<!DOCTYPE html><html lang=en><body><body class=a lang=b>",
            tree: "<!DOCTYPE html>;<html>;  lang=\"en\";  <head>;  <body>;    class=\"a\";    lang=\"b\""),
        Case(
            page: "<!DOCTYPE html><link rel=a><body>b<html id=c><body id=d>",
            tree:
                "<!DOCTYPE html>;<html>;  id=\"c\";  <head>;    <link>;      rel=\"a\";  <body>;    id=\"d\";    \"b\""),
        // Tags that belong in the head leave a template in the mode in which it was.
        Case(page: "<title></title><td>a", context: "template", tree: "<title>;<td>;  \"a\""),
        Case(page: "<base></p><td>a", context: "template", tree: "<base>;<td>;  \"a\""),
        // A form in a table in a template is ignored, in a table elsewhere it is empty.
        Case(page: "<template><table><form>", context: "div", tree: "<template>;  content;    <table>"),
        Case(page: "<table><form>", context: "div", tree: "<table>;  <form>"),
        // NUL in a CDATA section is the integration point's, which drops it; in SVG itself it is replaced.
        Case(page: "<![CDATA[a\0b]]>", context: "svg title", tree: "\"ab\""),
        Case(page: "<![CDATA[a\0b]]>", context: "svg g", tree: "\"a\u{FFFD}b\""),
        Case(page: "a\0b", context: "title", tree: "\"a\u{FFFD}b\""),
        // The end tag of what is not open ends nothing in a foreign context.
        Case(
            page: "<button>b<a></button></a>c", context: "svg title",
            tree: "<button>;  \"b\";  <a>;<a>;  \"c\""),
        // `search` is special, so that formatting elements end outside it.
        Case(page: "<b><search></b>c", context: "div", tree: "<b>;<search>;  <b>;  \"c\""),
        // What no character is, is a character yet: a frameset comes too late.
        Case(
            page: "<!DOCTYPE html>&#0;<frameset>",
            tree: "<!DOCTYPE html>;<html>;  <head>;  <body>;    \"\u{FFFD}\""),
        Case(
            page: "<!DOCTYPE html><template></template><div><frameset>",
            tree: "<!DOCTYPE html>;<html>;  <head>;    <template>;      content;  <body>;    <div>"),
        // An end tag in SVG looks for its element among HTML's by the name as it is written.
        Case(
            page: "<foreignobject><svg></foreignObject>a", context: "div",
            tree: "<foreignobject>;  <svg svg>;\"a\""),
        // The mirror of the selected option, where it comes after it.
        Case(
            page: "<!DOCTYPE html><select><option>a<option selected>b<p><selectedcontent>",
            tree: "<!DOCTYPE html>;<html>;  <head>;  <body>;    <select>;      <option>;        \"a\";"
                + "      <option>;        selected=\"\";        \"b\";        <p>;          <selectedcontent>"),
        Case(
            page: "<!DOCTYPE html><select><option>a</option><selectedcontent>",
            tree: "<!DOCTYPE html>;<html>;  <head>;  <body>;    <select>;      <option>;        \"a\";"
                + "      <selectedcontent>;        \"a\""),
        Case(
            page: "<!DOCTYPE html><select><option>a</option><selectedcontent></selectedcontent><option selected>b",
            tree: "<!DOCTYPE html>;<html>;  <head>;  <body>;    <select>;      <option>;        \"a\";"
                + "      <selectedcontent>;        \"b\";      <option>;        selected=\"\";        \"b\""),
        Case(page: "<input><option>", context: "select", tree: "<option>"),
    ]

    @Test("Each page gives the tree that the Standard asks for", arguments: cases)
    func trees(_ test: Case) throws {
        let document = try Document(
            Array(test.page.utf8), options: ParseOptions(encodingLabel: "utf-8", fragmentContext: test.context))
        let lines = document.html5libDump().split(separator: "\n").map { $0.dropFirst(2) }
        #expect(lines.map(String.init) == test.tree.split(separator: ";").map(String.init))
    }

    @Test(
        "In components of Vue and Svelte a tag that closes itself is a whole element, in HTML it is not",
        arguments: [
            (TemplateLanguage.vue, ["b", "i", "iframe", "table", "button", "form"]),
            (.svelte, ["b", "i", "iframe", "table", "button", "form"]), (nil, ["b"]),
        ] as [(TemplateLanguage?, [String])])
    func selfClosingTags(template: TemplateLanguage?, names: [String]) throws {
        let parts = "<b/><i class=a /><iframe/><table/><button/><form/>x"
        let page = template == .vue ? "<template>\(parts)</template>" : parts
        let document = try Document(Array(page.utf8), options: ParseOptions(template: template))
        let body = try #require(document.elements.first { $0.name == "body" })
        #expect(body.elementChildren.map(\.name) == names)
        if template != nil { #expect(document.elements.last?.nextSibling?.text.hasPrefix("x") == true) }
    }
}
