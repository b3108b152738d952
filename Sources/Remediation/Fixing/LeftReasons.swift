internal import CLibXML
internal import HTML
internal import Linting

/// Why transforms leave things alone, by the conditions that their files name (`picus:leaves`).
final class LeftReasons {
    private let context: xmlXPathContextPtr?
    private let evaluation: XPathEvaluation
    private var compiled: [String: xmlXPathCompExprPtr?] = [:]
    /// What all questions of a page may cost together.
    private static let steps: UInt = 10_000_000

    init(_ page: LintedPage) {
        evaluation = XPathEvaluation(page: page.result.facts)
        evaluation.findings = FindingIndex(page.result.findings)
        context = xmlXPathNewContext(page.document.tree)
        if let context {
            context.pointee.error = { _, _ in }
            context.pointee.opLimit = Self.steps
            evaluation.register(in: context)
        }
    }

    deinit {
        for case .some(let expression) in compiled.values { xmlXPathFreeCompExpr(expression) }
        xmlXPathFreeContext(context)
    }

    /// The first reason of a transform that holds for an element.
    func reason(_ transform: Transform, _ element: Node) -> Localized? {
        transform.leaves.first { holds($0.condition, element) }?.reason
    }

    private func holds(_ condition: String, _ element: Node) -> Bool {
        guard let context else { return false }
        if compiled[condition] == nil { compiled[condition] = .some(xmlXPathCtxtCompile(context, condition)) }
        guard let expression = compiled[condition] ?? nil else { return false }
        context.pointee.node = element.pointer
        return xmlXPathCompiledEvalToBoolean(expression, context) == 1
    }
}
