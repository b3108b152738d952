internal import HTML
internal import Linting

/// An edit that a transform asks for, and which of the elements that it matched asked.
struct ProposedEdit {
    var edit: Edit
    /// ``HTML/Node/index`` of the matched element; 0 where none can be told.
    var owner: Int
    /// The attribute that an insertion adds.
    var attribute: String?
    /// The attribute that it adds, changes or takes away; nil where it does anything else.
    var changedAttribute: String?
    /// Insertions at one place are made in this order.
    var sequence = 0
}

/// Why a wanted change cannot be written into the page.
enum Refusal {
    static let brokenMarkup = Localized(
        en: "the tags are nested so wrongly here that no edit would do only what is meant",
        zh: "此处标签嵌套错误，无法只做预期的修改")
    static let impliedElement = Localized(
        en: "the element has no tag in the file that could be changed", zh: "该元素在文件中没有可修改的标签")
    static let textWithReferences = Localized(
        en: "the text is interrupted by tags that the parser ignores", zh: "文本被解析器忽略的标签打断")
    static let rawText = Localized(
        en: "the new text would end the element that holds it", zh: "新文本会提前结束所在元素")
    static let movedBytes = Localized(
        en: "what would be moved has bytes that are no characters", zh: "需要移动的内容包含非法字节")
}

/// What a transform's result asks of a page's text: edits, and what cannot be written.
struct Proposal {
    var edits: [ProposedEdit] = []
    /// Matched elements whose changes cannot be written.
    var refused: [Int: Localized] = [:]
    /// Pairs of matched elements whose changes depend on each other.
    var bonds: [(Int, Int)] = []
}
