/// Which nodes the match patterns of a transform can match at all, by their last steps: the rest of a page
/// need not be asked.
struct PatternTargets: Sendable {
    /// Local names of elements; their owners' names for nothing else.
    private(set) var elements: Set<String> = []
    private(set) var anyElement = false
    /// Whether attributes or text can be matched, so that an element is touched through them.
    private(set) var attributes = false
    private(set) var texts = false
    /// Whether the document node is matched, which transforms may not.
    private(set) var document = false

    /// Adds an XSLT match pattern (XSLT 1.0, 5.2).
    mutating func add(_ pattern: String) {
        var depth = 0
        var quote: Character?
        var step = ""
        for character in pattern {
            if let open = quote {
                if character == open { quote = nil }
                continue
            }
            switch character {
            case "'", "\"": quote = character
            case "[": depth += 1
            case "]": depth -= 1
            case "|" where depth == 0:
                addStep(step)
                step = ""
            case "/" where depth == 0: step = "/"
            default: if depth == 0, !character.isWhitespace { step.append(character) }
            }
        }
        addStep(step)
    }

    private mutating func addStep(_ text: String) {
        var step = text[...]
        if step == "/" {
            document = true
            return
        }
        if step.first == "/" { step = step.dropFirst() }
        if step.hasPrefix("child::") { step = step.dropFirst("child::".count) }
        if step.first == "@" || step.hasPrefix("attribute::") {
            attributes = true
        } else if step.hasPrefix("text(") {
            texts = true
        } else if step.hasPrefix("node(") {
            anyElement = true
            texts = true
        } else if step.hasPrefix("comment(") || step.hasPrefix("processing-instruction(") {
            texts = true
        } else if step.hasPrefix("id(") || step.hasPrefix("key(") || step.contains("*") {
            anyElement = true
        } else {
            elements.insert(String(step.split(separator: ":").last ?? step))
        }
    }
}
