/// The language that a transcript is worded in; the page's own words stay as they are.
public enum TranscriptLanguage: String, Sendable, CaseIterable { case en, zh }

/// Puts the lines of a transcript in words.
public struct TranscriptWording: Sendable {
    public let language: TranscriptLanguage

    public init(_ language: TranscriptLanguage) { self.language = language }

    /// One line as it is heard: `1 of 3, link: Home`.
    public func text(of line: Transcript.Line) -> String {
        var parts: [String] = []
        if let tag = line.language { parts.append(fill(TranscriptWordingData.language, name(ofLanguage: tag))) }
        for opening in line.openings { parts += words(of: opening) }
        switch line.kind {
        case .leave:
            let words = line.roleDescription.isEmpty ? line.role.map { word(for: $0) } ?? "" : line.roleDescription
            return fill(TranscriptWordingData.end, words)
        case .text:
            // An empty cell or list item.
            let isEmpty = line.text.isEmpty
            let said = isEmpty ? say(TranscriptWordingData.blank) : line.text
            return parts.isEmpty
                ? said
                : join(parts) + say(isEmpty ? TranscriptWordingData.separator : TranscriptWordingData.colon) + said
        case .item, .enter: return element(line, parts)
        }
    }

    /// The word for a role, as it is said.
    public func word(for role: Role) -> String { TranscriptWordingData.roles[role].map(say) ?? role.rawValue }

    /// `English`, `简体中文`; the tag itself where it has no name here.
    public func name(ofLanguage tag: String) -> String {
        if tag.isEmpty { return say(TranscriptWordingData.unknownLanguage) }
        let lowered = asciiLowercased(tag)
        let known =
            TranscriptWordingData.languages[lowered]
            ?? TranscriptWordingData.languages[LanguageTag.primaryLanguage(of: tag)]
        return known.map(say) ?? tag
    }

    /// The mark before a barrier's message.
    public func barrier(_ message: String) -> String {
        "  ! " + say(TranscriptWordingData.barrier) + say(TranscriptWordingData.colon) + message
    }

    /// What is said where a page, or a list of it, holds nothing that is heard.
    public var nothing: String { say(TranscriptWordingData.nothing) }

    // MARK: - Comparison

    public var sameAsHeard: String { say(TranscriptWordingData.sameAsHeard) }
    public func removed(_ line: String) -> String {
        say(TranscriptWordingData.removed) + say(TranscriptWordingData.colon) + line
    }
    public func added(_ line: String) -> String {
        say(TranscriptWordingData.added) + say(TranscriptWordingData.colon) + line
    }
    public func changeSummary(removed: Int, added: Int) -> String {
        fill(TranscriptWordingData.changeSummary, String(removed), String(added))
    }

    // MARK: - Places

    public func place(_ position: SetPosition) -> String {
        guard let size = position.size else { return fill(TranscriptWordingData.placeOnly, String(position.place)) }
        return fill(TranscriptWordingData.place, String(position.place), String(size))
    }

    // MARK: - Parts

    /// Role, level and size; then the name; then value, states and description.
    private func element(_ line: Transcript.Line, _ openings: [String]) -> String {
        var lead = openings
        if let thing = line.thing {
            lead += TranscriptWordingData.things[thing].map { [say($0)] } ?? []
        } else {
            lead.append(line.role.map { word(for: $0) } ?? word(for: .textbox))
        }
        // What the author calls it is heard in place of what it is.
        if !line.roleDescription.isEmpty { lead[lead.count - 1] = line.roleDescription }
        if let level = line.level { lead.append(fill(TranscriptWordingData.level, String(level))) }
        if let size = line.size, line.text.isEmpty { lead += words(of: size) }
        var tail: [String] = []
        if let size = line.size, !line.text.isEmpty { tail += words(of: size) }
        if let value = line.value { tail.append(fill(TranscriptWordingData.value, value)) }
        if !line.placeholder.isEmpty { tail.append(fill(TranscriptWordingData.placeholder, line.placeholder)) }
        tail += line.states.compactMap { TranscriptWordingData.states[$0].map(say) }
        if let position = line.position { tail.append(place(position)) }
        if !line.shortcut.isEmpty { tail.append(fill(TranscriptWordingData.shortcut, line.shortcut)) }
        var result: String
        if let fallback = line.fallback {
            result = join(lead + [say(TranscriptWordingData.noName)])
            if !fallback.fileName.isEmpty {
                result += say(TranscriptWordingData.colon) + fill(TranscriptWordingData.reads, fallback.fileName)
            }
        } else {
            result = join(lead)
            if !line.text.isEmpty { result += say(TranscriptWordingData.colon) + line.text }
        }
        if !tail.isEmpty { result += say(TranscriptWordingData.separator) + join(tail) }
        if !line.description.isEmpty { result += say(TranscriptWordingData.semicolon) + line.description }
        if !line.errorMessage.isEmpty {
            result += say(TranscriptWordingData.semicolon) + fill(TranscriptWordingData.error, line.errorMessage)
        }
        return result
    }

    private func words(of opening: Transcript.Opening) -> [String] {
        switch opening {
        case .listItem(let position, let marker): return marker.isEmpty ? [place(position)] : [place(position), marker]
        case .heading(let level): return [word(for: .heading), fill(TranscriptWordingData.level, String(level))]
        case .role(let role, let name):
            return [name.isEmpty ? word(for: role) : word(for: role) + say(TranscriptWordingData.colon) + name]
        case .cell(let cell):
            var parts = [
                words(of: cell.rows, TranscriptWordingData.row, TranscriptWordingData.rowRange),
                words(of: cell.columns, TranscriptWordingData.column, TranscriptWordingData.columnRange),
            ]
            if cell.isHeader { parts.append(say(TranscriptWordingData.header)) }
            return parts + cell.states.compactMap { TranscriptWordingData.states[$0].map(say) } + cell.headers
        }
    }

    private func words(of places: ClosedRange<Int>, _ one: SpokenWords, _ several: SpokenWords) -> String {
        places.count == 1
            ? fill(one, String(places.lowerBound)) : fill(several, String(places.lowerBound), String(places.upperBound))
    }

    private func words(of size: Transcript.Size) -> [String] {
        switch size {
        case .items(let count): [words(of: count, TranscriptWordingData.oneItem, TranscriptWordingData.items)]
        case .table(let rows, let columns):
            [
                words(of: rows, TranscriptWordingData.oneRow, TranscriptWordingData.rows),
                words(of: columns, TranscriptWordingData.oneColumn, TranscriptWordingData.columns),
            ]
        }
    }

    private func words(of count: Int, _ one: SpokenWords, _ several: SpokenWords) -> String {
        count == 1 ? say(one) : fill(several, String(count))
    }

    func say(_ words: SpokenWords) -> String { language == .en ? words.en : words.zh }

    private func join(_ parts: [String]) -> String { parts.joined(separator: say(TranscriptWordingData.separator)) }

    /// Puts values in place of `{}`, in turn.
    private func fill(_ words: SpokenWords, _ values: String...) -> String {
        var result = ""
        var rest = values[...]
        var text = say(words)[...]
        while let place = text.firstRange(of: "{}") {
            result += text[..<place.lowerBound] + (rest.popFirst() ?? "")
            text = text[place.upperBound...]
        }
        return result + text
    }
}
