internal import CLibXML
internal import HTML
internal import Linting

/// What a transform makes of a page.
final class TransformResult {
    /// Owned; its root is `picus:result`.
    let tree: xmlDocPtr
    /// The elements that the transform's templates matched (by themselves, their attributes or texts).
    let matched: [Node]

    init(tree: xmlDocPtr, matched: [Node]) {
        self.tree = tree
        self.matched = matched
    }

    deinit { xmlFreeDoc(tree) }
}

/// Runs one transform over a page whose elements are marked (``NodeMarkers``).
struct TransformRun {
    let compiled: CompiledTransform
    let facts: PageFacts

    /// Bounds: a stylesheet may not stop a run, whatever the page.
    private static let templateDepth: Int32 = 1000
    private var operations: UInt { 2_000_000 + 1000 * UInt(facts.document.nodeCount) }
    /// No text of a page's markup is longer: one that doubles itself sixty times is none.
    fileprivate static let longestText = 4_000_000

    struct Failure: Error {
        var reason: String
    }

    /// - Returns: nil where no template matches anything.
    /// - Throws: ``Failure`` when libxslt breaks off.
    func run(findings: FindingIndex, remedy: @escaping (Node) -> String?) throws -> TransformResult? {
        guard let context = xsltNewTransformContext(compiled.style, facts.document.tree) else {
            throw Failure(reason: "memory")
        }
        defer { xsltFreeTransformContext(context) }
        var messages = picus_messages()
        return try withUnsafeMutablePointer(to: &messages) { messages in
            picus_collect_run_messages(context, messages)
            context.pointee.maxTemplateDepth = Self.templateDepth
            context.pointee.opLimit = operations
            context.pointee.xpathCtxt.pointee.opLimit = operations
            let evaluation = XPathEvaluation(page: facts)
            evaluation.findings = findings
            evaluation.remedyText = remedy
            evaluation.register(in: context.pointee.xpathCtxt)
            let state = RunState(nodeCount: facts.document.nodeCount)
            context.pointee._private = Unmanaged.passUnretained(state).toOpaque()
            Self.registerFunctions(context.pointee.xpathCtxt)
            // What fails is told once, with the file; libxml2 would tell it on standard error as well.
            context.pointee.xpathCtxt.pointee.error = { _, _ in }
            return try withExtendedLifetime((evaluation, state)) {
                let matched = match(context, state)
                try check(context, messages)
                guard !matched.isEmpty else { return nil }
                let result = xsltApplyStylesheetUser(
                    compiled.style, facts.document.tree, nil, nil, nil, context)
                guard let result else { throw Failure(reason: messages.pointee.line) }
                let owned = TransformResult(tree: result, matched: matched)
                try check(context, messages)
                return owned
            }
        }
    }

    /// An expression that fails in a pattern only does not match: it is told all the same.
    private func check(_ context: xsltTransformContextPtr, _ messages: UnsafeMutablePointer<picus_messages>) throws {
        let error = context.pointee.xpathCtxt.pointee.lastError
        guard context.pointee.state == XSLT_STATE_OK, error.code == 0 else {
            let reason = error.message.map {
                String(cString: $0).split(whereSeparator: \.isWhitespace).joined(separator: " ")
            }
            let text = messages.pointee.line
            throw Failure(reason: text.isEmpty ? reason ?? "XPath \(error.code)" : text)
        }
    }

    /// Which elements are touched; the state of `picus:touched()`.
    private final class RunState {
        var touched: [Bool]
        init(nodeCount: Int) { touched = [Bool](repeating: false, count: nodeCount + 1) }
    }

