import HTML
import Linting
import Templates
import Testing

@Suite("Templates")
struct TemplateTests {
    static let catalog = Result { try Catalog.builtIn() }

    private func findings(_ text: String, _ language: TemplateLanguage, only: Set<String> = []) throws -> [Finding] {
        var options = LintOptions()
        options.only = only
        let linter = try Linter(catalog: Self.catalog.get(), options: options)
        let document = try Document(Array(text.utf8), options: ParseOptions(template: language))
        return try linter.lint(document).findings
    }

    @Test(
        "A name that the template fills in is unknown, and unknown never fails",
        arguments: [
            (TemplateLanguage.jinja, "<img src=a alt=\"{{ t }}\"><a href=/x>{{ name }}</a>"),
            (.jinja, "<img src=a {% if t %}alt=\"{{ t }}\"{% endif %}><button>{% include 'icon.html' %}</button>"),
            (.liquid, "<img src=a alt=\"{{ t | escape }}\"><a href=/x>{% render 'name' %}</a>"),
            (.handlebars, "<img src=a alt=\"{{t}}\"><a href=/x>{{{name}}}</a>"),
            (.erb, "<img src=a alt=\"<%= t %>\"><a href=/x><%= name %></a>"),
            (.ejs, "<img src=a alt=\"<%= t %>\"><a href=/x><%- name %></a>"),
            (.php, "<img src=a alt=\"<?= $t ?>\"><a href=/x><?php echo $name; ?></a>"),
            (.go, "<img src=a alt=\"{{.T}}\"><a href=/x>{{.Name}}</a>"),
            (.thymeleaf, "<img src=a th:alt=\"${t}\"><a href=/x th:text=\"${name}\"></a>"),
            (.jsp, "<img src=a alt=\"${t}\"><a href=/x><%= name %></a>"),
            (.vue, "<template><img src=a :alt=\"t\"><a href=/x>{{ name }}</a></template>"),
            (.angular, "<img src=a [alt]=\"t\"><a href=/x>{{ name }}</a>"),
            (.blade, "<img src=a alt=\"{{ $t }}\"><a href=/x>@include('name')</a><a href=/y><x-icon name=\"z\" /></a>"),
            (.svelte, "<img src=a {alt}><a href=/x>{name}</a><button on:click={() => f(\"}\")}><Icon/></button>"),
            (.jsp, "<img src=a alt=\"<fmt:message key=\"t\"/>\"><a href=/x><jsp:include page=\"name.jsp\"/></a>"),
            (.vue, "<template><img src=a :alt><a href=/x><i class=b /><my-name /></a></template>"),
            (.thymeleaf, "<img src=a th:alt-title=\"#{t}\">"),
        ])
    func unknownNames(language: TemplateLanguage, text: String) throws {
        let failed = try findings(text, language).filter { $0.outcome == .failed }
        #expect(failed.isEmpty, "\(failed.map { "\($0.check): \($0.message.en)" })")
    }

    @Test(
        "A barrier that no template fills in is found where it stands in the template",
        arguments: [
            (TemplateLanguage.jinja, "{% if a %}\n<img src=\"{{ u }}\">\n{% endif %}"),
            (.liquid, "{% unless a %}\n<img src=\"{{ u | img_url }}\">\n{% endunless %}"),
            (.handlebars, "{{#if a}}\n<img src=\"{{u}}\">\n{{/if}}"),
            (.erb, "<% if a %>\n<img src=\"<%= u %>\">\n<% end %>"),
            (.ejs, "<% if (a) { %>\n<img src=\"<%= u %>\">\n<% } %>"),
            (.php, "<?php if ($a): ?>\n<img src=\"<?= $u ?>\">\n<?php endif ?>"),
            (.go, "{{if .A}}\n<img src=\"{{.U}}\">\n{{end}}"),
            (.thymeleaf, "<p th:if=\"${a}\">\n<img th:src=\"${u}\">\n</p>"),
            (.jsp, "<p>\n<img src=\"${u}\">\n</p>"),
            (.vue, "<template><p v-if=\"a\">\n<img :src=\"u\">\n</p></template>"),
            (.angular, "<p *ngIf=\"a\">\n<img [src]=\"u\">\n</p>"),
            (.blade, "@if ($a)\n<img src=\"{{ $u }}\">\n@endif"), (.svelte, "{#if a}\n<img src={u}>\n{/if}"),
            (.jsp, "<c:if test=\"${a > 1}\">\n<img src=\"<c:url value=\"/u\"/>\">\n</c:if>"),
            (.php, "<?php if ($a) { $b = \"?>\"; ?>\n<img src=\"<?= $u ?>\"><?php } ?>"),
            (.vue, "<template><i class=a />\n<img :src=\"u\" /><b/></template>"),
        ])
    func knownBarriers(language: TemplateLanguage, text: String) throws {
        let found = try findings(text, language, only: ["image-name"])
        #expect(found.map(\.start) == [SourcePosition(line: 2, column: 1)])
        #expect(found.first?.message.en.contains("\u{7F}") == false)
    }

