internal import Linting

/// What is wrong with a text that was written for a page: one that says nothing is no answer.
enum RemedyText {
    /// Checks whose answer is an address, not words.
    private static let askingForAddresses: Set<String> = ["audio-alternative", "video-alternative"]
    /// What stands where somebody meant to write later.
    private static let placeholders: Set<String> = [
        "todo", "tbd", "fixme", "xxx", "n/a", "text", "alt", "alt text", "description", "placeholder", "lorem ipsum",
        "title", "name", "label", "待填写", "待补充", "待定", "描述", "替代文字", "占位", "无",
    ]

    static func objection(to entry: Remedies.Entry) -> Localized? {
        let text = Wording.collapsed(entry.text)
        if text.isEmpty || entry.check.map(askingForAddresses.contains) ?? false { return nil }
        guard Wording.hasWords(text) else {
            return Localized(
                en: "“\(text)” has no words that could be read out.", zh: "“\(text)”中没有可以读出的文字。")
        }
        if Wording.isFileName(text) {
            return Localized(
                en: "“\(text)” is the name of a file: say what is to be seen or what it does.",
                zh: "“\(text)”是文件名，请写明所见内容或其作用。")
        }
        if placeholders.contains(text.lowercased())
            || kinds(of: entry).contains(where: { Wording.isFiller(text, kind: $0) })
        {
            return Localized(
                en: "“\(text)” says nothing that is not announced already: say what is to be seen or what it does.",
                zh: "“\(text)”没有提供新的信息，请写明所见内容或其作用。")
        }
        return nil
    }

    /// What the text would be: filler for one is a good name for another.
    private static func kinds(of entry: Remedies.Entry) -> [String] {
        switch entry.check {
        case "link-name"?: return ["link"]
        case "button-name"?, "image-button-name"?: return ["button"]
        case "form-field-label"?: return ["label"]
        case "frame-title"?, "page-title"?, "page-title-descriptive"?: return ["title"]
        case let check?: return check.hasPrefix("image-") || check.hasPrefix("svg-") ? ["image"] : []
        case nil: break
        }
        switch entry.subject {
        case .image, .imageHash: return ["image"]
        case .link: return ["link"]
        case .field: return ["label"]
        case .element, .position: return ["image"]
        case .any, .selected: return []
        }
    }
}
