import HTML
import Linting
import Testing

private func lint(_ page: String, _ check: String) throws -> PageResult {
    var options = LintOptions()
    options.only = [check]
    return try Linter(catalog: .builtIn(), options: options).lint(Document(Array(page.utf8)))
}

@Test("What one answer settles is asked once a page, with how often it stands there")
func repeatedQuestions() throws {
    let page = "<img src=a.png alt=Hall> <img src=b.png alt=Hall> <img src=a.png alt=Hall> <img src=a.png alt=Hall>"
    let result = try lint(page, "image-described")
    #expect(result.findings.count == 4, "fixing sees all of them")
    let messages = LintedPage(result).findings.map(\.message)
    #expect(messages.map { $0.en.hasSuffix("(2 more like it on this page.)") } == [true, false])
    #expect(messages.map { $0.zh.hasSuffix("（本页另有 2 处相同）") } == [true, false])
}

@Test("One image under two names is two questions, and so are canvases, which tell nothing of what they show")
func differentQuestions() throws {
    let images = "<img src=a.png alt=Hall> <img src=a.png alt=Bridge>"
    #expect(LintedPage(try lint(images, "image-described")).findings.count == 2)
    let canvases = "<canvas role=img aria-label=Chart></canvas> <canvas role=img aria-label=Chart></canvas>"
    #expect(LintedPage(try lint(canvases, "image-described")).findings.count == 2)
}

@Test("Drawings with the same shapes are one question, whatever their ids are")
func drawings() throws {
    func icon(_ id: String, _ path: String) -> String { "<svg id=\(id)><path d=\"\(path)\"/></svg>" }
    let page = icon("a", "M0 0h9") + icon("b", "M0 0h9") + icon("c", "M0 0v9")
    #expect(LintedPage(try lint(page, "svg-has-alternative")).findings.count == 2)
}

@Test("Barriers are never folded: each has to be mended")
func barriers() throws {
    #expect(LintedPage(try lint("<img src=a.png> <img src=a.png>", "image-name")).findings.count == 2)
}
