internal import CLibXML
internal import HTML

/// A compiled XPath expression. Not shared between threads.
final class CompiledXPath {
    let source: String
    private let compiled: xmlXPathCompExprPtr

    struct Failure: Error {
        var reason: Localized
        /// Whether it was broken off because the steps that it may take were used up.
        var isExhausted = false
    }

    /// - Parameter context: of any page; it only takes the compiler's complaints.
    init(_ source: String, in context: xmlXPathContextPtr) throws {
        self.source = source
        guard let compiled = xmlXPathCtxtCompile(context, source) else {
            throw Failure(reason: XPathProblem.reason(context.pointee.lastError, in: source))
        }
        self.compiled = compiled
    }

    deinit { xmlXPathFreeCompExpr(compiled) }

    func boolean(_ context: XPathContext, at node: xmlNodePtr) throws -> Bool {
        context.pointer.pointee.node = node
        let verdict = xmlXPathCompiledEvalToBoolean(compiled, context.pointer)
        guard verdict >= 0 else { throw context.takeFailure() }
        return verdict == 1
    }

    func value(_ context: XPathContext, at node: xmlNodePtr) throws -> XPathValue {
        context.pointer.pointee.node = node
        guard let object = xmlXPathCompiledEval(compiled, context.pointer) else {
            throw context.takeFailure()
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
        evaluation.register(in: pointer)
        evaluation.registerCurrent(in: pointer)
    }

    deinit { xmlXPathFreeContext(pointer) }

    /// Why the last expression broke down.
    func takeFailure() -> CompiledXPath.Failure {
        defer { xmlResetError(&pointer.pointee.lastError) }
        return CompiledXPath.Failure(
            reason: XPathProblem.reason(pointer.pointee.lastError, in: nil),
            isExhausted: pointer.pointee.opCount >= pointer.pointee.opLimit)
    }

    /// Counts steps anew. The bound keeps hostile pages from stopping the run.
    func begin(steps: UInt) {
        pointer.pointee.opCount = 0
        // Zero is libxml2's word for no bound.
        pointer.pointee.opLimit = max(steps, 1)
    }

    /// Counts steps that libxml2 does not.
    func charge(_ steps: UInt) { pointer.pointee.opCount += steps }

    /// The steps since ``begin(steps:)``.
    var steps: UInt { pointer.pointee.opCount }
}
