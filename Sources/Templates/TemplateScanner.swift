/// Walks a template once and knows at each byte whether it stands in text, a tag, an attribute value or
/// raw text: what a construct is turned into depends on it.
struct TemplateScanner {
    enum Context: Equatable {
        case data, tagName, tag, attributeName, beforeValue, comment
        case value(quote: UInt8)
        case unquotedValue
        /// Inside `script`, `style` and the like: only their own end tag ends them.
        case rawText
    }

    let text: [UInt8]
    private(set) var syntax: TemplateSyntax
    let classifier: TemplateClassifier
    var output: [UInt8]
    var constructs: [TemplateConstruct] = []
    var comments: [TemplateComment] = []
    var branches = TemplateBranches()
    var elements = ConditionalElements()
    /// The condition that an attribute of the tag at hand sets.
    var condition: Int?
    var problems: [TemplateProblem] = []
    /// Whether a style sheet in the page holds template syntax.
    var fillsInStyles = false
    var context = Context.data
    var position = 0

    var openers: Set<UInt8>
    private var unclosed = UnclosedConstructs()
    var isEndTag = false
    var tagName: Range<Int> = 0..<0
    var attributeName: Range<Int> = 0..<0
    var valueStart = 0
    var rawTextName: [UInt8] = []
    /// Braces that `@if (…) {` blocks of Angular have open.
    var atBlockDepth = 0
    var elementDepth = 0

    /// - Parameter delimiters: the signs that a project has chosen.
    init(_ text: [UInt8], language: TemplateLanguage, delimiters: TemplateDelimiters? = nil) {
        self.text = text
        output = text
        var syntax = TemplateSyntax.of(language)
        if let delimiters { syntax.use(delimiters, in: language) }
        if language == .vue { syntax.useDelimiters(ofComponent: text) }
        // Markdown's tags are Liquid's, and Markdown speaks of templates.
        if language != .liquid { syntax.addUnderscore(ifIn: text) }
        self.syntax = syntax
        classifier = TemplateClassifier(
            syntax: syntax, language: language, ended: TemplateClassifier.endedWords(text, syntax))
        openers = syntax.openers
    }

    mutating func run() {
        while position < text.count {
            if openers.contains(text[position]), takeConstruct() { continue }
            step()
        }
        branches.finish(at: text.count)
        elements.finish(at: text.count)
    }

    // MARK: - Template syntax

    private mutating func takeConstruct() -> Bool {
        guard context != .comment else { return false }
        if syntax.tagLibraries, text[position] == UInt8(ascii: "<"), takeLibraryTag() { return true }
        if syntax.directives, text[position] == UInt8(ascii: "@"), takeDirective() { return true }
        for delimiter in syntax.delimiters where text.hasPrefix(delimiter.open, at: position) {
            if delimiter.open[0] == UInt8(ascii: "<"), text.hasPrefix("<?xml", at: position) { return false }
            if context == .rawText {
                // A single brace is that of every style sheet.
                if rawTextName.elementsEqual("style".utf8), delimiter.open.count > 1 { fillsInStyles = true }
                if !delimiter.isInRawText { return false }
            }
            take(delimiter)
            return true
        }
        return false
    }

    private mutating func take(_ delimiter: TemplateSyntax.Delimiter) {
        let start = position
        let bodyStart = start + delimiter.open.count
        guard let bodyEnd = end(of: delimiter, from: bodyStart) else {
            // Mustache ends a comment that begins with dashes as any other.
            if let plain = syntax.delimiters.first(where: { $0.isShorterForm(of: delimiter) }),
                end(of: plain, from: bodyStart) != nil
            {
                take(plain)
                return
            }
            // PHP may leave its last construct open; elsewhere the rest of the file is lost to it.
            if delimiter.language != nil {
                // A page in another language may hold it as text.
                position = bodyStart
                return
            }
            if classifier.language != .php {
                problems.append(TemplateProblem(kind: .unclosedConstruct, offset: start))
                position = bodyStart
                return
            }
            record(start..<text.count, classifier.classify(text[bodyStart...], by: delimiter))
            position = text.count
            return
        }
        let range = start..<bodyEnd + delimiter.close.count
        let body = text[bodyStart..<bodyEnd]
        noteComment(range, bodyStart..<bodyEnd, delimiter)
        record(range, classifier.classify(body, by: delimiter))
        position = range.upperBound
        if case .sigils = delimiter.classifier { changeDelimiters(body) }
        if case .words = delimiter.classifier, let closing = syntax.verbatim[classifier.firstWord(body)] {
            skipVerbatim(from: range, word: classifier.firstWord(body), until: closing)
        }
    }

    /// Mustache's `{{=<% %>=}}`: the delimiters of what follows.
    private mutating func changeDelimiters(_ body: ArraySlice<UInt8>) {
        guard body.count > 2, body.first == UInt8(ascii: "="), body.last == UInt8(ascii: "=") else { return }
        let words = body.dropFirst().dropLast().split(whereSeparator: isSpace)
        guard words.count == 2 else { return }
        syntax.use(String(decoding: words[0], as: UTF8.self), String(decoding: words[1], as: UTF8.self))
        openers = syntax.openers
    }

