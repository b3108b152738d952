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
            ("Straße", "STRASSE"), ("ABC", "ＡＢＣ map"), ("ﬁnd", "Find a place"), ("①", "1 first"),
            ("Download specification", "Download (PDF) specification"), ("ｱｲｳ", "アイウ"),
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

    @Test(
        "Another form of the same letters and digits is the same word",
        arguments: [
            ("ＡＢＣ１２３", "abc123"), ("Straße", "strasse"), ("ΟΔΟΣ", "οδοσ"), ("ﬃ", "ffi"), ("x²", "x2"), ("Ⅻ", "xii"),
            ("⑳", "20"), ("№ 5", "no 5"), ("𝐁old", "bold"), ("ｶﾅ", "カナ"), ("é", "é"), ("搜索", "搜索"),
        ])
    func compatibility(text: String, expected: String) {
        #expect(CompatibilityForm.folded(text) == expected)
    }

    @Test("An abbreviation is for a person to judge")
    func abbreviation() {
        #expect(LabelInName(label: "University Ave.", name: "University Avenue") == .unsure)
        #expect(LabelInName(label: "Descr…", name: "Description of the town") == .unsure)
        #expect(LabelInName(label: "University Ave.", name: "Town hall square") == .notContained)
    }
}
