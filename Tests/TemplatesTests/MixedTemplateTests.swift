import Templates
import Testing

@Suite("Pages with two kinds of template syntax")
struct MixedTemplateTests {
    @Test(
        "Underscore's templates are syntax beside the page's own, and plain signs are text",
        arguments: [
            (
                TemplateLanguage.php, "<?php if ($a): ?><b><%= c %></b><?php endif; ?><% if (d) { %>e<% } %>",
                " <b>?</b> e "
            ),
            (.php, "<a href=\"<%- url %>\"><?= $t ?></a>", "<a href=\"?\">?</a>"),
            (.php, "<?php $a = '<%'; ?><p>5 <% 6</p>", " <p>5 <% 6</p>"),
            (.jinja, "{{ a }}<% _.each(b, function (c) { %><i><%= c %></i><% }); %>", "? <i>?</i> "),
            (.php, "<script>a = '<%= b %>'</script><%# c %>", "<script>a = '<%= b %>'</script> "),
            (.php, "<?php f(); ?>a <% b", "?a <% b"),
        ])
    func masks(language: TemplateLanguage, text: String, expected: String) {
        let mask = TemplateMask(Array(text.utf8), language: language)
        let readable = String(decoding: mask.text, as: UTF8.self).unicodeScalars.map {
            $0 == TemplateMask.hole ? Character("?") : Character($0)
        }
        #expect(squeezed(String(readable)) == squeezed(expected))
        #expect(mask.problems.isEmpty)
    }

    @Test("Two branches of an Underscore template in a PHP page exclude each other, also within PHP's own")
    func branches() {
        let text = """
            <?php if ($shows): ?><% if (a) { %><p id=x><% } else if (b) { %><p id=x><% } else { %><p id=x><% } %><?php endif; ?>
            <p id=x>
            """
        let mask = TemplateMask(Array(text.utf8), language: .php)
        let places = text.utf8.indices.map { text.utf8.distance(from: text.utf8.startIndex, to: $0) }.filter {
            text.utf8.dropFirst($0).starts(with: "<p id".utf8)
        }
        #expect(places.count == 4)
        #expect(mask.mayExclude(places[0], places[1]))
        #expect(mask.mayExclude(places[1], places[2]))
        #expect(!mask.mayExclude(places[0], places[3]))
    }
}
