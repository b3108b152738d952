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
            return fill(TranscriptWordingData.end, line.role.map { word(for: $0) } ?? "")
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
        if let level = line.level { lead.append(fill(TranscriptWordingData.level, String(level))) }
        if let size = line.size, line.text.isEmpty { lead.append(words(of: size)) }
        var tail: [String] = []
        if let size = line.size, !line.text.isEmpty { tail.append(words(of: size)) }
        if let value = line.value { tail.append(fill(TranscriptWordingData.value, value)) }
        tail += line.states.compactMap { TranscriptWordingData.states[$0].map(say) }
        if let position = line.position { tail.append(place(position)) }
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
        return result
    }

    private func words(of opening: Transcript.Opening) -> [String] {
        switch opening {
        case .listItem(let position): return [place(position)]
        case .heading(let level): return [word(for: .heading), fill(TranscriptWordingData.level, String(level))]
        case .role(let role, let name):
            return [name.isEmpty ? word(for: role) : word(for: role) + say(TranscriptWordingData.colon) + name]
        case .cell(let row, let column, let headers, let isHeader):
            var parts = [
                fill(TranscriptWordingData.row, String(row)), fill(TranscriptWordingData.column, String(column)),
            ]
            if isHeader { parts.append(say(TranscriptWordingData.header)) }
            return parts + headers
        }
    }

    private func words(of size: Transcript.Size) -> String {
        switch size {
        case .items(1): say(TranscriptWordingData.oneItem)
        case .items(let count): fill(TranscriptWordingData.items, String(count))
        case .table(let rows, let columns): fill(TranscriptWordingData.dimensions, String(rows), String(columns))
        }
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
