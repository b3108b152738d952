import Templates
import Testing

/// Which parts of a template need not stand in the same page. Digits mark the parts.
@Suite("Branches of templates")
struct BranchTests {
    private func mayExclude(_ first: Character, _ second: Character, _ text: String, _ language: TemplateLanguage)
        -> Bool
    {
        let mask = TemplateMask(Array(text.utf8), language: language)
        #expect(mask.problems.isEmpty, "\(text)")
        func place(_ digit: Character) -> Int {
            text.firstIndex(of: digit).map { text.utf8.distance(from: text.startIndex, to: $0) } ?? 0
        }
        let answer = mask.mayExclude(place(first), place(second))
        #expect(mask.mayExclude(place(second), place(first)) == answer)
        return answer
    }

    @Test(
        "Alternatives of one choice need not be on the same page",
        arguments: [
            (TemplateLanguage.jinja, "{% if a %}1{% elif b %}x{% else %}2{% endif %}"),
            (.jinja, "{% for a in b %}1{% else %}2{% endfor %}"),
            (.jinja, "{% switch a %}{% case 1 %}1{% default %}2{% endswitch %}".replacing("1 %}1", with: "'x' %}1")),
            (.liquid, "{% case a %}{% when 'x' %}1{% when 'y' %}2{% endcase %}"),
            (.handlebars, "{{#if a}}1{{else if b}}x{{else}}2{{/if}}"), (.handlebars, "{{#a}}1{{/a}}{{^a}}2{{/a}}"),
            (.erb, "<% case a %><% when :x %>1<% when :y %>2<% end %>"),
            (.erb, "<% begin %>1<% rescue => e %>2<% end %>"),
            (.ejs, "<% switch (a) { case 'x': %>1<% break; case 'y': %>x<% break; default: %>2<% } %>"),
            (.ejs, "<% if (a) { %>1<% } else if (b) { %>x<% } else { %>2<% } %>"),
            (.ejs, "<% try { %>1<% } catch (e) { %>2<% } %>"),
            (.php, "<?php if ($a): while (have_posts()): the_post(); ?>1<?php endwhile; else: ?>2<?php endif ?>"),
            (.php, "<?php switch ($a): case 'x': ?>1<?php break; case 'y': ?>2<?php break; endswitch; ?>"),
            (.php, "<?php if ($a) { f(); } else { ?>1<?php } if ($b) { ?>2<?php } ?>"),
            (.go, "{{ if a }}1{{ else with b }}x{{ else }}2{{ end }}"),
            (.jsp, "<c:choose><c:when test=\"${a > b}\">1</c:when><c:otherwise>2</c:otherwise></c:choose>"),
            (.blade, "@if ($a) 1 @elseif ($b) x @else 2 @endif"),
            (.blade, "@forelse ($a as $b) 1 @empty 2 @endforelse"),
            (.blade, "@switch($a) @case('x') 1 @break @default 2 @endswitch"),
            (.svelte, "{#if a}1{:else if b}x{:else}2{/if}"), (.svelte, "{#await a}1{:then b}2{/await}"),
            (.vue, "<template><p v-if=\"a\">1</p><p v-else-if=\"b\">x</p><p v-else>2</p></template>"),
            (.angular, "<p *ngIf=\"a; else b\">1</p><ng-template #b>2</ng-template>"),
            (.angular, "<p *ngSwitchCase=\"a\">1</p><p *ngSwitchDefault>2</p>"),
            (.angular, "@if (a > '}') { 1 } @else if (b) { x } @else { 2 }"),
            (.angular, "@switch (a) { @case ('x') { 1 } @default { 2 } }"),
            (.angular, "@defer (on idle) { 1 } @loading (after 9ms) { x } @error { 2 }"),
            (.thymeleaf, "<p th:if=\"${a}\">1</p><p th:unless=\"${a}\">2</p>"),
            (.thymeleaf, "<p th:case=\"a\">1</p><p th:case=\"*\">2</p>"),
        ])
    func alternatives(language: TemplateLanguage, text: String) {
        #expect(mayExclude("1", "2", text, language), "\(text)")
    }

    @Test(
        "Parts on conditions that may both hold are left in doubt",
        arguments: [
            (TemplateLanguage.jinja, "{% if a %}1{% endif %}{% if not a %}2{% endif %}"),
            (.erb, "<% if a %>1<% end %><% unless a %>2<% end %>"),
            (.vue, "<template><p v-if=\"a\">1</p><p v-if=\"!a\">2</p></template>"),
        ])
    func doubts(language: TemplateLanguage, text: String) {
        #expect(mayExclude("1", "2", text, language), "\(text)")
    }

    @Test(
        "Parts that are there together do not exclude each other",
        arguments: [
            (TemplateLanguage.jinja, "1{% for a in b %}2{% endfor %}"),
            (.jinja, "{% if a %}1 2{% endif %}"), (.jinja, "{% if a %}1{% endif %}2"),
            (.jinja, "{% if a %}1{% endif %}{% if  a %}2{% endif %}"),
            (.erb, "<% a.each do |b| %>1<% end %><% if c %>2<% end %>"),
            (.vue, "<template><div v-if=\"a\"><p>1</p><br><p>2</p></div></template>"),
            (.vue, "<template><p v-if=\"a\">1</p><p v-if=\"a\">2</p></template>"),
            (.vue, "<template><p v-if=\"a\"/>1<p v-if=\"b\"/>2</template>"),
            (.thymeleaf, "<p th:each=\"a : ${b}\">1</p><p th:if=\"${a}\">2</p>"),
        ])
    func together(language: TemplateLanguage, text: String) {
        #expect(!mayExclude("1", "2", text, language), "\(text)")
    }

    @Test(
        "Blocks of scripts end where the language ends them",
        arguments: [
            (TemplateLanguage.erb, "<% a = [1].map do |b| b * 2 end %>"),
            (.erb, "<% end_date = 1 %><% ends.each do |e| %><% end %>"),
            (.erb, "<% if a && (b ||\n c) %><% end %>"), (.erb, "<% a = if b then c else d end %>"),
            (.erb, "<% while a do %><% end %>"), (.erb, "<% a.end; b = { if: 1, class: 'c' }; c = :end %>"),
            (.erb, "<% a = %w[if end do]; b = \"#{c.map { |d| \"end\" }}\" # if %>"),
            (.erb, "<% a if b; c unless d; e while f %>"), (.erb, "<%= a do |b| %><%= c(d) { |e| %>x<% } %><% end %>"),
            (.erb, "<% if a =~ /if \"/ %><% end %>"), (.erb, "<% case a\n when 1 %>x<% else %>y<% end %>"),
            (.erb, "<% a.each { |b| c(b) }.tap do |d| %><% end if e %>"),
        ])
    func scripts(language: TemplateLanguage, text: String) {
        #expect(TemplateMask(Array(text.utf8), language: language).problems.isEmpty, "\(text)")
    }
}
