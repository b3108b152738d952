import Testing

@testable import Linting

@Suite("Label in name")
struct LabelInNameTests {
    @Test(
        "A label whose words stand together in the name is contained",
        arguments: [
            ("Download", "Download specification"), ("ACT rules", "  ACT \u{A0} rules "), ("Next…", "Next"),
            ("Search by date (YYYY-MM-DD)", "Search by date"), ("搜索", "搜索本站"), ("×", "Close"), ("X", "Close"),
            ("nonstandard", "non-standard"), ("Don’t save", "Don't save the file"), ("Größe", "GRÖSSE, Größe"),
        ])
    func contained(label: String, name: String) {
        #expect(LabelInName(label: label, name: name) == .contained)
    }

    @Test(
        "A label with other, split or parted words is not contained",
        arguments: [
            ("Download specification", "Download the specification"), ("Discover It", "Discover Italy"),
            ("justice", "just ice"), ("2 0 2 3", "two zero two three"), ("11×3=33", "11 times 3 equals 33"),
            ("0112358", "0 1 1 2 3 5 8"), ("The full label", "the full"), ("搜索", "查找"),
        ])
    func notContained(label: String, name: String) {
        #expect(LabelInName(label: label, name: name) == .notContained)
    }

    @Test("An abbreviation is for a person to judge")
    func abbreviation() {
        #expect(LabelInName(label: "University Ave.", name: "University Avenue") == .unsure)
        #expect(LabelInName(label: "Descr…", name: "Description of the town") == .unsure)
        #expect(LabelInName(label: "University Ave.", name: "Town hall square") == .notContained)
    }
}
