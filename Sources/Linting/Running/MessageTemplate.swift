internal import CLibXML

/// A message whose `{…}` are XPath values of the element at hand, and whose `[[…]]` are left out where a value in
/// them is empty.
struct MessageTemplate {
    private enum Part {
        case text(String)
        case value(CompiledXPath)
        case optional([Part])
    }
    private let parts: [Part]

    /// - Throws: ``CheckFileError`` for an expression that cannot be used, and for brackets that do not pair up.
    init(_ text: String, _ compiler: XPathCompiler, file: String, line: Int) throws {
        func problem(_ message: Localized) -> CheckFileError {
            CheckFileError(file: file, line: line, message: message)
        }
        func parts(of text: Substring) throws -> [Part] {
            var result: [Part] = []
            var rest = text
            while let open = rest.firstIndex(of: "{") {
                guard let close = rest[open...].firstIndex(of: "}") else {
                    throw problem(CheckFileMessage.unclosedValue(text))
                }
                result.append(.text(String(rest[..<open])))
                let source = String(rest[rest.index(after: open)..<close])
                result.append(.value(try compiler.compile(source, file: file, line: line)))
                rest = rest[rest.index(after: close)...]
            }
            result.append(.text(String(rest)))
            return result
        }
        var result: [Part] = []
        var rest = text[...]
        while let open = rest.firstRange(of: "[[") {
            guard let close = rest[open.upperBound...].firstRange(of: "]]") else {
                throw problem(CheckFileMessage.unclosedOption(text))
            }
            let inner = rest[open.upperBound..<close.lowerBound]
            guard inner.contains("{") else { throw problem(CheckFileMessage.optionWithoutValue(inner)) }
            result += try parts(of: rest[..<open.lowerBound])
            result.append(.optional(try parts(of: inner)))
            rest = rest[close.upperBound...]
        }
        self.parts = result + (try parts(of: rest))
    }

    func text(_ context: XPathContext, at node: xmlNodePtr) throws -> String {
        var result = ""
        for part in parts {
            switch part {
            case .optional(let parts):
                if let text = try Self.text(parts, context, at: node, skippingEmpty: true) { result += text }
            default: result += try Self.text([part], context, at: node, skippingEmpty: false) ?? ""
            }
        }
        return result
    }

    /// - Returns: nil where a value is empty and that is to be skipped.
    private static func text(
        _ parts: [Part], _ context: XPathContext, at node: xmlNodePtr, skippingEmpty: Bool
    ) throws -> String? {
        var result = ""
        for part in parts {
            switch part {
            case .text(let text): result += text
            case .value(let expression):
                let value = Wording.collapsed(try expression.value(context, at: node).string)
                if skippingEmpty, value.isEmpty { return nil }
                // Long values are cut: a message names an element, it does not quote a page.
                result += value.count > 120 ? value.prefix(119) + "…" : value
            case .optional: break
            }
        }
        return result
    }
}