    /// Asks libxslt which nodes a template of the transform's own matches.
    private func match(_ context: xsltTransformContextPtr, _ state: RunState) -> [Node] {
        let targets = compiled.transform.targets
        var matched: [Node] = []
        func isOwn(_ node: xmlNodePtr) -> Bool {
            guard let template = xsltGetTemplate(context, node, nil) else { return false }
            return template.pointee.style == compiled.style
        }
        for element in facts.document.elements {
            var hit = (targets.anyElement || targets.elements.contains(element.name)) && isOwn(element.pointer)
            if !hit, targets.attributes {
                hit = element.attributes.contains {
                    $0.index > 0 && isOwn(UnsafeMutableRawPointer($0.pointer).assumingMemoryBound(to: xmlNode.self))
                }
            }
            if !hit, targets.texts { hit = element.children.contains { !$0.isElement && isOwn($0.pointer) } }
            guard hit else { continue }
            matched.append(element)
            var next: Node? = element
            while let node = next, !state.touched[node.index] {
                state.touched[node.index] = true
                next = node.parentElement
            }
        }
        return matched
    }

    private static func registerFunctions(_ context: xmlXPathContextPtr) {
        // As XPath 1.0, 4.2 has them, but not without bounds.
        xmlXPathRegisterFunc(context, "concat") { parser, count in
            guard let parser, count >= 2 else {
                xmlXPathErr(parser, Int32(XPATH_INVALID_ARITY.rawValue))
                return
            }
            var parts: [[UInt8]] = []
            var length = 0
            for _ in 0..<count {
                let part = TransformRun.popText(parser)
                length += part.count
                parts.append(part)
            }
            guard length <= TransformRun.longestText else {
                xmlXPathErr(parser, Int32(XPATH_MEMORY_ERROR.rawValue))
                return
            }
            TransformRun.push(parts.reversed().flatMap { $0 }, parser)
        }
        xmlXPathRegisterFuncNS(context, "padding", "http://exslt.org/strings") { parser, count in
            guard let parser, count == 1 || count == 2 else {
                xmlXPathErr(parser, Int32(XPATH_INVALID_ARITY.rawValue))
                return
            }
            let unit = count == 2 ? String(decoding: TransformRun.popText(parser), as: UTF8.self) : " "
            let wanted = xmlXPathPopNumber(parser)
            guard wanted > 0, !unit.isEmpty else { return TransformRun.push([], parser) }
            guard wanted <= Double(TransformRun.longestText) else {
                xmlXPathErr(parser, Int32(XPATH_MEMORY_ERROR.rawValue))
                return
            }
            let scalars = Array(unit.unicodeScalars)
            var text = String.UnicodeScalarView()
            for index in 0..<Int(wanted) { text.append(scalars[index % scalars.count]) }
            TransformRun.push(Array(String(text).utf8), parser)
        }
        xmlXPathRegisterFuncNS(context, "number", TransformFile.namespace) { parser, count in
            TransformRun.discard(parser, count)
            guard let parser, let node = parser.pointee.context?.pointee.node else { return }
            valuePush(parser, xmlXPathNewFloat(Double(Node(node).index)))
        }
        xmlXPathRegisterFuncNS(context, "touched", TransformFile.namespace) { parser, count in
            TransformRun.discard(parser, count)
            guard let parser, let node = parser.pointee.context?.pointee.node,
                let state = xsltXPathGetTransformContext(parser)?.pointee._private
            else { return }
            let touched = Unmanaged<RunState>.fromOpaque(state).takeUnretainedValue().touched
            let index = Node(node).index
            valuePush(parser, xmlXPathNewBoolean(index < touched.count && touched[index] ? 1 : 0))
        }
    }

    private static func popText(_ parser: xmlXPathParserContextPtr) -> [UInt8] {
        guard let text = xmlXPathPopString(parser) else { return [] }
        defer { picus_free(text) }
        return Array(UnsafeBufferPointer(start: text, count: Int(xmlStrlen(text))))
    }

    private static func push(_ bytes: [UInt8], _ parser: xmlXPathParserContextPtr) {
        _ = (bytes + [0]).withUnsafeBufferPointer { valuePush(parser, xmlXPathNewString($0.baseAddress)) }
    }

    private static func discard(_ parser: xmlXPathParserContextPtr?, _ count: Int32) {
        for _ in 0..<max(count, 0) { xmlXPathFreeObject(valuePop(parser)) }
    }
}
