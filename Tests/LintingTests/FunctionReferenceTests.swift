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
    let catalog = try CheckFolder("logo-links-home", CheckSkeleton.text("logo-links-home")).catalog()
    #expect(catalog.ids == ["logo-links-home"])
}
