internal import CSS
internal import Templates

/// What is said of style sheets that could not be taken into account.
enum StyleMessage {
    /// Nil for mistakes within a sheet that browsers pass over in silence.
    static func of(_ diagnostic: StyleDiagnostic) -> Localized? {
        switch diagnostic.kind {
        // Which sheet a template fills in is unknown, not missing.
        case .missingSheet(let reference) where TemplateMask.isUnknown(reference): nil
        case .missingSheet(let reference):
            Localized(
                en:
                    "The style sheet “\(reference)” was not found: what depends on it cannot be judged. Give its folder with --root.",
                zh: "找不到样式表“\(reference)”：与其相关的内容无法判断。请用 --root 指定其文件夹。")
        case .importCycle(let reference):
            Localized(en: "The style sheet “\(reference)” imports itself.", zh: "样式表“\(reference)”循环导入自身。")
        case .tooManyImports(let reference):
            Localized(
                en: "The style sheet “\(reference)” was left out: too many imports.", zh: "导入过多，未读取样式表“\(reference)”。")
        case .workLimit:
            Localized(
                en: "The style sheets of this page take too much work: some rules were left out.",
                zh: "该页面的样式表过于复杂，部分规则未计入。")
        case .sheetError: nil
        }
    }
}

extension PageFacts {
    /// What of the page could not be taken into account: template constructs, and what of its surroundings is missing,
    /// such as a style sheet, as far as styles have been asked for.
    public var diagnostics: [Localized] {
        TemplateMessage.all(of: document) + styles.diagnostics.compactMap(StyleMessage.of)
    }
}
