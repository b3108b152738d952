import Templates
import Testing

func mask(_ text: String, _ language: TemplateLanguage) -> String {
    let mask = TemplateMask(Array(text.utf8), language: language)
    #expect(mask.text.count == text.utf8.count)
    return readable(mask.text)
}

/// Unknown stretches as `?`, blanks as they are.
private func readable(_ bytes: [UInt8]) -> String {
    String(
        String.UnicodeScalarView(
            String(decoding: bytes, as: UTF8.self).unicodeScalars.map { $0 == TemplateMask.hole ? "?" : $0 }))
}

func squeezed(_ text: String) -> String {
    var result = ""
    for character in text where !((character == "?" || character == " ") && result.last == character) {
        result.append(character)
    }
    return result
}

@Test(
    "Template syntax is marked or blanked where it stands",
    arguments: [
        (TemplateLanguage.jinja, "<img alt=\"{{ t }}\">", "<img alt=\"?\">"),
        (.jinja, "<p>{# note #}a{% if x %}b{% endif %}</p>", "<p> a b </p>"),
        (.jinja, "<a href=\"{{ url_for(\"x}}\") }}\">t</a>", "<a href=\"?\">t</a>"),
        (.jinja, "<input {% if c %}checked{% endif %}>", "<input checked >"),
        (.jinja, "<input {{ attrs }}>", "<input ?>"),
        (.jinja, "<h{{ n }}>x</h{{ n }}>", "<hxxxxxxx>x</hxxxxxxx>"),
        (.jinja, "{% raw %}{{ a }}{% endraw %}", " {{ a }} "),
        (.jinja, "{% comment %}<img>{% endcomment %}b", " b"),
        (.jinja, "<html lang={{ l }}>", "<html lang=?>"),
        (.liquid, "{%- assign a = 1 -%}<b>{{ a | plus: 1 }}</b>", " <b>?</b>"),
        (.handlebars, "{{#if a}}<b>{{{x}}}</b>{{else}}c{{/if}}", " <b>?</b> c "),
        (.erb, "<%# c %><%= f %><% if a %>b<% end %>", " ? b "),
        (.ejs, "<% if (a) { %>b<% } else { %>c<% } %>", " b c "),
        (.php, "<?php if ($a): ?>b<?php endif; ?><?= $c ?>", " b ?"),
        (.php, "<p><?php the_title(); ?></p><?php $a = 1;", "<p>?</p> "),
        (.go, "{{ if .A }}b{{ else }}c{{ end }}{{ .D }}", " b c ?"),
        (.jsp, "<%@ page language=\"java\" %><p title=\"${x}\">", " <p title=\"?\">"),
        (.thymeleaf, "<p th:text=\"${a}\" th:title=\"b\">x</p>", "<p ?=\"${a}\" title=\"?\">x</p>"),
        (
            .vue, "<template><img :alt=\"t\" v-bind:title='u' @click=\"a\"></template>",
            " <img alt=\"?\" title='?' @click=\"a\"> "
        ),
        (
            .angular, "<img [alt]=\"t\" [attr.aria-label]=\"u\">@if (a) {b} @else {c}",
            "<img alt =\"?\" aria-label =\"?\"> b c "
        ),
        (.jinja, "<script>var a = {{ b }};</script>{{ c }}", "<script>var a = {{ b }};</script>?"),
        (.jinja, "<!-- {{ a }} -->", "<!-- {{ a }} -->"),
        (.jinja, "<h1>{% trans \"Home\" %}</h1>", "<h1>?</h1>"),
        (.jinja, "<h1>{% trans %}Home{% endtrans %}</h1>", "<h1> Home </h1>"),
        (.jinja, "<b>{% block title page_title %}</b>", "<b>?</b>"),
        (.jinja, "{% own %}a{% endown %}", "?a "),
        (.jinja, "<script{% if csp %} nonce=\"{{ n }}\"{% endif %}></script>b", "<script nonce=\"?\" ></script>b"),
        (.jinja, "<option{{ selected }}>b", "<option ?>b"),
        (.handlebars, "<b>{{!-- note }}a</b>", "<b> a</b>"),
        (.erb, "<%-# note -%><b><% if a then b else c end %>d</b>", " <b> d</b>"),
        (.php, "<h1><?php\n// logo\n$a = 1;\nlogo($a);\n?></h1>", "<h1>?</h1>"),
        (.php, "<h1><?php $a = 1; ?></h1>", "<h1> </h1>"),
        (.vue, "<template><button><MyIcon name=\"x\" /></button></template>", " <button>?</button> "),
        (.vue, "<template><img src=\"x\" /><slot /></template>", " <img src=\"x\" />? "),
        (.angular, "<p ng-bind=\"a\"><img ng-src=\"b\"></p>", "<p ?=\"a\"><img src=\"?\"></p>"),
    ])
