internal import CLibXML
internal import HTML

/// A compiled XPath expression. Not shared between threads.
final class CompiledXPath {
    let source: String
    private let compiled: xmlXPathCompExprPtr

    struct Failure: Error {
        var reason: String
    }

    /// - Parameter context: of any page; it only takes the compiler's complaints.
    init(_ source: String, in context: xmlXPathContextPtr) throws {
        self.source = source
        guard let compiled = xmlXPathCtxtCompile(context, source) else {
            let message = context.pointee.lastError.message.map { String(cString: $0) } ?? ""
            throw Failure(reason: message.trimming(while: \.isWhitespace))
        }
        self.compiled = compiled
    }

    deinit { xmlXPathFreeCompExpr(compiled) }

    func boolean(_ context: XPathContext, at node: xmlNodePtr) throws -> Bool {
        context.pointer.pointee.node = node
        let verdict = xmlXPathCompiledEvalToBoolean(compiled, context.pointer)
        guard verdict >= 0 else { throw Failure(reason: context.takeError()) }
        return verdict == 1
    }

    func value(_ context: XPathContext, at node: xmlNodePtr) throws -> XPathValue {
        context.pointer.pointee.node = node
        guard let object = xmlXPathCompiledEval(compiled, context.pointer) else {
            throw Failure(reason: context.takeError())
        }
        return XPathValue(consuming: object)
    }
}

/// An XPath context for one page, with the `a11y:` functions of an evaluation.
final class XPathContext {
    let pointer: xmlXPathContextPtr
    let evaluation: XPathEvaluation

    init?(_ evaluation: XPathEvaluation) {
        guard let pointer = xmlXPathNewContext(evaluation.page.document.tree) else { return nil }
        self.pointer = pointer
        self.evaluation = evaluation
        pointer.pointee.error = { _, _ in }
        // A bound on the steps of one expression: a hostile page may not stop the run.
        pointer.pointee.opLimit = 20_000_000
        evaluation.register(in: pointer)
        evaluation.registerCurrent(in: pointer)
    }

    deinit { xmlXPathFreeContext(pointer) }

    func takeError() -> String {
        defer { xmlResetError(&pointer.pointee.lastError) }
        pointer.pointee.opCount = 0
        return pointer.pointee.lastError.message.map { String(cString: $0).trimming(while: \.isWhitespace) } ?? ""
    }

    /// Begins counting steps anew.
    func resetBudget() { pointer.pointee.opCount = 0 }
}
