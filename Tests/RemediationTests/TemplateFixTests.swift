import Linting
import Remediation
import Templates
import Testing

@Test("A fix edits around template syntax and never in it")
func templateFix() throws {
    let fixer = try Fixer(catalog: Catalog.builtIn(), transforms: TransformCatalog.builtIn())
    let page = """
        {% extends "base.html" %}{% block body %}<div tabindex="3">{{ a }}</div>\
        <p tabindex="{{ n }}">x</p><input {{ attrs }} tabindex="4" aria-label="b">{% endblock %}
        """
    let result = try fixer.fix(Array(page.utf8), path: "page.html", template: .jinja)
    let expected = page.replacing("tabindex=\"3\"", with: "tabindex=\"0\"")
    let fixed = String(decoding: result.bytes, as: UTF8.self)
    #expect(
        fixed.replacing("tabindex=\"4\"", with: "tabindex=\"0\"")
            == expected.replacing("tabindex=\"4\"", with: "tabindex=\"0\""))
    #expect(
        fixed.contains("{% block body %}") && fixed.contains("tabindex=\"{{ n }}\"") && fixed.contains("{{ attrs }}"))
    #expect(fixed.contains("tabindex=\"0\">{{ a }}"))
}
