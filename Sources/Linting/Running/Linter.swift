internal import Accessibility
internal import CLibXML
internal import CSS
public import HTML

/// Asks the checks of a catalog about pages. One linter serves one thread: compiled expressions are not
/// shared.
public final class Linter {
    public let catalog: Catalog
    public let options: LintOptions
    private let checks: CompiledChecks
    private let index: CheckIndex
    private let partialIndex: CheckIndex
    private let sheetCache = SheetCache()

    /// - Throws: ``CheckFileError`` when memory is out.
    public init(catalog: Catalog, options: LintOptions = LintOptions()) throws {
        self.catalog = catalog
        self.options = options
        let asked = catalog.checks.filter(options.asks)
        guard let checks = CompiledChecks(asked) else { throw Self.outOfMemory("-") }
        self.checks = checks
        index = CheckIndex(asked)
        // Checks of whole pages keep their numbers but are never selected.
        partialIndex = CheckIndex(asked, where: { $0.scope == .fragment })
    }

    fileprivate static func outOfMemory(_ path: String) -> CheckFileError {
        CheckFileError(file: path, line: 0, message: Localized(en: "Not enough memory.", zh: "内存不足。"))
    }

    /// Compiles every check, so that mistakes in one that no page selects are seen too.
    /// - Throws: ``CheckFileError`` for a check whose expressions cannot be used.
    public func compileAll() throws { try checks.compileAll() }

    /// Asks all checks about a page. The tree is walked once.
    /// - Throws: ``CheckFileError`` when a check breaks down on this page.
    public func lint(
        _ document: Document, loader: (any ResourceLoader)? = nil, path: String = "-"
    ) throws -> PageResult {
        let facts = PageFacts(document, loader: loader, path: path, sheetCache: sheetCache)
        return try lint(facts)
    }

    public func lint(_ facts: PageFacts) throws -> PageResult {
        let run = try PageRun(facts: facts, checks: checks, impacts: options.impacts)
        try run.walk(facts.document.isPartial ? partialIndex : index)
        var outcomes: [String: Outcome] = [:]
        for (check, outcome) in zip(checks.checks, run.outcomes) {
            if check.scope == .site || (facts.document.isPartial && check.scope == .page) { continue }
            outcomes[check.id] = outcome
        }
        let asked = Set(outcomes.keys).subtracting(run.unfinished)
        // A part of a page is no target of the checks of whole pages.
        for check in checks.checks where facts.document.isPartial && check.scope == .page {
            outcomes[check.id] = .inapplicable
        }
        let sorted = run.findings.sorted(by: Finding.inOrder)
        guard options.suppressions else {
            return PageResult(
                path: facts.path, language: facts.pageLanguage, findings: sorted, outcomes: outcomes, facts: facts,
                siteFacts: run.siteFacts, unfinished: run.unfinished)
        }
        let suppressions = Suppressions(facts.document, known: catalog, requireReasons: options.requireReasons)
        let verdict = suppressions.apply(
            to: sorted, asked: asked,
            asksAll: options.only.isEmpty && run.unfinished.isEmpty
        ) { run.place(of: $0) }
        for check in Set(verdict.suppressed.map(\.check)) {
            // A person has judged what is suppressed.
            let left = verdict.kept.filter { $0.check == check }
            outcomes[check] = left.isEmpty ? .passed : left.contains { $0.outcome == .failed } ? .failed : .cantTell
        }
        let asksRemarks =
            (options.only.isEmpty || options.only.contains(Suppressions.check))
            && !options.except.contains(Suppressions.check)
        let remarks = !asksRemarks ? [] : suppressions.mistakes + Suppressions.remarks(on: verdict.unused)
        let unused = verdict.unused.map { UnusedSuppression(comments: [$0.range] + ($0.end.map { [$0] } ?? [])) }
        let findings = verdict.kept + remarks.map { run.remark(at: $0.range, key: $0.key, $0.message) }
        return PageResult(
            path: facts.path, language: facts.pageLanguage,
            findings: remarks.isEmpty ? findings : findings.sorted(by: Finding.inOrder), outcomes: outcomes,
            facts: facts, suppressed: verdict.suppressed,
            unusedSuppressions: !asksRemarks
                ? [] : unused + suppressions.withoutElement.map { UnusedSuppression(comments: [$0]) },
            siteFacts: run.siteFacts, unfinished: run.unfinished)
    }
}