func masks(language: TemplateLanguage, template: String, expected: String) {
    #expect(squeezed(mask(template, language)) == expected)
}

@Test("What a template leaves open is a problem with its place")
func problems() {
    #expect(
        TemplateMask(Array("a{{ b".utf8), language: .jinja).problems == [
            TemplateProblem(kind: .unclosedConstruct, offset: 1)
        ])
    #expect(
        TemplateMask(Array("a{% if b %}c".utf8), language: .jinja).problems == [
            TemplateProblem(kind: .unclosedBlock, offset: 1)
        ])
    #expect(
        TemplateMask(Array("{% endif %}".utf8), language: .jinja).problems == [
            TemplateProblem(kind: .strayEnd, offset: 0)
        ])
}

@Test("An edit may stand beside template syntax but not in it")
func edits() {
    let mask = TemplateMask(Array("<a {{ b }}>".utf8), language: .jinja)
    #expect(!mask.touchesSyntax(3..<3))
    #expect(mask.touchesSyntax(4..<4))
    #expect(!mask.touchesSyntax(10..<10))
    #expect(mask.touchesSyntax(2..<4))
    #expect(!mask.touchesSyntax(0..<2))
}

@Test(
    "A template is known by its name, or by what it holds",
    arguments: [
        ("a/home.html.erb", TemplateLanguage.erb), ("x.twig", .jinja), ("p.component.html", .angular), ("a.PHP", .php),
    ])
func recognisesNames(path: String, language: TemplateLanguage) {
    #expect(TemplateLanguage(path: path) == language)
}

@Test("A page that only mentions braces is no template")
func plainPages() {
    #expect(TemplateLanguage(path: "a.html") == nil)
    #expect(TemplateLanguage(content: Array("<p>{{ this }} is how templates look</p>".utf8)) == nil)
    #expect(TemplateLanguage(content: Array("{% extends 'a' %}{% block b %}{% endblock %}".utf8)) == .jinja)
}

@Test(
    "Blocks end where the template says, whatever their tags are called",
    arguments: [
        (TemplateLanguage.jinja, "{% trans 'a' %}{% if b %}c{% endif %}"),
        (.jinja, "{% own %}{% if b %}{% endif %}{% endown %}"),
        (.jinja, "{% for a in b %}c{% empty %}d{% endfor %}"), (.jinja, "{% set a %}b{% endset %}{% set c = 1 %}"),
        (.erb, "<% a.each do |b| -%>\n<% c.each { |d| %>e<% } %><% end # a -%>"),
        (.erb, "<%\n  # why\n  if a && b\n%>c<% end %>"), (.erb, "<% a = { b: [1],\n c: 2\n} if d %>e"),
        (.erb, "<% a.each do |b|\n if b -%>c<% end %><% end %>"), (.erb, "<%= form_for a do |f| %>b<% end %>"),
    ])
func blocks(language: TemplateLanguage, text: String) {
    #expect(TemplateMask(Array(text.utf8), language: language).problems.isEmpty)
}

@Test(
    "A template is known by what it holds",
    arguments: [
        ("<p>{% trans %}Search{% endtrans %}</p>", TemplateLanguage.jinja), ("<html lang=\"{{ site.lang }}\">", .jinja),
        ("<input placeholder=\"{{ _(\"Search\") }}\">", .jinja), ("<li ng-repeat=\"a in b\">{{ a }}</li>", .angular),
        ("<p v-html=\"a\"></p>", .vue), ("<p>{{ a }}</p>", nil), ("<code>{%</code> and %}", nil),
    ])
func content(text: String, language: TemplateLanguage?) {
    #expect(TemplateLanguage(content: Array(text.utf8)) == language)
}
