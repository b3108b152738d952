import HTML
import Linting

/// Turns linted pages into bytes and back, for the cache and for pages that wait for others.
///
/// Checks are written as numbers: the bytes are good for the same catalog only.
struct PageCoding: Sendable {
    private let checks: [String]
    private let numbers: [String: Int]

    init(_ catalog: Catalog) {
        checks = catalog.ids
        numbers = Dictionary(checks.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    // MARK: - Writing

    /// The page without its path.
    func bytes(of page: LintedPage) -> [UInt8] {
        var writer = ByteWriter()
        writer.write(page.language == nil ? 0 : 1)
        if let language = page.language { writer.write(language) }
        writer.write(page.siteFacts.count)
        for fact in page.siteFacts {
            writer.write(fact.key)
            writer.write(fact.value)
            write(fact.finding, to: &writer)
        }
        writer.write(page.findings.count)
        for finding in page.findings { write(finding, to: &writer) }
        writer.write(page.outcomes.count)
        for asked in page.outcomes {
            write(check: asked.check, to: &writer)
            writer.write(Self.number(asked.outcome))
        }
        writer.write(page.lines.count)
        for (number, line) in page.lines.sorted(by: { $0.key < $1.key }) {
            writer.write(number)
            writer.write(line)
        }
        writer.write(page.diagnostics.count)
        for diagnostic in page.diagnostics { Self.write(diagnostic, to: &writer) }
        return writer.sealedBytes
    }

    private func write(_ finding: Finding, to writer: inout ByteWriter) {
        write(check: finding.check, to: &writer)
        writer.write(Self.number(finding.outcome))
        writer.write(Impact.allCases.firstIndex(of: finding.impact) ?? 0)
        writer.write(finding.expectation)
        Self.write(finding.message, to: &writer)
        writer.write(finding.nodeIndex)
        writer.write(finding.range.map { $0.lowerBound + 1 } ?? 0)
        if let range = finding.range { writer.write(range.count) }
        for position in [finding.start, finding.end] {
            writer.write(position.line)
            writer.write(position.column)
        }
        writer.write(finding.selector)
        writer.write(finding.snippet)
        writer.write(finding.fingerprint)
        writer.write(finding.heard == nil ? 0 : 1)
        if let heard = finding.heard { Self.write(heard, to: &writer) }
        writer.write(finding.fix == nil ? 0 : 1)
        if let fix = finding.fix { Self.write(fix, to: &writer) }
    }

    private static func write(_ fix: FindingFix, to writer: inout ByteWriter) {
        writer.write(fix.transform)
        write(fix.title, to: &writer)
        writer.write(fix.replacements.count)
        for replacement in fix.replacements {
            writer.write(replacement.range.lowerBound)
            writer.write(replacement.range.count)
            for position in [replacement.start, replacement.end] {
                writer.write(position.line)
                writer.write(position.column)
            }
            writer.write(replacement.text)
        }
    }

    /// Findings about suppressions belong to no check file: those are written by name.
    private func write(check: String, to writer: inout ByteWriter) {
        writer.write(numbers[check] ?? checks.count)
        if numbers[check] == nil { writer.write(check) }
    }

    private static func write(_ text: Localized, to writer: inout ByteWriter) {
        writer.write(text.en)
        writer.write(text.zh)
    }

    private static func number(_ outcome: Outcome) -> Int { Outcome.allCases.firstIndex(of: outcome) ?? 0 }

    // MARK: - Reading

    /// - Throws: ``ByteReader/Damaged`` for bytes that no page was written as.
    func page(_ bytes: UnsafeRawBufferPointer, path: String) throws(ByteReader.Damaged) -> LintedPage {
        var reader = try ByteReader(sealed: bytes)
        var page = try outline(&reader, path)
        page.findings = try reader.list(finding)
        page.outcomes = CheckOutcomes(
            try reader.list { (reader) throws(ByteReader.Damaged) in
                CheckOutcomes.Element(check: try check(&reader), outcome: try Self.outcome(&reader))
            })
        let lines = try reader.list { (reader) throws(ByteReader.Damaged) in (try reader.int(), try reader.string()) }
        page.lines = Dictionary(lines, uniquingKeysWith: { first, _ in first })
        page.diagnostics = try reader.list(Self.localized)
        guard reader.isAtEnd else { throw ByteReader.Damaged() }
        return page
    }

    /// What a page says to checks that compare pages, which stands first, and nothing else of it.
    /// - Throws: ``ByteReader/Damaged`` for bytes that no page was written as.
    func outline(_ bytes: UnsafeRawBufferPointer, path: String) throws(ByteReader.Damaged) -> LintedPage {
        var reader = try ByteReader(sealed: bytes)
        return try outline(&reader, path)
    }

    private func outline(_ reader: inout ByteReader, _ path: String) throws(ByteReader.Damaged) -> LintedPage {
        let language = try reader.int() == 0 ? nil : try reader.string()
        var page = LintedPage(path: path, language: language, findings: [], outcomes: [:])
        page.siteFacts = try reader.list { (reader) throws(ByteReader.Damaged) in
            SiteFact(key: try reader.string(), value: try reader.string(), finding: try finding(&reader))
        }
        return page
    }

    private func check(_ reader: inout ByteReader) throws(ByteReader.Damaged) -> String {
        let number = try reader.int()
        if number == checks.count { return try reader.string() }
        guard checks.indices.contains(number) else { throw ByteReader.Damaged() }
        return checks[number]
    }

    private func finding(_ reader: inout ByteReader) throws(ByteReader.Damaged) -> Finding {
        let check = try check(&reader)
        let outcome = try Self.outcome(&reader)
        let impact = try reader.int()
        guard Impact.allCases.indices.contains(impact) else { throw ByteReader.Damaged() }
        let expectation = try reader.string()
        let message = try Self.localized(&reader)
        let node = try reader.int()
        let first = try reader.int()
        let range = first == 0 ? nil : (first - 1)..<(first - 1 + (try reader.int()))
        let start = SourcePosition(line: try reader.int(), column: try reader.int())
        let end = SourcePosition(line: try reader.int(), column: try reader.int())
        var finding = Finding(
            check: check, outcome: outcome, impact: Impact.allCases[impact], expectation: expectation,
            message: message, nodeIndex: node, range: range, start: start, end: end, selector: try reader.string(),
            snippet: try reader.string(), fingerprint: try reader.string())
        if try reader.int() != 0 { finding.heard = try Self.localized(&reader) }
        if try reader.int() != 0 { finding.fix = try Self.fix(&reader) }
        return finding
    }

    private static func fix(_ reader: inout ByteReader) throws(ByteReader.Damaged) -> FindingFix {
        FindingFix(
            transform: try reader.string(), title: try localized(&reader),
            replacements: try reader.list { (reader) throws(ByteReader.Damaged) in
                let first = try reader.int()
                let (last, isTooLarge) = first.addingReportingOverflow(try reader.int())
                guard first >= 0, last >= first, !isTooLarge else { throw ByteReader.Damaged() }
                return FindingFix.Replacement(
                    range: first..<last, start: SourcePosition(line: try reader.int(), column: try reader.int()),
                    end: SourcePosition(line: try reader.int(), column: try reader.int()), text: try reader.string())
            })
    }

    private static func localized(_ reader: inout ByteReader) throws(ByteReader.Damaged) -> Localized {
        Localized(en: try reader.string(), zh: try reader.string())
    }

    private static func outcome(_ reader: inout ByteReader) throws(ByteReader.Damaged) -> Outcome {
        let number = try reader.int()
        guard Outcome.allCases.indices.contains(number) else { throw ByteReader.Damaged() }
        return Outcome.allCases[number]
    }
}
