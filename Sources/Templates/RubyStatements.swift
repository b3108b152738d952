/// The statements of a stretch of Ruby in a template, as far as its blocks go.
struct RubyStatements {
    /// What the stretch does to the flow of the template, in order: blocks that it both opens and ends do nothing.
    private(set) var flows: [TemplateConstruct.Flow] = []
    /// The blocks that the stretch has opened itself.
    private var open: [TemplateConstruct.Flow] = []
    /// Whether a `while`, `until` or `for` has yet to have the `do` that it may have.
    private var awaitsDo = false

    init(_ code: ArraySlice<UInt8>) {
        var tokens = CodeTokens(code, .erb)
        // Where a statement or a value may begin, `if` opens a block; behind one it only adds a condition.
        var atStart = true
        while let token = tokens.next() {
            switch token {
            case .lineEnd:
                awaitsDo = false
                atStart = true
            case .operand: atStart = false
            case .word(let word): atStart = read(word, atStart: atStart)
            case .mark(let mark):
                switch mark {
                case UInt8(ascii: "{"): open.append(.opensBlock)
                case UInt8(ascii: "}"): end()
                case UInt8(ascii: ";"): awaitsDo = false
                default: break
                }
                atStart = tokens.expectsOperand && mark != UInt8(ascii: ".")
            }
        }
        flows += open
    }

    /// - Returns: whether a value may begin behind the word.
    private mutating func read(_ word: String, atStart: Bool) -> Bool {
        switch word {
        case "if", "unless", "case":
            if atStart { open.append(.opensChoice) }
        case "while", "until", "for":
            if atStart {
                open.append(.opensBlock)
                awaitsDo = true
            }
        case "begin", "def", "class", "module":
            if atStart { open.append(.opensBlock) }
        case "do":
            if awaitsDo { awaitsDo = false } else { open.append(.opensBlock) }
        case "end":
            end()
            return false
        case "else", "elsif", "when", "in", "rescue", "ensure":
            if atStart, open.isEmpty { flows.append(.alternative) }
        case "then", "return", "and", "or", "not", "yield": break
        default: return false
        }
        return true
    }

    private mutating func end() {
        if open.popLast() == nil { flows.append(.closes) }
    }
}