    private mutating func end(of delimiter: TemplateSyntax.Delimiter, from start: Int) -> Int? {
        if classifier.language == .php || classifier.language == .blade, delimiter.open.starts(with: "<?".utf8) {
            return PHPCode.end(in: text, from: start)
        }
        let closing = delimiter.close
        if unclosed.isKnown(closing, from: start) { return nil }
        var index = start
        var quote: UInt8 = 0
        var quotes: [Range<Int>] = []
        var quoteStart = 0
        var depth = 0
        while index < text.count {
            let byte = text[index]
            if quote != 0 {
                if byte == UInt8(ascii: "\\") {
                    index += 1
                } else if byte == quote {
                    quote = 0
                    quotes.append(quoteStart..<index + 1)
                }
            } else if text.hasPrefix(closing, at: index) {
                if depth == 0 { return index }
                depth -= 1
            } else if delimiter.nests, byte == UInt8(ascii: "{") {
                depth += 1
            } else if delimiter.quotes,
                byte == 0x22 || byte == 0x27 || byte == 0x60 && classifier.language == .go,
                closes(byte, after: index)
            {
                quote = byte
                quoteStart = index
            }
            index += 1
        }
        unclosed.add(closing, from: start, quotes: quotes)
        return nil
    }

    /// Whether a quote ends on its own line: an apostrophe in a comment opens no string.
    private func closes(_ quote: UInt8, after start: Int) -> Bool {
        var index = start + 1
        while index < text.count, text[index] != 0x0A, index - start < 4096 {
            if text[index] == UInt8(ascii: "\\") { index += 1 } else if text[index] == quote { return true }
            index += 1
        }
        return false
    }

    /// - Parameter opening: the tag that begins it.
    private mutating func skipVerbatim(from opening: Range<Int>, word: String, until closing: String) {
        let start = position
        while let tag = syntax.tag, position < text.count {
            if text.hasPrefix(tag.open, at: position), begins(with: closing, at: position + tag.open.count),
                let end = end(of: tag, from: position + tag.open.count)
            {
                let range = position..<end + tag.close.count
                if word != "raw", word != "verbatim" { fill(start..<position, with: 0x20) }
                if word == "comment" { noteComment(from: opening, to: range, tag) }
                record(range, .nothing)
                position = range.upperBound
                return
            }
            position += 1
        }
        problems.append(TemplateProblem(kind: .unclosedBlock, offset: start))
    }

    /// Whether a tag's first word is that one.
    private func begins(with word: String, at start: Int) -> Bool {
        var index = start
        while index < text.count, isSpace(text[index]) || [0x2B, 0x2D, 0x7E].contains(text[index]) { index += 1 }
        guard text.hasPrefix(Array(word.utf8), at: index) else { return false }
        let next = index + word.utf8.count
        return next == text.count || !isLetter(text[next]) && text[next] != 0x5F
    }

    mutating func record(_ range: Range<Int>, _ verdict: TemplateClassifier.Verdict) {
        let construct = TemplateConstruct(
            range: range, output: verdict.output, flow: verdict.flows.first ?? .none, isBetweenTags: context == .data)
        constructs.append(construct)
        for flow in verdict.flows {
            let isCondition = flow == .opensChoice && verdict.flows.count == 1
            branches.apply(flow, at: range, condition: isCondition ? TemplateBranches.condition(text[range]) : 0)
        }
        switch context {
        case .data: verdict.output == .value ? markUnknown(range) : fill(range, with: 0x20)
        case .rawText: fill(range, with: 0x20)
        case .comment: break
        case .tagName:
            if isPartOfTagName(range.lowerBound) {
                fill(range, with: UInt8(ascii: "x"))
            } else {
                // `<option{{ selected }}>`: attributes, without the space before them.
                tagName = tagName.lowerBound..<range.lowerBound
                fill(range, with: 0x20)
                if verdict.output == .value {
                    markUnknown(range.dropFirst())
                    beginAttribute(at: range.lowerBound + 1)
                } else {
                    context = .tag
                }
            }
        case .tag:
            if verdict.output == .value {
                markUnknown(range)
                beginAttribute(at: range.lowerBound)
            } else {
                fill(range, with: 0x20)
            }
        case .attributeName: verdict.output == .value ? markUnknown(range) : fill(range, with: 0x20)
        case .beforeValue:
            markUnknown(range)
            valueStart = range.lowerBound
            context = .unquotedValue
        case .value, .unquotedValue: markUnknown(range)
        }
    }

    /// Whether what is filled in at a place in a tag's name is a part of it, as in `<h{{ level }}>`.
    private func isPartOfTagName(_ place: Int) -> Bool {
        let name = text[tagName.lowerBound..<place]
        guard let last = name.last else { return true }
        return name.count == 1 && last | 0x20 == UInt8(ascii: "h") || last == UInt8(ascii: "-")
            || output[place - 1] == UInt8(ascii: "x") && text[place - 1] != UInt8(ascii: "x")
    }

    // MARK: - Filling

    mutating func fill(_ range: Range<Int>, with byte: UInt8) {
        for index in range where output[index] != 0x0A || byte != 0x20 { output[index] = byte }
    }

    mutating func markUnknown(_ range: Range<Int>) {
        for index in range { output[index] = UInt8(ascii: TemplateMask.hole) }
    }
}
