internal import CLibXML
internal import HTML

/// Compiles expressions, for one thread.
final class XPathCompiler {
    private let context: xmlXPathContextPtr

    /// Nil when memory is out.
    init?() {
        guard let context = xmlXPathNewContext(nil) else { return nil }
        context.pointee.error = { _, _ in }
        self.context = context
    }

    deinit { xmlXPathFreeContext(context) }

    /// - Throws: ``CheckFileError`` for an expression that is not XPath or calls an unknown function.
    func compile(_ source: String, file: String, line: Int) throws -> CompiledXPath {
        try XPathFunctionNames.check(source, file: file, line: line)
        try XPathFunctionNames.checkPrefixes(source, file: file, line: line)
        do {
            return try CompiledXPath(source, in: context)
        } catch let failure as CompiledXPath.Failure {
            throw CheckFileError(file: file, line: line, message: CheckFileMessage.badXPath(source, failure.reason))
        }
    }
}

/// A check whose expressions are compiled, for one thread.
final class CompiledCheck {
    let check: Check
    let when: CompiledXPath?
    let select: CompiledXPath?
    let expectations: [CompiledExpectation]
    let site: (key: CompiledXPath, value: CompiledXPath)?

    struct CompiledExpectation {
        let expectation: Check.Expectation
        let test: CompiledXPath
        let at: CompiledXPath?
        let same: CompiledXPath?
    }

    /// - Throws: ``CheckFileError`` for an expression that is not XPath or calls an unknown function.
    init(_ check: Check, _ compiler: XPathCompiler) throws {
        self.check = check
        func compile(_ source: String?, _ line: Int) throws -> CompiledXPath? {
            try source.map { try compiler.compile($0, file: check.file, line: line) }
        }
        when = try compile(check.applicability.when, check.applicability.line)
        select = try compile(check.applicability.select, check.applicability.line)
        site = try check.site.map { rule in
            let line = check.applicability.line
            return (
                try compiler.compile(rule.key, file: check.file, line: line),
                try compiler.compile(rule.value, file: check.file, line: line)
            )
        }
        expectations = try check.expectations.map { expectation in
            CompiledExpectation(
                expectation: expectation,
                test: try compiler.compile(expectation.test, file: check.file, line: expectation.line),
                at: try compile(expectation.at, expectation.line),
                same: try compile(expectation.same, expectation.line))
        }
    }
}

/// The checks of a run, each compiled when a page first selects it: most pages select few.
final class CompiledChecks {
    let checks: [Check]
    private var compiled: [CompiledCheck?]
    private var templates: [String: MessageTemplate] = [:]
    private let compiler: XPathCompiler

    init?(_ checks: [Check]) {
        guard let compiler = XPathCompiler() else { return nil }
        self.checks = checks
        self.compiler = compiler
        compiled = [CompiledCheck?](repeating: nil, count: checks.count)
    }

    /// - Throws: ``CheckFileError`` for a check whose expressions cannot be used.
    subscript(_ number: Int) -> CompiledCheck {
        get throws {
            if let known = compiled[number] { return known }
            let result = try CompiledCheck(checks[number], compiler)
            compiled[number] = result
            return result
        }
    }

    /// Compiles everything, messages included, so that a mistake is seen before any page is.
    func compileAll() throws {
        for number in checks.indices {
            let compiled = try self[number]
            for expectation in compiled.expectations {
                for language in Language.allCases {
                    _ = try message(expectation.expectation, language, of: compiled.check)
                }
            }
        }
    }

    func message(_ expectation: Check.Expectation, _ language: Language, of check: Check) throws -> MessageTemplate {
        let text = expectation.message[language]
        if let known = templates[text] { return known }
        let template = try MessageTemplate(text, compiler, file: check.file, line: expectation.line)
        templates[text] = template
        return template
    }
}
