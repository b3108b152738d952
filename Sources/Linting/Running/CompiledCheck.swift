internal import CLibXML
internal import HTML

/// A check whose expressions are compiled, for one thread.
final class CompiledCheck {
    let check: Check
    let when: CompiledXPath?
    let select: CompiledXPath?
    let expectations: [CompiledExpectation]

    struct CompiledExpectation {
        let expectation: Check.Expectation
        let test: CompiledXPath
        let at: CompiledXPath?
        let messages: [Language: MessageTemplate]
    }

    /// - Throws: ``CheckFileError`` for an expression that is not XPath or calls an unknown function.
    init(_ check: Check) throws {
        self.check = check
        func compile(_ source: String?, _ line: Int) throws -> CompiledXPath? {
            guard let source else { return nil }
            return try Self.compile(source, file: check.file, line: line)
        }
        when = try compile(check.applicability.when, check.applicability.line)
        select = try compile(check.applicability.select, check.applicability.line)
        expectations = try check.expectations.map { expectation in
            var messages: [Language: MessageTemplate] = [:]
            for language in Language.allCases {
                messages[language] = try MessageTemplate(
                    expectation.message[language], file: check.file, line: expectation.line)
            }
            return CompiledExpectation(
                expectation: expectation,
                test: try Self.compile(expectation.test, file: check.file, line: expectation.line),
                at: try compile(expectation.at, expectation.line), messages: messages)
        }
    }

    static func compile(_ source: String, file: String, line: Int) throws -> CompiledXPath {
        for name in calledFunctions(source) where XPathFunctions.byName[name] == nil {
            let suggestion = Suggestion.closest(to: name, in: XPathFunctions.byName.keys)
            throw CheckFileError(
                file: file, line: line, message: CheckFileMessage.unknownFunction(name, suggestion: suggestion))
        }
        do {
            return try CompiledXPath(source)
        } catch let failure as CompiledXPath.Failure {
            throw CheckFileError(file: file, line: line, message: CheckFileMessage.badXPath(source, failure.reason))
        }
    }

    /// The names after `a11y:` that are followed by a parenthesis.
    private static func calledFunctions(_ source: String) -> [String] {
        var names: [String] = []
        var rest = source[...]
        while let prefix = rest.firstRange(of: "a11y:") {
            rest = rest[prefix.upperBound...]
            let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
            if rest.dropFirst(name.count).first == "(" { names.append(String(name)) }
        }
        return names
    }
}

/// A message whose `{…}` are XPath values of the element at hand.
struct MessageTemplate {
    private enum Part {
        case text(String)
        case value(CompiledXPath)
    }
    private var parts: [Part] = []

    init(_ text: String, file: String, line: Int) throws {
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            parts.append(.text(String(rest[..<open])))
            let source = String(rest[rest.index(after: open)..<close])
            parts.append(.value(try CompiledCheck.compile(source, file: file, line: line)))
            rest = rest[rest.index(after: close)...]
        }
        parts.append(.text(String(rest)))
    }

    /// Long values are cut: a message names an element, it does not quote a page.
    func text(_ context: XPathContext, at node: xmlNodePtr) throws -> String {
        var result = ""
        for part in parts {
            switch part {
            case .text(let text): result += text
            case .value(let expression):
                let value = Wording.collapsed(try expression.value(context, at: node).string)
                result += value.count > 120 ? value.prefix(119) + "…" : value
            }
        }
        return result
    }
}