/// One walk of one page.
private final class PageRun {
    let facts: PageFacts
    let checks: CompiledChecks
    let impacts: [String: Impact]
    let context: XPathContext
    var outcomes: [Outcome]
    var findings: [Finding] = []
    var siteFacts: [SiteFact] = []
    /// The checks that could not look at the whole page.
    private(set) var unfinished: Set<String> = []
    private var path: ElementPath
    /// By check: the steps of XPath that it may still take on this page.
    private var stepsLeft: [UInt]
    private lazy var weight = SubtreeWeight(facts.document)

    /// A check has used up its steps.
    private struct Exhausted: Error {}

    /// What a check may cost: far more than any check needs on pages that people read.
    private static func steps(nodes: Int) -> UInt { 1_000_000 + 200 * UInt(nodes) }
    private let unknowns: TemplateUnknowns?
    private let templateText: TemplateText?

    init(facts: PageFacts, checks: CompiledChecks, impacts: [String: Impact]) throws {
        self.facts = facts
        self.checks = checks
        self.impacts = impacts
        guard let context = XPathContext(XPathEvaluation(page: facts)) else {
            throw Linter.outOfMemory(facts.path)
        }
        self.context = context
        outcomes = [Outcome](repeating: .inapplicable, count: checks.checks.count)
        path = ElementPath(document: facts.document)
        stepsLeft = [UInt](repeating: Self.steps(nodes: facts.document.nodeCount), count: checks.checks.count)
        unknowns = TemplateUnknowns(facts)
        templateText = TemplateText(facts.document)
        // Numbers the elements, so that libxml2 sorts node-sets without walking the tree.
        xmlXPathOrderDocElems(facts.document.tree)
    }

    func walk(_ index: CheckIndex) throws {
        var selected: [Int] = []
        var seen = [Int](repeating: -1, count: checks.checks.count)
        for element in facts.document.elements {
            let role = index.asksRoles ? facts.accessibility.role(of: element)?.rawValue ?? "" : ""
            index.select(for: element, role: role, into: &selected, seen: &seen)
            for number in selected { try ask(number, about: element) }
        }
    }

    /// Asks one check about one element, as long as the check has steps left on this page: time grows with the
    /// page, whatever the page and the check.
    private func ask(_ number: Int, about element: Node) throws {
        if stepsLeft[number] == 0 { return }
        context.begin(steps: stepsLeft[number])
        do {
            try askBounded(number, about: element)
            stepsLeft[number] -= min(context.steps, stepsLeft[number])
        } catch is Exhausted {
            stepsLeft[number] = 0
        }
        if stepsLeft[number] == 0 { giveUp(number, at: element) }
    }

    private func askBounded(_ number: Int, about element: Node) throws {
        let compiled = try checks[number]
        context.evaluation.current = element.pointer
        _ = context.evaluation.takeUncertainty()
        // Expressions may read what is in the element without libxml2 counting it.
        context.charge(weight.of(element))
        if let when = compiled.when {
            guard try evaluate(compiled, when, at: element.pointer, line: compiled.check.applicability.line) else {
                return
            }
        }
        guard let select = compiled.select else {
            try judge(number, target: element.pointer, element: element)
            return
        }
        let targets: [xmlNodePtr]
        do {
            guard case .nodes(let nodes) = try select.value(context, at: element.pointer) else {
                throw CompiledXPath.Failure(reason: CheckFileMessage.noNodes())
            }
            targets = nodes
        } catch let failure as CompiledXPath.Failure {
            throw try broken(compiled, select, compiled.check.applicability.line, failure)
        }
        for target in targets { try judge(number, target: target, element: element) }
    }

    /// Keeps what a page says to a site check: whether it is a finding turns on the other pages.
    private func collect(
        _ compiled: CompiledCheck, _ site: (key: CompiledXPath, value: CompiledXPath), target: xmlNodePtr, element: Node
    ) throws {
        guard let expectation = compiled.expectations.first else { return }
        func text(_ expression: CompiledXPath) throws -> String {
            do {
                return try expression.value(context, at: target).string
            } catch let failure as CompiledXPath.Failure {
                throw try broken(compiled, expression, compiled.check.applicability.line, failure)
            }
        }
        let key = Wording.collapsed(try text(site.key))
        let value = try text(site.value)
        let count = findings.count
        try report(
            compiled, expectation, target: target, element: element, outcome: expectation.expectation.otherwise,
            uncertainty: nil)
        guard findings.count > count else { return }
        siteFacts.append(SiteFact(key: key, value: value, finding: findings.removeLast()))
    }