    @Test("Two branches of an if may share an id; two elements of one branch may not")
    func branches() throws {
        let shared = "{% if a %}<p id=x>1</p>{% else %}<p id=x>2</p>{% endif %}"
        #expect(try findings(shared, .jinja, only: ["id-unique"]).isEmpty)
        let repeated = "{% if a %}<p id=x>1</p>\n<p id=x>2</p>{% endif %}"
        #expect(try findings(repeated, .jinja, only: ["id-unique"]).map(\.start.line) == [2])
        let elements = "<template><p v-if=a id=x>1</p><p v-else id=x>2</p>\n<p v-if=a id=x>3</p></template>"
        #expect(try findings(elements, .vue, only: ["id-unique"]).map(\.start.line) == [2])
    }

    @Test("A label finds its field by an id that is filled in")
    func labels() throws {
        let text = "<label for=\"{{ f.id }}\">Name</label><input id=\"{{ f.id_for_label }}\">"
        #expect(try findings(text, .jinja, only: ["field-name"]).isEmpty)
    }

    @Test("A partial is not asked for a page title or language")
    func partial() throws {
        let checks = Set(try findings("<p>{{ text }}</p>", .jinja).map(\.check))
        #expect(checks.isDisjoint(with: ["page-title", "html-lang", "page-language"]))
    }

    @Test("A message shows the template's own text")
    func messages() throws {
        let found = try findings("<img src=\"{{ u }}\">", .jinja, only: ["image-name"])
        #expect(found.first?.message.en.contains("{{ u }}") == true)
    }

    @Test("A template with tags that never end is linted all the same")
    func unclosed() throws {
        #expect(try findings("{% if a %}<img src=x>", .jinja, only: ["image-name"]).count == 1)
        #expect(try findings("<img src=x>{{ never", .jinja, only: ["image-name"]).count == 1)
    }

    @Test(
        "What a part of a page hangs on in the page that takes it in is unknown",
        arguments: [
            (TemplateLanguage.jinja, "{% for a in b %}<li>{{ a }}</li>{% endfor %}"),
            (.jinja, "{% load x %}<dt>a</dt><dd>{{ b }}</dd>"),
            (.handlebars, "{{#each a}}<a role=menuitem href=/x>b</a>{{/each}}"),
            (.jinja, "{% load x %}<div class=modal aria-hidden=true><button>Close</button></div>"),
            (.jinja, "{% load x %}<p class=pale style=\"color:#999\">Text</p>"),
        ])
    func partsOfPages(language: TemplateLanguage, text: String) throws {
        let failed = try findings(text, language).filter { $0.outcome == .failed }
        #expect(failed.isEmpty, "\(failed.map { "\($0.check): \($0.message.en)" })")
    }

    @Test(
        "What a template may still fill in fails no check",
        arguments: [
            (
                TemplateLanguage.jinja,
                "<table><thead><tr><th>A</th></tr></thead><tbody>{% include 'rows.html' %}</tbody></table>"
            ),
            (.jinja, "<input {% if a %}aria-label=\"b\"{% else %}aria-label=\"c\"{% endif %} name=q>"),
            (.vue, "<template><button><my-icon></my-icon></button></template>"),
            (.angular, "<button><ng-content></ng-content></button>"), (.jinja, "<h2>{% trans 'Home' %}</h2>"),
        ])
    func filledIn(language: TemplateLanguage, text: String) throws {
        let failed = try findings(text, language).filter { $0.outcome == .failed }
        #expect(failed.isEmpty, "\(failed.map { "\($0.check): \($0.message.en)" })")
    }

    @Test("Two functions of a PHP file may print the same id; one may not print it twice")
    func functions() throws {
        let two = "<?php function a() { ?><p id=x>1</p><?php }\nfunction b() { ?><p id=x>2</p><?php } ?>"
        #expect(try findings(two, .php, only: ["id-unique"]).isEmpty)
        let one = "<?php function a() { ?><p id=x>1</p>\n<p id=x>2</p><?php } ?>"
        #expect(try findings(one, .php, only: ["id-unique"]).map(\.start.line) == [2])
    }

    @Test(
        "Colours that the template fills in are unknown",
        arguments: [
            (TemplateLanguage.jinja, "<style>body { background: {{ c }} } p { color: #999 }</style><body><p>Text</p>"),
            (.php, "<style>body { background: <?= $c ?> } p { color: #999 }</style><body><p>Text</p>"),
            (.jsp, "<style>p { color: #999 }</style><body bgcolor=\"${c}\"><p>Text</p>"),
        ])
    func colours(language: TemplateLanguage, text: String) throws {
        let page = "<!DOCTYPE html><html lang=en><title>A</title>" + text
        #expect(try findings(page, language, only: ["text-contrast"]).allSatisfy { $0.outcome != .failed })
        let plain = page.replacing("{{ c }}", with: "#fff").replacing("<?= $c ?>", with: "#fff")
            .replacing("${c}", with: "#ffffff")
        #expect(try findings(plain, language, only: ["text-contrast"]).map(\.outcome) == [.failed])
    }

    @Test("A page that fills in its style sheets is not judged by the browser's colours alone")
    func sheets() throws {
        let text =
            "<html lang=en><head><title>A</title>{{ styles }}</head><body><p class=x style=\"color:#999\">Text</p></body>"
        #expect(try findings(text, .jinja, only: ["text-contrast"]).map(\.outcome) != [.failed])
        let linter = try Linter(catalog: Self.catalog.get())
        let page = try Document(
            Array("<html lang=en><link rel=stylesheet href=\"{{ url }}\"><body><p>x</p>".utf8),
            options: ParseOptions(template: .jinja))
        #expect(try linter.lint(page).diagnostics.isEmpty, "a sheet that is filled in is not missing")
    }
}
