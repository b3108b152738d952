import HTML
import Linting
import Remediation
import Reports

/// The edits that mend the findings of a page, for reports that carry them.
struct FindingFixes: Sendable {
    /// Only what stands in the page as it is can be attached to its findings: one round.
    static func options(_ lint: LintOptions, encoding: String?) -> FixOptions {
        var options = FixOptions()
        options.lint = lint
        options.encodingLabel = encoding
        options.maximumRounds = 1
        return options
    }

    /// Whether a page has a finding that a safe transform might mend: all others cost nothing.
    static func mayMend(_ findings: [Finding]) -> Bool {
        var asked: Set<String> = []
        return findings.contains { finding in
            finding.outcome == .failed && asked.insert(finding.check).inserted
                && RemedyIndex.remedies(finding.check).contains { $0.safety == Transform.Safety.safe.rawValue }
        }
    }

    private struct Key: Hashable {
        var check: String
        var expectation: String
        var nodeIndex: Int
        var range: Range<Int>?

        init(_ finding: Finding) {
            check = finding.check
            expectation = finding.expectation
            nodeIndex = finding.nodeIndex
            range = finding.range
        }
    }

    /// Attaches to each finding the change that made it go away.
    static func attach(_ result: FixResult, source: Source, to findings: inout [Finding]) {
        var fixes: [Key: FindingFix] = [:]
        for change in result.changes {
            let fix = FindingFix(
                transform: change.transform, title: change.title,
                replacements: change.edits.map { edit in
                    FindingFix.Replacement(
                        range: edit.range, start: edit.position,
                        end: source.position(ofByteOffset: edit.range.upperBound), text: edit.inserted)
                })
            for finding in change.findings { fixes[Key(finding)] = fix }
        }
        for place in findings.indices { findings[place].fix = fixes[Key(findings[place])] }
    }
}