    private func judge(_ number: Int, target: xmlNodePtr, element: Node) throws {
        let compiled = try checks[number]
        context.evaluation.current = target
        if let site = compiled.site {
            try collect(compiled, site, target: target, element: element)
            return
        }
        if outcomes[number] == .inapplicable { outcomes[number] = .passed }
        for expectation in compiled.expectations {
            let line = expectation.expectation.line
            if try evaluate(compiled, expectation.test, at: target, line: line) { continue }
            let uncertainty = context.evaluation.takeUncertainty()
            if let unknowns,
                unknowns.mayHold(expectation.expectation, of: compiled.check, target: target, element: element)
            {
                continue
            }
            var outcome = expectation.expectation.otherwise
            if uncertainty != nil { outcome = .cantTell }
            try report(
                compiled, expectation, target: target, element: element, outcome: outcome, uncertainty: uncertainty)
            if outcome == .failed || outcomes[number] != .failed { outcomes[number] = outcome }
            return
        }
        _ = context.evaluation.takeUncertainty()
    }

    private func evaluate(_ compiled: CompiledCheck, _ expression: CompiledXPath, at node: xmlNodePtr, line: Int) throws
        -> Bool
    {
        do {
            return try expression.boolean(context, at: node)
        } catch let failure as CompiledXPath.Failure {
            throw try broken(compiled, expression, line, failure)
        }
    }

    /// What to throw for an expression that broke down.
    /// - Throws: ``Exhausted`` where it only took too many steps.
    private func broken(
        _ compiled: CompiledCheck, _ expression: CompiledXPath, _ line: Int, _ failure: CompiledXPath.Failure
    ) throws -> CheckFileError {
        if failure.isExhausted { throw Exhausted() }
        return CheckFileError(
            file: compiled.check.file, line: line,
            message: CheckFileMessage.badXPath(
                expression.source, failure.reason, page: facts.path == compiled.check.file ? nil : facts.path))
    }

    // MARK: - Findings

    /// Says that a check could not look at the rest of the page.
    private func giveUp(_ number: Int, at element: Node) {
        let check = checks.checks[number]
        unfinished.insert(check.id)
        if outcomes[number] != .failed { outcomes[number] = .cantTell }
        findings.append(
            finding(
                of: check, key: "unfinished", .cantTell,
                Localized(
                    en:
                        "The page is too large, or nested too deeply, for this check: from here on a person has to look.",
                    zh: "页面过大或嵌套过深，此检查无法看完：自此处起需由人检查。"),
                owner: element, range: facts.document.map.element(element)?.startTag))
    }

    private func report(
        _ compiled: CompiledCheck, _ expectation: CompiledCheck.CompiledExpectation, target: xmlNodePtr, element: Node,
        outcome: Outcome, uncertainty: Localized?
    ) throws {
        let place = try expectation.at.flatMap { try nodes($0, at: target).first } ?? target
        // Findings belong to elements: an attribute or text stands for the element it is in.
        let owner = Self.element(of: target) ?? element
        let range = sourceRange(of: place) ?? facts.document.map.element(owner)?.startTag
        func text(_ language: Language) throws -> String {
            let template = try checks.message(expectation.expectation, language, of: compiled.check)
            var text: String
            do {
                text = try template.text(context, at: target)
            } catch let failure as CompiledXPath.Failure {
                throw try broken(compiled, expectation.test, expectation.expectation.line, failure)
            }
            if let uncertainty { text += (language == .en ? " " : "") + uncertainty[language] }
            return templateText?.restored(text, near: owner) ?? text
        }
        let message = Localized(en: try text(.en), zh: try text(.zh))
        var finding = finding(
            of: compiled.check, key: expectation.expectation.key, outcome, message, owner: owner, range: range)
        if outcome == .cantTell, let same = expectation.same {
            do {
                let answer = Wording.collapsed(try same.value(context, at: target).string)
                finding.question = answer.isEmpty ? nil : answer
            } catch let failure as CompiledXPath.Failure {
                throw try broken(compiled, same, expectation.expectation.line, failure)
            }
        }
        _ = context.evaluation.takeUncertainty()
        findings.append(finding)
    }

