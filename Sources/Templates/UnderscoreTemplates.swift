extension TemplateSyntax {
    /// Adds the signs of Underscore's and Lodash's templates, `<% if (a) { %>`, to those of a page in another language
    /// that holds them too: what PHP or Twig writes may be a template that a script fills in. HTML itself has no such
    /// sign. In scripts they stay text, as nothing is shown of it.
    mutating func addUnderscore(ifIn text: [UInt8]) {
        guard text.contains("<%"), text.contains("%>") else { return }
        guard !delimiters.contains(where: { $0.open.starts(with: "<%".utf8) }) else { return }
        let added = Self.of(.ejs).delimiters.map { delimiter in
            var delimiter = delimiter
            delimiter.language = .ejs
            delimiter.isInRawText = false
            return delimiter
        }
        // The last ones are those that Mustache may replace.
        delimiters = added + delimiters
    }
}
