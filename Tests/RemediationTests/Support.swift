import HTML
import Linting

@testable import Remediation

/// A transform written in a test: its templates, what it remedies, whether it changes text.
func transform(
    _ id: String = "test", checks: [String], safety: String = "safe", changesText: Bool = false,
    changesLook: String = "", uncovers: Bool = false,
    _ templates: String
) throws -> Transform {
    let remedies = checks.map { "<picus:remedies check=\"\($0)\"/>" }.joined()
    let file = """
        <xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:a11y="urn:picus:a11y"
            xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
          <xsl:import href="picus:identity"/>
          <picus:transform id="\(id)" safety="\(safety)"\(changesText ? " changes-text=\"yes\"" : "")\(changesLook.isEmpty ? "" : " changes-look=\"\(changesLook)\"")\(uncovers ? " uncovers=\"yes\"" : "")>
            \(remedies)
            <picus:title xml:lang="en">Test</picus:title><picus:title xml:lang="zh-Hans">测试</picus:title>
            <picus:example><picus:before/><picus:after/></picus:example>
          </picus:transform>
          \(templates)
        </xsl:stylesheet>
        """
    return try TransformFile.read(path: "\(id).xsl", bytes: Array(file.utf8), schema: TransformCatalog.schema())
}

/// What a transform's templates make of a page, without findings and proof.
struct Rewriting {
    let source: Source
    var edits: [Edit]
    var refused: [Int: Localized]
    var bytes: [UInt8]
    var text: String { String(decoding: bytes, as: UTF8.self) }

    init(_ page: String, _ templates: String) throws { try self.init(Array(page.utf8), templates) }

    init(_ bytes: [UInt8], _ templates: String, encoding: String? = nil) throws {
        let document = try Document(bytes, options: ParseOptions(encodingLabel: encoding))
        let facts = PageFacts(document)
        let compiled = try CompiledTransform(transform(checks: ["none"], templates))
        let markers = NodeMarkers(document)
        defer { markers.remove() }
        var nodes: [Int: Node] = [:]
        for node in document.node.descendants { nodes[node.index] = node }
        let result = try TransformRun(compiled: compiled, facts: facts).run(findings: FindingIndex()) { _ in nil }
        var proposal = Proposal()
        if let result { proposal = TreeDifference.compare(result, with: document, nodes: nodes) }
        source = document.source
        refused = proposal.refused
        let kept = proposal.edits.filter { proposal.refused[$0.owner] == nil }.map(\.edit)
        edits = kept
        self.bytes = try document.source.applying(kept)
    }
}

/// Templates that tests share.
enum Templates {
    static func rename(_ from: String, _ to: String) -> String {
        "<xsl:template match=\"\(from)\"><\(to)><xsl:apply-templates select=\"@* | node()\"/></\(to)></xsl:template>"
    }
    static func remove(_ match: String) -> String { "<xsl:template match=\"\(match)\"/>" }
    static func wrap(_ match: String, _ name: String) -> String {
        "<xsl:template match=\"\(match)\"><\(name)><xsl:copy><xsl:apply-templates select=\"@* | node()\"/></xsl:copy></\(name)></xsl:template>"
    }
    static func unwrap(_ match: String) -> String {
        "<xsl:template match=\"\(match)\"><xsl:apply-templates select=\"node()\"/></xsl:template>"
    }
    static func add(_ match: String, _ name: String, _ value: String) -> String {
        """
        <xsl:template match="\(match)"><xsl:copy><xsl:apply-templates select="@*"/>\
        <xsl:attribute name="\(name)">\(value)</xsl:attribute><xsl:apply-templates select="node()"/></xsl:copy></xsl:template>
        """
    }
    static func set(_ match: String, _ name: String, _ value: String) -> String {
        "<xsl:template match=\"\(match)\"><xsl:attribute name=\"\(name)\">\(value)</xsl:attribute></xsl:template>"
    }
}
