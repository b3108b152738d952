internal import Glibc

/// A language in which pages are written that are not yet pages.
///
/// What such a template fills in when it runs is unknown to a linter. ``TemplateMask`` turns a template
/// into HTML of the same length whose unknown parts are marked, so that every position stays true.
public enum TemplateLanguage: String, CaseIterable, Sendable {
    /// Jinja, Django, Twig and Nunjucks: `{{ value }}`, `{% tag %}`, `{# comment #}`.
    case jinja
    case liquid
    /// Handlebars and Mustache: `{{value}}`, `{{#block}}…{{/block}}`.
    case handlebars
    case erb
    case ejs
    case php
    /// Laravel's: `{{ $value }}`, `{!! $html !!}`, `@if (…)` … `@endif`.
    case blade
    /// Go's html/template: `{{.Value}}`, `{{if}}…{{end}}`.
    case go
    /// Attributes such as `th:text`, and `[[…]]` in text.
    case thymeleaf
    /// `<%= %>`, `${…}` and tag libraries.
    case jsp
    /// Vue's single-file components and its attributes `:alt`, `v-bind:alt`, `v-text`.
    case vue
    /// Svelte's components: `{value}`, `{#if a}…{/if}`.
    case svelte
    /// Angular's `[alt]`, `*ngIf`, `{{ }}` and `@if {}` blocks.
    case angular
    /// CommonMark with HTML in it.
    case markdown

    /// The language that a file's name tells, nil for a page or an unknown name.
    ///
    /// Double extensions count from the right: `home.html.erb` is ERB, `base.html.twig` Twig.
    public init?(path: String) {
        let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? path
        let lowered = name.lowercased()
        if let language = Self.byExtension.first(where: { lowered.hasSuffix($0.key) })?.value {
            self = language
            return
        }
        return nil
    }

    /// The language of a file that is no HTML until it is rendered, by its name: nil for other templates, which can be
    /// looked at as they stand.
    public static func rendered(path: String) -> TemplateLanguage? {
        TemplateLanguage(path: path).flatMap { $0 == .markdown ? $0 : nil }
    }

    /// Whether `<i class="a" />` is a whole element, as in XML, and not the start tag that HTML takes it for.
    public var closesSelfClosingTags: Bool { self == .vue || self == .svelte }

    /// The language that a text shows by what it holds, nil when it is plain HTML as far as can be seen.
    ///
    /// Only signs that plain HTML cannot show count: a page that explains templates holds `{{ }}` too, so
    /// braces count only inside attribute values and where they make tags of a known language.
    public init?(content text: [UInt8]) {
        let head = text.prefix(64 * 1024)
        // Most pages show none of the signs, so that all are looked for: the C library does that many bytes at a time.
        let signs = head.map { CChar(bitPattern: $0 == 0 ? UInt8(ascii: " ") : $0) } + [0]
        func has(_ sign: StaticString) -> Bool {
            sign.utf8Start.withMemoryRebound(to: CChar.self, capacity: sign.utf8CodeUnitCount + 1) {
                strstr(signs, $0) != nil
            }
        }
        if has("@extends('") || has("@section('") || has("{!! ") {
            self = .blade
        } else if has("<?php") || has("<?=") {
            self = .php
        } else if has("<%@ page") || has("<%@page") || has("<%@ taglib") || has("<jsp:") {
            self = .jsp
        } else if has("xmlns:th=") || has(" th:text=") || has(" th:replace=") || has(" th:href=") {
            self = .thymeleaf
        } else if head.containsTag {
            self = has("{% assign ") || has("{% render ") || has("{% unless ") || has(" | asset_url") ? .liquid : .jinja
        } else if has("<%= ") || has("<%- ") || has("<% ") {
            self = has("<% end") || has(" do |") ? .erb : .ejs
        } else if has("{{#if ") || has("{{#each ") || has("{{> ") || has("{{/if}}") {
            self = .handlebars
        } else if has("{{ end }}") || has("{{end}}") || has("{{- end") || has("{{define ") || has("{{ define ") {
            self = .go
        } else if has(" v-if=") || has(" v-for=") || has(" v-bind:") || has(" v-model=") || has(" v-on:")
            || has(" v-html=")
            || has(" v-text=") || has(" v-show=")
        {
            self = .vue
        } else if has(" *ngIf=") || has(" *ngFor=") || has(" [ngClass]=") || has(" (click)=") || has("[(ngModel)]=")
            || has(" ng-if=") || has(" ng-repeat=") || has(" ng-model=") || has(" ng-bind=") || has(" ng-click=")
            || has(" ng-controller=") || has(" ng-show=")
        {
            self = .angular
        } else if has("=\"{{") || has("='{{") || has("<title>{{") {
            // Jinja's delimiters are those of the others, too.
            self = .jinja
        } else {
            return nil
        }
    }

