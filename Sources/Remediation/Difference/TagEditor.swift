internal import HTML

/// Turns an element of a page into one of a result by edits inside its tags.
struct TagEditor {
    let document: Document

    private var source: Source { document.source }

    /// The edits of a start tag.
    /// - Returns: nil where the tag cannot be edited.
    func edits(of element: Node, to result: Node, owner: Int) -> [ProposedEdit]? {
        let wanted = result.attributes.filter { !ResultReader.isMarker($0) }
        let existing = element.attributes.filter { !ResultReader.isMarker($0) }
        var edits: [ProposedEdit] = []
        guard let ranges = document.map.element(element) else { return nil }
        if element.name != result.name {
            edits.append(
                ProposedEdit(edit: Edit(range: ranges.tagName, replacement: result.name), owner: owner))
        }
        var kept: Set<Int> = []
        var added: [Attribute] = []
        for attribute in wanted {
            guard let old = existing.first(where: { Self.isSameName($0, attribute) }) else {
                added.append(attribute)
                continue
            }
            kept.insert(old.index)
            if old.value == attribute.value { continue }
            guard let edit = change(old, to: attribute.value) else { return nil }
            edits.append(ProposedEdit(edit: edit, owner: owner, changedAttribute: Markup.name(attribute)))
        }
        var end = ranges.tagName.upperBound
        var quote: Character?
        for attribute in existing {
            guard let range = document.map.attribute(attribute) else { continue }
            end = max(end, range.whole.upperBound)
            quote = quoteMark(range) ?? quote
            if !kept.contains(attribute.index) {
                edits.append(
                    ProposedEdit(
                        edit: Edit(range: withSpaceBefore(range.whole), replacement: ""), owner: owner,
                        changedAttribute: Markup.name(attribute)))
            }
        }
        for attribute in added {
            let mark = Self.mark(for: attribute.value, preferred: quote ?? "\"")
            let text = " \(Markup.name(attribute))=\(Markup.quoted(attribute.value, with: mark))"
            edits.append(
                ProposedEdit(
                    edit: Edit(range: end..<end, replacement: text), owner: owner, attribute: Markup.name(attribute),
                    changedAttribute: Markup.name(attribute)))
        }
        return edits
    }

    private static func isSameName(_ left: Attribute, _ right: Attribute) -> Bool {
        left.name == right.name && (left.prefix ?? "") == (right.prefix ?? "")
    }

    /// The preferred quotation mark, or the other where the value has the first and not the second.
    static func mark(for value: String, preferred: Character) -> Character {
        let other: Character = preferred == "\"" ? "'" : "\""
        return value.contains(preferred) && !value.contains(other) ? other : preferred
    }

    private func change(_ attribute: Attribute, to value: String) -> Edit? {
        guard let ranges = document.map.attribute(attribute) else { return nil }
        guard let range = ranges.value, let quoted = ranges.quotedValue else {
            let end = ranges.name.upperBound
            return Edit(range: end..<end, replacement: "=" + Markup.quoted(value, with: "\""))
        }
        if let quote = quoteMark(ranges) {
            return changed(range, from: attribute.value, to: value) { Markup.escaped($0, in: quote) }
        }
        return Edit(range: quoted, replacement: Markup.needsQuotes(value) ? Markup.quoted(value, with: "\"") : value)
    }

    private func quoteMark(_ ranges: SourceMap.AttributeRanges) -> Character? {
        guard let quoted = ranges.quotedValue, let value = ranges.value, quoted != value else { return nil }
        return source.string(in: quoted.lowerBound..<value.lowerBound).first
    }

    private func withSpaceBefore(_ range: Range<Int>) -> Range<Int> {
        var offset = source.textOffset(ofByteOffset: range.lowerBound)
        while offset > 0, Extent.isSpace(source.text[offset - 1]) { offset -= 1 }
        return source.byteOffset(ofTextOffset: offset)..<range.upperBound
    }

    /// The name inside an end tag.
    func nameRange(ofEndTag range: Range<Int>, of element: Node) -> Range<Int> {
        let start = source.textOffset(ofByteOffset: range.lowerBound) + 2
        let end = start + element.name.utf8.count
        return source.byteOffset(ofTextOffset: start)..<source.byteOffset(ofTextOffset: end)
    }

    /// A text node's characters changed; only what differs is replaced.
    /// - Returns: nil where the text cannot be edited.
    func change(_ text: Node, to new: String) -> [Edit]? {
        guard let range = document.map.text(text) else { return nil }
        let raw = source.string(in: range)
        let isRaw = text.parentElement.map { $0.namespace == .html && Markup.rawText.contains($0.name) } ?? false
        if isRaw, let name = text.parentElement?.name, new.lowercased().contains("</" + name) { return nil }
        func written(_ text: String) -> String { isRaw ? text : Markup.text(text) }
        if raw != text.text, Self.hasTag(raw) { return nil }
        // Lines that stay as they are stand between edits, not in them.
        let old = text.text.split(separator: "\n", omittingEmptySubsequences: false)
        let wanted = new.split(separator: "\n", omittingEmptySubsequences: false)
        guard raw == text.text, old.count == wanted.count else {
            return [changed(range, from: text.text, to: new, written: written)]
        }
        var edits: [Edit] = []
        var start = source.textOffset(ofByteOffset: range.lowerBound)
        for (line, other) in zip(old, wanted) {
            let end = start + line.utf8.count
            if line != other {
                let bytes = source.byteOffset(ofTextOffset: start)..<source.byteOffset(ofTextOffset: end)
                edits.append(changed(bytes, from: String(line), to: String(other), written: written))
            }
            start = end + 1
        }
        return edits
    }

    /// Replaces only what differs, where the file has the very characters of the text.
    private func changed(_ range: Range<Int>, from text: String, to new: String, written: (String) -> String) -> Edit {
        let raw = source.string(in: range)
        guard raw == text else { return Edit(range: range, replacement: written(new)) }
        let old = Array(raw.unicodeScalars)
        let wanted = Array(new.unicodeScalars)
        var prefix = 0
        while prefix < min(old.count, wanted.count), old[prefix] == wanted[prefix] { prefix += 1 }
        var suffix = 0
        while suffix < min(old.count, wanted.count) - prefix,
            old[old.count - 1 - suffix] == wanted[wanted.count - 1 - suffix]
        {
            suffix += 1
        }
        func length(_ scalars: ArraySlice<Unicode.Scalar>) -> Int { scalars.reduce(0) { $0 + Unicode.UTF8.width($1) } }
        let start = source.textOffset(ofByteOffset: range.lowerBound)
        let lower = start + length(old[..<prefix])
        let upper = lower + length(old[prefix..<(old.count - suffix)])
        var middle = String.UnicodeScalarView()
        middle.append(contentsOf: wanted[prefix..<(wanted.count - suffix)])
        return Edit(
            range: source.byteOffset(ofTextOffset: lower)..<source.byteOffset(ofTextOffset: upper),
            replacement: written(String(middle)))
    }

    private static func hasTag(_ raw: String) -> Bool {
        var previous: Unicode.Scalar = " "
        for scalar in raw.unicodeScalars {
            if previous == "<", scalar.properties.isAlphabetic || "/!?".unicodeScalars.contains(scalar) { return true }
            previous = scalar
        }
        return false
    }
}
