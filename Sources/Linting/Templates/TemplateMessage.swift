internal import HTML
internal import Templates

/// What is said of a template that leaves something open.
enum TemplateMessage {
    static func all(of document: Document) -> [Localized] {
        guard let mask = document.mask else { return [] }
        return mask.problems.filter { isMistake($0, in: mask.language) }.prefix(20).map { problem in
            message(problem, document, mask)
        }
    }

    /// Whether a problem is one of the file alone: PHP, JSP and EJS may open a brace in one file and close it in
    /// another.
    private static func isMistake(_ problem: TemplateProblem, in language: TemplateLanguage) -> Bool {
        problem.kind == .unclosedConstruct || ![.php, .jsp, .ejs].contains(language)
    }

    private static func message(
        _ problem: TemplateProblem, _ document: Document, _ mask: TemplateMask
    ) -> Localized {
        let source = document.source
        let line = source.position(ofByteOffset: source.byteOffset(ofTextOffset: problem.offset)).line
        let construct = mask.constructs(in: problem.offset..<problem.offset + 1).first?.range
        let range = problem.offset..<(construct?.upperBound ?? source.text.count)
        let text = source.text[range].prefix(400)
        let shown = Wording.collapsed(String(String(decoding: text, as: UTF8.self).prefix(60)))
        switch problem.kind {
        case .unclosedConstruct:
            return Localized(
                en: "Line \(line): “\(shown)” is never closed; what follows it is taken for text of the page.",
                zh: "第 \(line) 行：“\(shown)”没有结束，后面的内容按页面文字处理。")
        case .unclosedBlock:
            return Localized(
                en: "Line \(line): the block that begins with “\(shown)” never ends.",
                zh: "第 \(line) 行：以“\(shown)”开始的块没有结束。")
        case .strayEnd:
            return Localized(
                en: "Line \(line): “\(shown)” stands outside of any block.", zh: "第 \(line) 行：“\(shown)”不在任何块中。")
        }
    }
}
