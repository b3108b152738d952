/// The statements of a stretch of PHP, JavaScript or Java in a template, as far as its blocks go.
struct BraceStatements {
    /// What the stretch does to the flow of the template, in order: blocks that it both opens and ends do nothing.
    private(set) var flows: [TemplateConstruct.Flow] = []

    private struct Block {
        var flow: TemplateConstruct.Flow
        /// PHP's `if (…):` … `endif`.
        var isColon = false
    }
    /// The blocks that the stretch has opened itself.
    private var open: [Block] = []
    /// What the next `{` opens, after `if (…)` and the like.
    private var announced: TemplateConstruct.Flow?
    private var announcedDepth = 0
    /// Whether the block that was announced begins with the next token, or not at all: `if (a) b();`.
    private var expectsBody = false
    private var parentheses = 0
    /// Whether the token before was the `}` of a block that began before the stretch.
    private var justClosed = false

    init(_ code: ArraySlice<UInt8>, _ language: TemplateLanguage) {
        var tokens = CodeTokens(code, language)
        while let token = tokens.next() {
            if token == .lineEnd { continue }
            let wasClosed = justClosed
            justClosed = false
            if expectsBody, !isBody(token, language) { forget() }
            switch token {
            case .word(let word): read(word, tokens, language, afterEnd: wasClosed)
            case .mark(UInt8(ascii: "{")): begin(isColon: false)
            case .mark(UInt8(ascii: "}")): end()
            case .mark(UInt8(ascii: "(")): parentheses += 1
            case .mark(UInt8(ascii: ")")):
                parentheses -= 1
                if announced != nil, parentheses == announcedDepth { expectsBody = true }
            case .mark(UInt8(ascii: ":")): if expectsBody { begin(isColon: true) }
            default: break
            }
        }
        forget()
        flows += open.map(\.flow)
    }

    /// Whether a block may begin with a token, or go on being announced: `else if`.
    private func isBody(_ token: CodeTokens.Token, _ language: TemplateLanguage) -> Bool {
        token == .mark(UInt8(ascii: "{")) || token == .word("if") && announced == .alternative
            || token == .mark(UInt8(ascii: ":")) && language == .php
    }

    /// What was announced has no block: `} else f();`.
    private mutating func forget() {
        announced = nil
        expectsBody = false
        if continuesOuter { flows.append(.closes) }
        continuesOuter = false
    }

    private mutating func read(
        _ word: String, _ tokens: CodeTokens, _ language: TemplateLanguage, afterEnd: Bool
    ) {
        switch word {
        case "if" where expectsBody: expectsBody = false
        case "if", "switch": announce(.opensChoice)
        case "elseif", "catch": announce(.alternative, continues: afterEnd)
        case "else", "finally":
            announce(.alternative, continues: afterEnd)
            expectsBody = true
        case "for", "foreach", "while", "declare": announce(.opensBlock)
        case "case": if open.isEmpty { flows.append(.alternative) }
        case "default": if open.isEmpty, tokens.following == UInt8(ascii: ":") { flows.append(.alternative) }
        case "endif", "endfor", "endforeach", "endwhile", "endswitch", "enddeclare":
            if language == .php { end() }
        default: break
        }
    }

    /// - Parameter continues: whether the `}` before it ended what it is the alternative of.
    private mutating func announce(_ flow: TemplateConstruct.Flow, continues: Bool = false) {
        announced = flow
        announcedDepth = parentheses
        expectsBody = false
        if continues, flow == .alternative, flows.last == .closes {
            // `} else {`: the block that it ends goes on.
            flows.removeLast()
            continuesOuter = true
        }
    }
    private var continuesOuter = false

    private mutating func begin(isColon: Bool) {
        var flow = announced ?? .opensBlock
        announced = nil
        expectsBody = false
        if flow == .alternative {
            if isColon {
                // `else:` of an `if (…):` in the same stretch, or of one before it.
                if open.last?.isColon != true { flows.append(.alternative) }
                return
            }
            if !continuesOuter { flow = .opensChoice }
        }
        continuesOuter = false
        open.append(Block(flow: flow, isColon: isColon))
    }

    private mutating func end() {
        guard let block = open.popLast() else {
            flows.append(.closes)
            justClosed = true
            return
        }
        // It was the rest of a block that began before.
        if block.flow == .alternative {
            flows.append(.closes)
            justClosed = true
        }
    }
}
