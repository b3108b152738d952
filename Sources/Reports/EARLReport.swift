internal import HTML
public import Linting

/// W3C's Evaluation and Report Language 1.0 as JSON-LD, as ACT implementation reports use it.
public struct EARLReport: Report {
    public static let name = "earl"
    public static let summary = Localized(en: "W3C EARL 1.0 as JSON-LD", zh: "W3C EARL 1.0（JSON-LD）")

    private let context: ReportContext
    private var writer = JSONWriter()

    public init(_ context: ReportContext) { self.context = context }

    public mutating func begin() -> String {
        writer.open(nil, "{")
        writer.object("@context") { writer in
            writer.value("@vocab", "http://www.w3.org/ns/earl#")
            writer.value("earl", "http://www.w3.org/ns/earl#")
            writer.value("doap", "http://usefulinc.com/ns/doap#")
            writer.value("dct", "http://purl.org/dc/terms/")
            writer.value("ptr", "http://www.w3.org/2009/pointers#")
            writer.value("WCAG", "https://www.w3.org/TR/WCAG22/#")
            writer.value("ACT", "https://www.w3.org/WAI/standards-guidelines/act/rules/")
            for term in ["assertedBy", "subject", "test", "outcome", "mode"] {
                writer.object(term) { writer in
                    writer.value("@id", "earl:" + term)
                    writer.value("@type", "@id")
                }
            }
        }
        writer.open("@graph", "[")
        writer.object { writer in
            writer.value("@id", "urn:picus")
            writer.value("@type", ["earl:Assertor", "earl:Software"])
            writer.value("doap:name", "picus")
            writer.object("doap:release") { $0.value("doap:revision", context.version) }
        }
        return writer.take()
    }

    public mutating func page(_ page: LintedPage) -> String {
        let language = context.language
        for finding in page.findings {
            assertion(of: finding.check, finding.outcome, page) { writer in
                writer.value("dct:description", finding.message[language])
                writer.object("earl:pointer") { writer in
                    writer.value("@type", "ptr:LineCharPointer")
                    writer.value("ptr:lineNumber", finding.start.line)
                    writer.value("ptr:charNumber", finding.start.column)
                    writer.value("ptr:expression", finding.selector)
                }
            }
        }
        for asked in page.outcomes where asked.outcome == .passed || asked.outcome == .inapplicable {
            assertion(of: asked.check, asked.outcome, page) { _ in }
        }
        return writer.take()
    }

    public mutating func end(_ summary: RunSummary) -> String {
        writer.close("]")
        writer.close("}")
        return writer.take() + "\n"
    }

    private mutating func assertion(
        of id: String, _ outcome: Outcome, _ page: LintedPage, _ result: (inout JSONWriter) -> Void
    ) {
        let check = context.catalog[id]
        writer.object { writer in
            writer.value("@type", "earl:Assertion")
            writer.value("assertedBy", "urn:picus")
            writer.object("subject") { writer in
                writer.value("@type", ["earl:TestSubject", "earl:WebPage"])
                writer.value("@id", FileAddress.reference(page.path))
            }
            writer.value("mode", "earl:automatic")
            writer.object("test") { writer in
                writer.value("@type", "earl:TestCase")
                writer.value("@id", "urn:picus:check:" + id)
                writer.value("dct:title", check?.title[context.language] ?? id)
                writer.array("dct:isPartOf") { writer in
                    for criterion in check?.criteria ?? [] { writer.object { $0.value("@id", criterion.url) } }
                    for rule in check?.act ?? [] { writer.object { $0.value("@id", "ACT:" + rule) } }
                }
            }
            writer.object("result") { writer in
                writer.value("@type", "earl:TestResult")
                writer.value("outcome", "earl:" + outcome.rawValue)
                result(&writer)
            }
        }
    }
}
