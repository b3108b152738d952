import Testing

/// What is said of things that could not be taken into account.
@Suite("Obstacles")
struct ObstaclesTests: ProgramTests {
    private static let page =
        "<!doctype html><html lang=en><title>Town</title><link rel=stylesheet href=gone.css><body><p>Open all day."

    @Test("A style sheet that many pages miss is told once, and on how many more")
    func once() throws {
        let files = ["a.html": Self.page, "b.html": Self.page, "c.html": Self.page]
        try withFolder(files) { folder in
            let reason =
                "The style sheet “gone.css” was not found: what depends on it cannot be judged. Give its folder with --root."
            let run = try picus(["lint", "--no-cache", "--jobs", "1", "."], in: folder)
            #expect(run.errors == "picus: a.html: \(reason)\npicus: 2 more pages: \(reason)\n")
            let chinese = try picus(["lint", "--no-cache", "--lang", "zh", "a.html", "b.html"], in: folder)
            #expect(chinese.errors.contains("picus: 另有 1 个页面：找不到样式表“gone.css”"))
        }
    }
}
