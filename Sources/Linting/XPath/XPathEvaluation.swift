internal import Accessibility
public import CLibXML
public import HTML

/// Everything that `a11y:` functions may ask of one page. Memoises what is asked often.
///
/// One evaluation serves checks and transforms alike: it registers its functions with any XPath context,
/// libxslt's included.
public final class XPathEvaluation {
    public static let namespace = "urn:picus:a11y"

    public let page: PageFacts
    /// What a false answer cannot be relied on for, since the last ``takeUncertainty()``.
    private var uncertainty: Localized?
    /// The target of the check that is being asked; what `current()` gives.
    var current: xmlNodePtr?
    /// The findings of the page, for transforms.
    public var findings = FindingIndex()
    /// The texts that people wrote, for transforms: given a node, the text or nil.
    public var remedyText: ((Node) -> String?)?

    public init(page: PageFacts) { self.page = page }

    /// Registers the functions and the prefix `a11y` with a context. The evaluation must outlive it.
    public func register(in context: xmlXPathContextPtr) {
        xmlXPathRegisterNs(context, "a11y", Self.namespace)
        context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
        for function in XPathFunctions.all {
            xmlXPathRegisterFuncNS(context, function.name, Self.namespace) { parser, count in
                XPathEvaluation.dispatch(parser, count)
            }
        }
    }

    /// `current()` as XSLT has it, for contexts that are not libxslt's.
    func registerCurrent(in context: xmlXPathContextPtr) {
        xmlXPathRegisterFunc(context, "current") { parser, count in
            guard let parser, let context = parser.pointee.context, let data = context.pointee.userData else { return }
            for _ in 0..<max(count, 0) { xmlXPathFreeObject(valuePop(parser)) }
            let evaluation = Unmanaged<XPathEvaluation>.fromOpaque(data).takeUnretainedValue()
            valuePush(parser, XPathValue.nodes(evaluation.current.map { [$0] } ?? []).makeObject())
        }
    }

    /// Says that what is being computed rests on something unknown.
    func raiseUncertainty(_ reason: Localized) {
        if uncertainty == nil { uncertainty = reason }
    }

    /// The first reason that was raised since the last call.
    func takeUncertainty() -> Localized? {
        defer { uncertainty = nil }
        return uncertainty
    }

    /// The tokens of a list as checks write it; read once.
    func tokens(_ text: String) -> Set<String> {
        if let known = tokenLists[text] { return known }
        let list = Set(Tokens.split(text))
        tokenLists[text] = list
        return list
    }

    /// The words of a list as checks write it; read once.
    func wordList(_ text: String) -> WordList {
        if let known = wordLists[text] { return known }
        let list = WordList(Tokens.split(text))
        wordLists[text] = list
        return list
    }
    private var tokenLists: [String: Set<String>] = [:]
    private var wordLists: [String: WordList] = [:]

    private static func dispatch(_ parser: xmlXPathParserContextPtr?, _ count: Int32) {
        guard let parser, let context = parser.pointee.context, let data = context.pointee.userData,
            let name = context.pointee.function
        else { return }
        let evaluation = Unmanaged<XPathEvaluation>.fromOpaque(data).takeUnretainedValue()
        var arguments: [XPathValue] = []
        for _ in 0..<max(count, 0) {
            guard let object = valuePop(parser) else {
                xmlXPathErr(parser, Int32(XPATH_INVALID_ARITY.rawValue))
                return
            }
            arguments.append(XPathValue(consuming: object))
        }
        arguments.reverse()
        guard let function = evaluation.function(name) else {
            xmlXPathErr(parser, Int32(XPATH_UNKNOWN_FUNC_ERROR.rawValue))
            return
        }
        var node = context.pointee.node.map { Node($0) }
        if function.takesNode, case .nodes(let nodes)? = arguments.first {
            node = firstInDocumentOrder(nodes)
            arguments.removeFirst()
        }
        guard arguments.count <= function.parameters.count,
            arguments.count >= function.parameters.count(where: { !$0.hasSuffix("?") })
        else {
            xmlXPathErr(parser, Int32(XPATH_INVALID_ARITY.rawValue))
            return
        }
        var call = XPathCall(evaluation: evaluation, node: node, arguments: arguments)
        let texts = evaluation.page.texts
        let steps = texts.steps
        let value = function.body(&call)
        context.pointee.opCount += UInt(texts.steps - steps)
        // What comes after has to go through all of them.
        if case .nodes(let nodes) = value { context.pointee.opCount += UInt(nodes.count) }
        valuePush(parser, value.makeObject())
    }

    private static func firstInDocumentOrder(_ nodes: [xmlNodePtr]) -> Node? {
        guard var first = nodes.first else { return nil }
        for node in nodes.dropFirst() where xmlXPathCmpNodes(first, node) < 0 { first = node }
        return Node(first)
    }

    // A compiled expression calls with the same pointer each time: the name is looked up once. libxslt compiles some
    // expressions while it runs, so a pointer may come back with another name.
    private var functionsByPointer: [UnsafePointer<xmlChar>: (name: [xmlChar], function: XPathFunction)] = [:]

    private func function(_ name: UnsafePointer<xmlChar>) -> XPathFunction? {
        if let known = functionsByPointer[name], xmlStrEqual(name, known.name) != 0 { return known.function }
        guard let function = XPathFunctions.byName[String(cString: name)] else { return nil }
        functionsByPointer[name] = (Array(function.name.utf8) + [0], function)
        return function
    }
}
