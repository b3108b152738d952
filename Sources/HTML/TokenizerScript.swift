/// The script data states (13.2.5.4, 13.2.5.15 to 13.2.5.31).
extension Tokenizer {
    /// How deep the text of a script is in `<!--` and `<script`.
    enum ScriptState: UInt8 {
        case plain
        /// After `<!--`; then after one and two hyphens there.
        case escaped, escapedDash, escapedDashDash
        /// After a `<script` in that; then after one and two hyphens.
        case doubleEscaped, doubleEscapedDash, doubleEscapedDashDash

        var isDoubleEscaped: Bool { rawValue >= ScriptState.doubleEscaped.rawValue }
        /// The state without hyphens.
        var base: ScriptState { self == .plain ? .plain : isDoubleEscaped ? .doubleEscaped : .escaped }
        var afterDash: ScriptState {
            switch self {
            case .escaped: .escapedDash
            case .escapedDash, .escapedDashDash: .escapedDashDash
            case .doubleEscaped: .doubleEscapedDash
            case .doubleEscapedDash, .doubleEscapedDashDash: .doubleEscapedDashDash
            case .plain: .plain
            }
        }
    }

    mutating func scriptData() {
        var offset = position
        scan: while true {
            if script == .plain { offset = findPlain(from: offset, or: 0x3C) }
            guard offset < limit else { break }
            switch input[offset] {
            case 0, 0x0D: break scan
            case 0x3C:
                if !script.isDoubleEscaped, isAppropriateEndTag(at: offset) { break scan }
                offset = scriptLessThan(at: offset)
            case 0x2D:
                script = script.afterDash
                offset += 1
            case 0x3E:
                let closes = script == .escapedDashDash || script == .doubleEscapedDashDash
                script = closes ? .plain : script.base
                offset += 1
            default:
                script = script.base
                offset += 1
            }
        }
        if offset > position { return emitText(upTo: offset) }
        guard position < limit else {
            if script != .plain { error(.eofInScriptHTMLCommentLikeText, at: limit) }
            return emitEndOfFile()
        }
        switch input[position] {
        case 0x3C: appropriateEndTag()
        case 0x0D:
            script = script.base
            emitNewline()
        default:
            script = script.base
            emitReplacement()
        }
    }

    /// The less-than sign states, for a `<` that begins no appropriate end tag.
    /// - Returns: the offset to go on from.
    private mutating func scriptLessThan(at offset: Int) -> Int {
        if script == .plain {
            guard matches("<!--", at: offset) else { return offset + 1 }
            script = .escapedDashDash
            return offset + 4
        }
        let isDouble = script.isDoubleEscaped
        script = script.base
        // Double escape start takes `<script`, double escape end `</script`.
        var stop = offset + 1
        if isDouble {
            guard stop < limit, input[stop] == 0x2F else { return stop }
            stop += 1
        }
        let nameStart = stop
        while stop < limit, Self.isLetter(input[stop]) { stop += 1 }
        guard stop < limit, Self.isWhitespace(input[stop]) || input[stop] == 0x2F || input[stop] == 0x3E else {
            return stop
        }
        if stop - nameStart == 6, matches("script", at: nameStart) { script = isDouble ? .escaped : .doubleEscaped }
        return stop
    }
}
