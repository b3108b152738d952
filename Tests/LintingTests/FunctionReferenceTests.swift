import Foundation
import Linting
import TestSupport
import Testing

@Test("Checks/FUNCTIONS.md is what the functions say of themselves; `picus checks --functions` prints it")
func functionReference() throws {
    let page = ConformanceData.packageRoot.appending(path: "Checks/FUNCTIONS.md")
    #expect(try String(contentsOf: page, encoding: .utf8) == FunctionReference.text)
}

@Test("The skeleton of a check is a valid check whose examples behave")
func skeleton() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "picus-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(CheckSkeleton.text("logo-links-home").utf8).write(to: folder.appending(path: "logo-links-home.xml"))
    let catalog = try Catalog([]).adding(folders: [folder.path])
    #expect(catalog.ids == ["logo-links-home"])
}