    /// The file name endings that pages in these languages have.
    public static let extensions: [String] = byExtension.map(\.key)

    private static let byExtension: KeyValuePairs<String, TemplateLanguage> = [
        ".jinja": .jinja, ".jinja2": .jinja, ".j2": .jinja, ".twig": .jinja, ".njk": .jinja, ".djhtml": .jinja,
        ".liquid": .liquid, ".hbs": .handlebars, ".handlebars": .handlebars, ".mustache": .handlebars,
        ".erb": .erb, ".rhtml": .erb, ".ejs": .ejs, ".blade.php": .blade, ".php": .php, ".phtml": .php, ".gohtml": .go,
        ".tmpl": .go,
        ".gotmpl": .go, ".jsp": .jsp, ".jspx": .jsp, ".jspf": .jsp, ".vue": .vue, ".svelte": .svelte,
        ".component.html": .angular,
        ".md": .markdown, ".markdown": .markdown, ".mdown": .markdown, ".mkd": .markdown,
    ]
}

extension RandomAccessCollection where Element == UInt8, Index == Int {
    /// Whether a tag such as `{% if x %}` occurs: a word, and the end on the same line.
    fileprivate var containsTag: Bool {
        var index = startIndex
        while index + 4 < endIndex {
            defer { index += 1 }
            guard self[index] == UInt8(ascii: "{"), self[index + 1] == UInt8(ascii: "%") else { continue }
            var word = index + 2
            while word < endIndex, [0x2D, 0x2B, 0x7E, 0x20, 0x09].contains(self[word]) { word += 1 }
            guard word < endIndex, isLetter(self[word]) else { continue }
            while word + 1 < endIndex, self[word] != 0x0A, word - index < 500 {
                if self[word] == UInt8(ascii: "%"), self[word + 1] == UInt8(ascii: "}") { return true }
                word += 1
            }
        }
        return false
    }

    /// Whether the bytes of `sign` occur.
    func contains(_ sign: StaticString) -> Bool {
        let count = sign.utf8CodeUnitCount
        guard count > 0, self.count >= count else { return false }
        let first = sign.utf8Start[0]
        var index = startIndex
        let last = endIndex - count
        while index <= last {
            if self[index] == first, hasPrefix(sign, at: index) { return true }
            index += 1
        }
        return false
    }

    /// Whether the bytes at `index` begin with `sign`.
    func hasPrefix(_ sign: StaticString, at index: Int) -> Bool {
        let count = sign.utf8CodeUnitCount
        guard index >= startIndex, index + count <= endIndex else { return false }
        for offset in 0..<count where self[index + offset] != sign.utf8Start[offset] { return false }
        return true
    }

    /// Whether the bytes at `index` begin with those of `sign`.
    func hasPrefix(_ sign: [UInt8], at index: Int) -> Bool {
        guard index >= startIndex, index + sign.count <= endIndex, self[index] == sign[0] else { return false }
        for offset in sign.indices where self[index + offset] != sign[offset] { return false }
        return true
    }
}