    private func finding(
        of check: Check, key: String, _ outcome: Outcome, _ message: Localized, owner: Node, range: Range<Int>?
    ) -> Finding {
        let source = facts.document.source
        let anchor = range ?? nearestRange(to: owner)
        return Finding(
            check: check.id, outcome: outcome, impact: impacts[check.id] ?? check.impact, expectation: key,
            message: message, nodeIndex: owner.index, range: range,
            start: source.position(ofByteOffset: anchor.lowerBound),
            end: source.position(ofByteOffset: anchor.upperBound), selector: path.selector(of: owner),
            snippet: snippet(of: owner), fingerprint: Fingerprint.of(owner, check: check.id, expectation: key))
    }

    private func nodes(_ expression: CompiledXPath, at node: xmlNodePtr) throws -> [xmlNodePtr] {
        do {
            guard case .nodes(let nodes) = try expression.value(context, at: node) else { return [] }
            return nodes
        } catch let failure as CompiledXPath.Failure {
            if failure.isExhausted { throw Exhausted() }
            throw CheckFileError(
                file: facts.path, line: 0, message: CheckFileMessage.badXPath(expression.source, failure.reason))
        }
    }

    private static func element(of node: xmlNodePtr) -> Node? {
        let node = Node(node)
        return node.isElement ? node : node.parentElement
    }

    private func sourceRange(of node: xmlNodePtr) -> Range<Int>? {
        switch node.pointee.type {
        case XML_ATTRIBUTE_NODE:
            let attribute = Attribute(UnsafeMutableRawPointer(node).assumingMemoryBound(to: xmlAttr.self))
            return facts.document.map.attribute(attribute)?.whole
        case XML_TEXT_NODE, XML_COMMENT_NODE: return facts.document.map.text(Node(node))
        default: return facts.document.map.element(Node(node))?.startTag
        }
    }

    /// Where an element that the parser implied would begin: at its first child that stands in the file,
    /// else at its parent.
    private func nearestRange(to element: Node) -> Range<Int> {
        for node in element.descendants {
            if let range = sourceRange(of: node.pointer) { return range.lowerBound..<range.lowerBound }
        }
        for ancestor in element.ancestors {
            if let range = facts.document.map.element(ancestor)?.startTag { return range }
        }
        return 0..<0
    }

    /// Where a finding stands for suppressions: its byte, and the start tag of its element.
    func place(of finding: Finding) -> (offset: Int, tag: Range<Int>?) {
        let element = elementsByIndex[finding.nodeIndex]
        let tag = element.flatMap { facts.document.map.element($0)?.startTag }
        return (
            finding.range?.lowerBound ?? tag?.lowerBound ?? element.map { nearestRange(to: $0).lowerBound } ?? 0, tag
        )
    }

    private lazy var elementsByIndex = Dictionary(
        facts.document.elements.map { ($0.index, $0) }, uniquingKeysWith: { first, _ in first })

    /// A finding about a comment that is meant for Picus.
    func remark(at range: Range<Int>, key: String, _ message: Localized) -> Finding {
        let source = facts.document.source
        let snippet = Wording.collapsed(source.string(in: range.prefix(2000)))
        var hash = FNV1a()
        for part in [Suppressions.check, key, snippet] { hash.add(part) }
        return Finding(
            check: Suppressions.check, outcome: .failed, impact: impacts[Suppressions.check] ?? .minor,
            expectation: key,
            message: message, nodeIndex: 0, range: range, start: source.position(ofByteOffset: range.lowerBound),
            end: source.position(ofByteOffset: range.upperBound), selector: "",
            snippet: snippet.count > 200 ? snippet.prefix(199) + "…" : snippet, fingerprint: hash.hexadecimal)
    }

    private func snippet(of element: Node) -> String {
        guard let range = facts.document.map.element(element)?.startTag else { return "<\(element.name)>" }
        let text = Wording.collapsed(facts.document.source.string(in: range.prefix(2000)))
        return text.count > 200 ? text.prefix(199) + "…" : text
    }
}

extension Range<Int> {
    fileprivate func prefix(_ count: Int) -> Range<Int> { lowerBound..<Swift.min(upperBound, lowerBound + count) }
}
