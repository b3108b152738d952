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
    let syntax: TemplateSyntax
    let classifier: TemplateClassifier
    var output: [UInt8]
    var constructs: [TemplateConstruct] = []
    var branches = TemplateBranches()
    var problems: [TemplateProblem] = []
    var context = Context.data
    var position = 0

    private var openers: Set<UInt8>
    private var unclosed = UnclosedConstructs()
    var isEndTag = false
    var tagName: Range<Int> = 0..<0
    var attributeName: Range<Int> = 0..<0
    private var valueStart = 0
    private var rawTextName: [UInt8] = []
    /// Braces that `@if (…) {` blocks of Angular have open.
    var atBlockDepth = 0
    private var elementDepth = 0

    init(_ text: [UInt8], language: TemplateLanguage) {
        self.text = text
        output = text
        syntax = TemplateSyntax.of(language)
        classifier = TemplateClassifier(
            syntax: syntax, language: language, ended: TemplateClassifier.endedWords(text, syntax))
        openers = Set(syntax.delimiters.map { $0.open.utf8Start[0] })
    }

    mutating func run() {
        while position < text.count {
            if openers.contains(text[position]), takeConstruct() { continue }
            step()
        }
        branches.finish(at: text.count)
    }

    // MARK: - Template syntax

    private mutating func takeConstruct() -> Bool {
        guard context != .comment else { return false }
        for delimiter in syntax.delimiters where text.hasPrefix(delimiter.open, at: position) {
            if delimiter.open.utf8Start[0] == UInt8(ascii: "<"), text.hasPrefix("<?xml", at: position) { return false }
            // In scripts and style sheets braces are the host language's own.
            if context == .rawText, delimiter.open.utf8Start[0] != UInt8(ascii: "<"),
                !text.hasPrefix("{%", at: position)
            {
                return false
            }
            take(delimiter)
            return true
        }
        return false
    }

    private mutating func take(_ delimiter: TemplateSyntax.Delimiter) {
        let start = position
        let bodyStart = start + delimiter.open.utf8CodeUnitCount
        guard let bodyEnd = end(of: delimiter, from: bodyStart) else {
            // Mustache ends a comment that begins with dashes as any other.
            if let plain = syntax.delimiters.first(where: { $0.isShorterForm(of: delimiter) }),
                end(of: plain, from: bodyStart) != nil
            {
                take(plain)
                return
            }
            // PHP may leave its last construct open; elsewhere the rest of the file is lost to it.
            if classifier.language != .php {
                problems.append(TemplateProblem(kind: .unclosedConstruct, offset: start))
                position = bodyStart
                return
            }
            record(start..<text.count, (.none, .none))
            position = text.count
            return
        }
        let range = start..<bodyEnd + delimiter.close.utf8CodeUnitCount
        let body = text[bodyStart..<bodyEnd]
        let verdict = classifier.classify(body, by: delimiter.classifier)
        record(range, verdict)
        for _ in 1..<classifier.blockCount(body, by: delimiter.classifier) {
            branches.apply(
                TemplateConstruct(
                    range: range, output: .none, flow: verdict.flow == .closes ? .closes : .opensBlock))
        }
        position = range.upperBound
        if case .words = delimiter.classifier, let closing = syntax.verbatim[classifier.firstWord(body)] {
            skipVerbatim(until: closing, blank: !["raw", "verbatim"].contains(classifier.firstWord(body)))
        }
    }

    private mutating func end(of delimiter: TemplateSyntax.Delimiter, from start: Int) -> Int? {
        let closing = "\(delimiter.close)"
        if unclosed.isKnown(closing, from: start) { return nil }
        var index = start
        var quote: UInt8 = 0
        var quotes: [Range<Int>] = []
        var quoteStart = 0
        while index < text.count {
            let byte = text[index]
            if quote != 0 {
                if byte == UInt8(ascii: "\\") {
                    index += 1
                } else if byte == quote {
                    quote = 0
                    quotes.append(quoteStart..<index + 1)
                }
            } else if text.hasPrefix(delimiter.close, at: index) {
                return index
            } else if delimiter.quotes, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"),
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

    private mutating func skipVerbatim(until closing: String, blank: Bool) {
        let start = position
        while position < text.count {
            if text.hasPrefix("{%", at: position), let end = text[position...].firstIndex(of: UInt8(ascii: "}")),
                classifier.firstWord(text[position + 2..<end]) == closing
            {
                if blank { fill(start..<position, with: 0x20) }
                record(position..<end + 1, (.none, .none))
                position = end + 1
                return
            }
            position += 1
        }
        problems.append(TemplateProblem(kind: .unclosedBlock, offset: start))
    }

    mutating func record(_ range: Range<Int>, _ verdict: TemplateClassifier.Verdict) {
        let construct = TemplateConstruct(
            range: range, output: verdict.output, flow: verdict.flow, isBetweenTags: context == .data)
        constructs.append(construct)
        branches.apply(construct)
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

    // MARK: - HTML

    private mutating func step() {
        let byte = text[position]
        switch context {
        case .data: stepData(byte)
        case .rawText: stepRawText(byte)
        case .comment:
            if text.hasPrefix("-->", at: position) {
                context = .data
                position += 3
                return
            }
            position += 1
        case .tagName:
            if isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") {
                tagName = tagName.lowerBound..<position
                context = .tag
            } else {
                position += 1
            }
        case .tag: stepTag(byte)
        case .attributeName:
            if byte == UInt8(ascii: "=") {
                attributeName = attributeName.lowerBound..<position
                context = .beforeValue
                position += 1
            } else if isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") {
                attributeName = attributeName.lowerBound..<position
                context = .tag
                let next = text[position...].firstIndex { !isSpace($0) }
                if let next, text[next] == UInt8(ascii: "=") {
                    context = .beforeValue
                    position = next + 1
                }
            } else {
                position += 1
            }
        case .beforeValue:
            if isSpace(byte) {
                position += 1
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                position += 1
                valueStart = position
                context = .value(quote: byte)
            } else if byte == UInt8(ascii: ">") {
                context = .tag
            } else {
                valueStart = position
                context = .unquotedValue
            }
        case .value(let quote):
            if byte == quote {
                bind(value: valueStart..<position)
                context = .tag
            }
            position += 1
        case .unquotedValue:
            if isSpace(byte) || byte == UInt8(ascii: ">") {
                bind(value: valueStart..<position)
                context = .tag
            } else {
                position += 1
            }
        }
    }

    private mutating func stepData(_ byte: UInt8) {
        if byte == UInt8(ascii: "<") {
            if text.hasPrefix("<!--", at: position) {
                context = .comment
                position += 4
                return
            }
            let slash = position + 1 < text.count && text[position + 1] == UInt8(ascii: "/")
            let nameStart = position + (slash ? 2 : 1)
            if nameStart < text.count,
                isLetter(text[nameStart]) || (openers.contains(text[nameStart]) && beginsConstruct(nameStart))
            {
                isEndTag = slash
                tagName = nameStart..<nameStart
                context = .tagName
                position = nameStart
                return
            }
        } else if syntax.atBlocks {
            if byte == UInt8(ascii: "@"), takeAtBlock() { return }
            if byte == UInt8(ascii: "}"), atBlockDepth > 0, takeAtBlockEnd() { return }
        }
        position += 1
    }

    private func beginsConstruct(_ index: Int) -> Bool {
        syntax.delimiters.contains { text.hasPrefix($0.open, at: index) }
    }

    private mutating func stepTag(_ byte: UInt8) {
        if byte == UInt8(ascii: ">") {
            position += 1
            context = .data
            if !takeComponent() { finishTag() }
        } else if isSpace(byte) || byte == UInt8(ascii: "/") {
            position += 1
        } else {
            beginAttribute(at: position)
            position += 1
        }
    }

    private mutating func beginAttribute(at start: Int) {
        attributeName = start..<start
        context = .attributeName
    }

    private mutating func finishTag() {
        let name = text[tagName].map { $0 | 0x20 }
        if syntax.singleFile, name.elementsEqual("template".utf8), elementDepth == 0 || (isEndTag && elementDepth == 1)
        {
            // A component's outermost template is its page: its tags go, its content stays.
            let start = text[..<tagName.lowerBound].lastIndex(of: UInt8(ascii: "<")) ?? tagName.lowerBound
            fill(start..<position, with: 0x20)
        }
        if name.elementsEqual("template".utf8) { elementDepth += isEndTag ? -1 : 1 }
        guard !isEndTag else { return }
        if ["script", "style", "xmp", "iframe", "noembed", "noframes"].contains(where: { name.elementsEqual($0.utf8) })
        {
            rawTextName = name
            context = .rawText
        }
    }

    private mutating func stepRawText(_ byte: UInt8) {
        if byte == UInt8(ascii: "<"), position + 2 + rawTextName.count <= text.count,
            text[position + 1] == UInt8(ascii: "/"),
            text[position + 2..<position + 2 + rawTextName.count].lazy.map({ $0 | 0x20 }).elementsEqual(rawTextName)
        {
            context = .data
            return
        }
        position += 1
    }
}
