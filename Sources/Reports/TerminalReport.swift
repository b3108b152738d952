internal import HTML
public import Linting

/// For people at a terminal: place, message, the source line with a caret, and how to mend it.
public struct TerminalReport: Report {
    public static let name = "text"
    public static let summary = Localized(en: "for reading at a terminal", zh: "供终端阅读")

    private let context: ReportContext
    private var explained: Set<String> = []
    private var commanded: Set<String> = []
    /// The line that was shown last: findings come by place, and a page may be one long line.
    private var shown: (line: Int, scalars: [Unicode.Scalar])?

    public init(_ context: ReportContext) { self.context = context }

    public mutating func begin() -> String { "" }

    public mutating func page(_ page: LintedPage) -> String {
        shown = nil
        return page.findings.map { text(of: $0, in: page) }.joined()
    }

    public mutating func end(_ summary: RunSummary) -> String { Self.line(summary, context) + "\n" }

    private mutating func text(of finding: Finding, in page: LintedPage) -> String {
        let place = "\(SystemName.line(page.path)):\(finding.start.line):\(finding.start.column)"
        let word = finding.outcome == .failed ? finding.impact.name[context.language] : Words.review[context.language]
        var text = "\(paint(place, .bold)): \(paint(word, finding.outcome == .failed ? .red : .yellow))"
        text += " \(paint("[\(finding.check)]", .dim)) \(finding.message[context.language])\n"
        if let line = scalars(of: finding.start.line, in: page) { text += excerpt(line, finding) }
        // What holds for every finding of a check is said once.
        if explained.insert(finding.check).inserted, let check = context.catalog[finding.check] {
            text += "    = \(check.affected[context.language])\n"
            text += "    = \(check.remedy[context.language])\n"
        }
        if finding.outcome == .failed {
            let remedies = context.remedies(of: finding)
            if !remedies.isEmpty, commanded.insert(finding.check).inserted { text += commands(finding.check, remedies) }
        }
        return text + "\n"
    }

    /// What to run: a transform may mend it, or a person has to say a text first.
    private func commands(_ check: String, _ remedies: [Remedy]) -> String {
        var text = ""
        if remedies.contains(where: { $0.safety == "safe" }) { text += "    = picus fix --only \(check)\n" }
        if remedies.contains(where: { $0.safety == "assisted" }) {
            text += "    = picus fix --only \(check) --collect remedies.yml\n"
        }
        return text
    }

    private mutating func scalars(of line: Int, in page: LintedPage) -> [Unicode.Scalar]? {
        if let shown, shown.line == line { return shown.scalars }
        guard let text = page.lines[line] else { return nil }
        let scalars = Array(text.unicodeScalars)
        shown = (line, scalars)
        return scalars
    }

    /// The source line, cut to what fits, with a caret under the finding.
    private func excerpt(_ scalars: [Unicode.Scalar], _ finding: Finding) -> String {
        let start = min(finding.start.column - 1, scalars.count)
        let end = finding.end.line == finding.start.line ? min(finding.end.column - 1, scalars.count) : scalars.count
        // Long lines are cut around the finding.
        let from = start > 60 ? start - 40 : 0
        let to = min(scalars.count, max(from + 110, start + 20))
        func shown(_ range: Range<Int>) -> String {
            var text: [UInt8] = []
            for scalar in scalars[range] {
                // Control characters (general category Cc) would move the cursor.
                if scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) {
                    text.append(UInt8(ascii: " "))
                } else if scalar.isASCII {
                    text.append(UInt8(scalar.value))
                } else {
                    text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
                }
            }
            return String(decoding: text, as: UTF8.self)
        }
        let lead = from > 0 ? "…" : ""
        let number = String(finding.start.line)
        let margin = String(repeating: " ", count: number.count)
        /// As many marks as the characters take cells.
        func cells(_ range: Range<Int>, _ mark: Unicode.Scalar) -> String {
            let count = range.reduce(0) { $0 + TerminalCells.width(of: scalars[$1]) }
            return String(decoding: [UInt8](repeating: UInt8(ascii: mark), count: max(count, 0)), as: UTF8.self)
        }
        let padding = cells(from..<start, " ")
        let marked = max(1, min(end, to) - start)
        let carets = start < scalars.count ? cells(start..<min(start + marked, scalars.count), "^") : "^"
        return "  \(paint(number, .dim)) | \(lead)\(shown(from..<to))\(to < scalars.count ? "…" : "")\n"
            + "  \(margin) | \(lead.isEmpty ? "" : " ")\(padding)\(paint(carets, .red))\n"
    }

    private static func line(_ summary: RunSummary, _ context: ReportContext) -> String {
        switch context.language {
        case .en:
            "\(summary.pages) page\(summary.pages == 1 ? "" : "s"), \(summary.failed) barrier\(summary.failed == 1 ? "" : "s")"
                + " (\(impacts(summary, context))), \(summary.cantTell) to be judged by a person,"
                + " \(summary.pagesWithoutFailures) page\(summary.pagesWithoutFailures == 1 ? "" : "s") without barriers"
        case .zh:
            "\(summary.pages) 个页面，\(summary.failed) 处障碍（\(impacts(summary, context))），\(summary.cantTell) 处需人工判断，"
                + "\(summary.pagesWithoutFailures) 个页面没有障碍"
        }
    }

    private static func impacts(_ summary: RunSummary, _ context: ReportContext) -> String {
        Impact.allCases.reversed().map { "\($0.name[context.language]) \(summary.byImpact[$0] ?? 0)" }
            .joined(separator: context.language == .en ? ", " : "，")
    }

    private enum Words {
        static let review = Localized(en: "to be judged", zh: "需人工判断")
    }

    private enum Paint: String {
        case bold = "1"
        case dim = "2"
        case red = "31"
        case yellow = "33"
    }

    private func paint(_ text: String, _ paint: Paint) -> String {
        context.color ? "\u{1B}[\(paint.rawValue)m\(text)\u{1B}[0m" : text
    }
}
