import Templates
import Testing

@Suite("Template languages")
struct LanguageTests {
    @Test(
        "What a language fills in, steers or leaves alone",
        arguments: [
            // PHP ends neither in strings nor in heredocs nor in comments over lines.
            (TemplateLanguage.php, "<?php $a = <<<X\n?> <img>\nX; ?>b", " \n \n b"),
            (.php, "<?php $a = \"x\n?>\"; /* ?> */ ?>b", " \n b"), (.php, "<?php // it's ?>b<?php # c ?>d", " b d"),
            (.php, "<b><?php $a = 1; $b[c()] = 2; ?></b><i><?php $this->d(); ?></i>", "<b> </b><i>?</i>"),
            (.php, "<b><?php break; ?></b><?= \"?>\" ?>", "<b> </b>?"),
            // JSP's tags stand anywhere, with quotes of their own.
            (.jsp, "<img alt=\"<fmt:message key=\"a\"/>\">", "<img alt=\"?\">"),
            (
                .jsp, "<a href=\"<c:url value=\"/p\"><c:param name=\"i\" value=\"<%= x(\"y\") %>\"/></c:url>\">b</a>",
                "<a href=\"?\">b</a>"
            ),
            (.jsp, "<option <c:if test=\"${a > 1}\">selected</c:if>>b", "<option selected >b"),
            (.jsp, "<a><jsp:include page=\"i.jsp\"/></a><a><%@ include file=\"j\" %></a>", "<a>?</a><a>?</a>"),
            (.jsp, "<c:set var=\"a\" value=\"b\"/><p>a < b : c</p>", " <p>a < b : c</p>"),
            (.blade, "{{-- <img> --}}{!! $a !!}@csrf<p>a@b.org @@if @{{ c }}</p>", " ?<p>a@b.org @if {{ c }}</p>"),
            (.blade, "<input @class(['a' => $b, 'c)']) @if($d) required @endif>", "<input ? required >"),
            (.blade, "@section('a', 'b')@section('c')d @endsection @php $x = '<img>'; @endphp", " d "),
            (.blade, "<x-icon name=\"a\" /><x-b :c=\"$d\">e</x-b>@admin f @endadmin", "?<x-b c=\"?\">e</x-b> f "),
            (.blade, "<style>@media (a) { b { c: d } }</style>", "<style>@media (a) { b { c: d } }</style>"),
            (.svelte, "<img {alt} src={a[{b: \"}\"}]}>{@html c}<Icon/>{#if d}e{/if}", "<img ? src=?>? e "),
            (.handlebars, "{{=<% %>=}}<b><% a %></b>{{ c }}<%={{ }}=%>{{ d }}", " <b>?</b>{{ c }} ?"),
            (.handlebars, "{{{{raw}}}}a{{{{/raw}}}}", " a "),
            (.go, "<b>{{ f `}} \"` }}</b>{{/* {{ */}}", "<b>?</b> "),
            (
                .vue, "<template><p>[[ a ]] {{ b }}</p></template><script>({ delimiters: ['[[', ']]'] })</script>",
                " <p>? {{ b }}</p> <script>({ delimiters: ['[[', ']]'] })</script>"
            ),
            (
                .vue, "<template><img :alt><iframe :title=\"a\" /><b :c=\"d\">e</b></template>",
                " <img ?><iframe title=\"?\" /><b c=\"?\">e</b> "
            ),
            (.angular, "@let a = '}' + b;<p>me@if.example</p>@if (c) {d}", " <p>me@if.example</p> d "),
            (.thymeleaf, "<img th:alt-title=\"#{a}\">", "<img ?=\"#{a}\">"),
        ])
    func masks(language: TemplateLanguage, template: String, expected: String) {
        #expect(squeezed(mask(template, language)) == expected)
    }

    @Test(
        "Languages are known by their names and by what they hold",
        arguments: [
            ("a/page.blade.php", "", TemplateLanguage.blade), ("App.svelte", "", .svelte), ("a.php", "", .php),
            ("a.txt", "@extends('layouts.app')", .blade), ("a.txt", "<p>{!! $a !!}</p>", .blade),
        ])
    func names(path: String, text: String, language: TemplateLanguage) {
        #expect((TemplateLanguage(path: path) ?? TemplateLanguage(content: Array(text.utf8))) == language)
    }

    @Test(
        "Text that only begins like template syntax is read in time that grows with its length",
        .timeLimit(.minutes(1)),
        arguments: [
            (TemplateLanguage.php, "<?php \" '"), (.php, "<?php <<<A\n"), (.jsp, "<c:a \""), (.jsp, "<c:if test='"),
            (.blade, "@if(("), (.blade, "@section('"), (.svelte, "{{\""), (.angular, "@if (("), (.angular, "@let '"),
            (.vue, "<p v-if=a>"), (.erb, "<% if \"#{"), (.ejs, "<% if (a) { `"), (.handlebars, "{{=< >=}}"),
            (.vue, "<template :a><b/>"), (.go, "{{ `"),
        ])
    func hostile(language: TemplateLanguage, unit: String) {
        let mask = TemplateMask(Array(String(repeating: unit, count: 3_000).utf8), language: language)
        #expect(mask.text.count == unit.utf8.count * 3_000)
    }
}
