/// The signs that stand around template syntax where a project has chosen others than the language's own.
public struct TemplateDelimiters: Hashable, Sendable {
    /// What stands between a pair of signs.
    public enum Kind: String, CaseIterable, Sendable {
        /// A value: `{{ name }}`.
        case variable
        /// A tag or a statement: `{% if a %}`.
        case block
        case comment
    }

    public struct Pair: Hashable, Sendable {
        public var open: String
        public var close: String

        public init(_ open: String, _ close: String) {
            self.open = open
            self.close = close
        }
    }

    public var pairs: [Kind: Pair]

    public init(_ pairs: [Kind: Pair] = [:]) { self.pairs = pairs }

    /// Why signs cannot be told apart from each other, or from HTML.
    public enum Problem: Hashable, Sendable {
        case empty(Kind)
        case whiteSpace(Kind)
        /// It begins as text or a tag of every page does.
        case plain(Kind, String)
        /// Two kinds begin with the same sign, or one begins with what ends the other.
        case overlap(Kind, Kind, String)
    }

    /// What is wrong with these signs in a template of a language, nil when nothing is.
    public func problem(in language: TemplateLanguage) -> Problem? {
        for kind in Kind.allCases {
            guard let pair = pairs[kind] else { continue }
            if pair.open.isEmpty || pair.close.isEmpty { return .empty(kind) }
            for sign in [pair.open, pair.close] where sign.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F }) {
                return .whiteSpace(kind)
            }
            let first = pair.open.utf8.first ?? 0
            let isWord = isLetter(first) || (0x30...0x39).contains(first) || first >= 0x80
            if isWord || ["<", "</", ">", "&", "\"", "'", "=", "/"].contains(pair.open) {
                return .plain(kind, pair.open)
            }
        }
        let all = language.delimiters.pairs.merging(pairs) { $1 }
        for kind in Kind.allCases {
            for other in Kind.allCases where other != kind {
                guard let own = all[kind], let others = all[other], pairs[kind] != nil else { continue }
                if own.open == others.open || own.open == others.close { return .overlap(kind, other, own.open) }
            }
        }
        return nil
    }
}

extension TemplateLanguage {
    /// The signs that the language lets its users choose, as they are where nobody has; empty where there is no choice.
    public var delimiters: TemplateDelimiters {
        switch self {
        case .jinja:
            TemplateDelimiters([
                .variable: .init("{{", "}}"), .block: .init("{%", "%}"), .comment: .init("{#", "#}"),
            ])
        case .liquid: TemplateDelimiters([.variable: .init("{{", "}}"), .block: .init("{%", "%}")])
        case .handlebars, .go, .vue, .angular, .blade: TemplateDelimiters([.variable: .init("{{", "}}")])
        // What is printed, `<%= a %>`, begins with the sign of statements.
        case .erb, .ejs: TemplateDelimiters([.block: .init("<%", "%>")])
        case .php, .jsp, .thymeleaf, .svelte, .markdown: TemplateDelimiters()
        }
    }
}

extension TemplateSyntax {
    /// Puts the chosen signs in the place of the language's own.
    mutating func use(_ chosen: TemplateDelimiters, in language: TemplateLanguage) {
        for (kind, pair) in chosen.pairs {
            guard let own = language.delimiters.pairs[kind] else { continue }
            for index in delimiters.indices where delimiters[index].kind(in: language) == kind {
                delimiters[index].replace(own, by: pair)
            }
        }
        // `<%=` before `<%`, whichever is whose.
        let order = delimiters.enumerated().sorted {
            ($1.element.open.count, $0.offset) < ($0.element.open.count, $1.offset)
        }
        delimiters = order.map(\.element)
    }
}

extension TemplateSyntax.Delimiter {
    /// Which of the signs that one may choose it is made of.
    fileprivate func kind(in language: TemplateLanguage) -> TemplateDelimiters.Kind? {
        switch language {
        case .jinja, .liquid:
            switch classifier {
            case .value: .variable
            case .words: .block
            case .comment: .comment
            default: nil
            }
        case .erb, .ejs: .block
        // Not `{!! html !!}` and PHP's own.
        default: open.starts(with: "{{".utf8) ? .variable : nil
        }
    }

    /// `{{!--` becomes `[[!--` where `{{` becomes `[[`.
    fileprivate mutating func replace(_ own: TemplateDelimiters.Pair, by chosen: TemplateDelimiters.Pair) {
        open = Array(chosen.open.utf8) + open.dropFirst(own.open.utf8.count)
        close = close.dropLast(own.close.utf8.count) + Array(chosen.close.utf8)
    }
}
