/// Where the bytes of a template that are HTML stand: a tokenizer that knows just enough of tags and attributes.
extension TemplateScanner {
    mutating func step() {
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
                } else {
                    finishAttribute(value: nil)
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
                finishAttribute(value: nil)
                context = .tag
            } else {
                valueStart = position
                context = .unquotedValue
            }
        case .value(let quote):
            if byte == quote {
                finishAttribute(value: valueStart..<position)
                context = .tag
            }
            position += 1
        case .unquotedValue:
            if isSpace(byte) || byte == UInt8(ascii: ">") {
                finishAttribute(value: valueStart..<position)
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
                condition = nil
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

    mutating func beginAttribute(at start: Int) {
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
        if syntax.bindings != .none {
            if isEndTag {
                elements.end(name, at: position)
            } else {
                let isEmpty = position >= 2 && text[position - 2] == UInt8(ascii: "/")
                // What `*ngIf="a; else b"` shows elsewhere.
                let isAlternative = syntax.bindings == .angular && name.elementsEqual("ng-template".utf8)
                elements.start(
                    name, at: tagName.lowerBound - 1..<position, isEmpty: isEmpty,
                    condition: condition ?? (isAlternative ? 0 : nil))
            }
        }
        guard !isEndTag, !(classifier.language.closesSelfClosingTags && text[position - 2] == UInt8(ascii: "/")) else {
            return
        }
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
