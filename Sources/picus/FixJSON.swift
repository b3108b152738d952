import HTML
import Linting
import Remediation
import Reports

/// The JSON of `picus fix`: every edit with its proof.
struct FixJSON {
    private let language: Language
    private var writer = JSONWriter()

    init(language: Language) {
        self.language = language
        writer.open(nil, "{")
        writer.object("tool") {
            $0.value("name", "picus")
            $0.value("version", Version.current)
        }
        writer.open("pages", "[")
    }

    /// - Returns: the text of the page, and what stands before it.
    mutating func add(_ result: FixResult) -> [UInt8] {
        let language = language
        writer.object { writer in
            writer.value("path", SystemName.shown(result.path))
            writer.value("changed", result.isChanged)
            writer.array("edits") { writer in
                for edit in result.edits {
                    writer.object {
                        $0.value("start", edit.range.lowerBound)
                        $0.value("end", edit.range.upperBound)
                        $0.value("replacement", String(decoding: edit.replacement, as: UTF8.self))
                    }
                }
            }
            writer.array("changes") { writer in
                for change in result.changes { writer.object { Self.write(change, language, to: &$0) } }
            }
            writer.array("takenBack") { writer in
                for item in result.takenBack {
                    writer.object {
                        $0.value("transform", item.transform)
                        $0.value("line", item.position.line)
                        $0.value("column", item.position.column)
                        $0.value("reason", item.reason[language])
                    }
                }
            }
            writer.array("left") { writer in
                for left in result.left { writer.object { Self.write(left, language, to: &$0) } }
            }
            writer.value("lints", result.lints)
        }
        return writer.takeBytes()
    }

    private static func write(_ change: Change, _ language: Language, to writer: inout JSONWriter) {
        writer.value("transform", change.transform)
        writer.value("safety", change.safety.rawValue)
        writer.value("title", change.title[language])
        writer.value("checks", Set(change.findings.map(\.check)).sorted())
        writer.array("edits") { writer in
            for edit in change.edits {
                writer.object {
                    $0.value("line", edit.position.line)
                    $0.value("column", edit.position.column)
                    $0.value("start", edit.range.lowerBound)
                    $0.value("end", edit.range.upperBound)
                    $0.value("removed", edit.removed)
                    $0.value("inserted", edit.inserted)
                }
            }
        }
        writer.object("heard") {
            $0.value("before", change.heardBefore[language])
            $0.value("after", change.heardAfter[language])
        }
        // An edit without this proof is not in the page: these are facts of the page as it is now.
        writer.object("proof") { writer in
            writer.array("findingsGone") { writer in
                for finding in change.findings {
                    writer.object {
                        $0.value("check", finding.check)
                        $0.value("line", finding.start.line)
                        $0.value("column", finding.start.column)
                        $0.value("selector", finding.selector)
                    }
                }
            }
            writer.value("newFindings", 0)
            writer.value("wordsLost", 0)
        }
    }

    private static func write(_ left: LeftFinding, _ language: Language, to writer: inout JSONWriter) {
        writer.value("check", left.finding.check)
        writer.value("outcome", left.finding.outcome.rawValue)
        writer.value("impact", left.finding.impact.rawValue)
        writer.value("message", left.finding.message[language])
        writer.value("line", left.finding.start.line)
        writer.value("column", left.finding.start.column)
        writer.value("selector", left.finding.selector)
        writer.value("reason", left.reason.key)
        writer.value("explanation", left.reason.text[language])
        writer.value("transforms", left.transforms)
    }

    /// The text after the last page.
    mutating func end(_ summary: FixSummary) -> [UInt8] {
        writer.close("]")
        writer.object("summary") { writer in
            writer.value("pages", summary.pages)
            writer.value("changedPages", summary.changedPages)
            writer.value("changes", summary.changes)
            writer.value("takenBack", summary.takenBack)
            writer.value("needText", summary.needText)
            writer.value("pagesFreed", summary.pagesFreed)
            for (key, counts) in [("failedBefore", summary.failedBefore), ("failedAfter", summary.failedAfter)] {
                writer.object(key) { writer in
                    for (check, count) in counts.sorted(by: { $0.key < $1.key }) { writer.value(check, count) }
                }
            }
        }
        writer.close("}")
        return writer.takeBytes() + [0x0A]
    }
}
