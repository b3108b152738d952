internal import Accessibility
internal import HTML

/// Radio buttons and check boxes that belong together by form and name, and the question that stands with them.
///
/// A question is only named where the page leaves no doubt: all choices have labels of their own, no other field
/// is among them, and one text stands before the first.
final class ChoiceGroups {
    /// What holds all choices of a group and nothing else to fill in.
    struct Group {
        var container: Node
        /// `radio` or `checkbox`.
        var type: String
        /// An element, or a text node of the container.
        var question: Node
    }

    /// By container and by question.
    private(set) var groups: [Int: Group] = [:]
    private(set) var questions: [Int: Group] = [:]
    private var first: Set<Int> = []
    private unowned let page: PageFacts

    init(_ page: PageFacts) {
        self.page = page
        var order: [String] = []
        var members: [String: [Node]] = [:]
        for element in page.document.elements where element.isHTML("input") {
            guard let type = element["type"]?.lowercased(), type == "radio" || type == "checkbox",
                let name = element["name"], !name.isEmpty
            else { continue }
            let form = element["form"] ?? element.ancestors.first { $0.isHTML("form") }.map { String($0.index) } ?? ""
            let key = "\(type)\u{0}\(form)\u{0}\(name)"
            if members[key] == nil { order.append(key) }
            members[key, default: []].append(element)
        }
        for key in order {
            guard let choices = members[key], choices.count >= 2 else { continue }
            first.insert(choices[0].index)
            guard let group = group(choices), groups[group.container.index] == nil,
                questions[group.question.index] == nil
            else { continue }
            groups[group.container.index] = group
            questions[group.question.index] = group
        }
    }

    /// Whether a choice is the first of at least two with its name in its form.
    func isFirst(_ element: Node) -> Bool { first.contains(element.index) }

    // MARK: - The question

    /// Where more is in a container than this it is a form, not a question with its answers.
    private static let longestQuestion = 200
    private static let largestContainer = 2_000

    private func group(_ choices: [Node]) -> Group? {
        guard let container = commonAncestor(choices),
            !["body", "html", "form", "tbody", "tr"].contains(container.name)
        else { return nil }
        let own = Set(choices.map(\.index))
        guard holdsOnly(own, container), choices.allSatisfy(hasLabel) else { return nil }
        let type = choices[0]["type"]?.lowercased() ?? ""
        guard let question = questionInside(container, choices[0]) ?? questionBefore(container, own) else { return nil }
        return Group(container: container, type: type, question: question)
    }

    private func commonAncestor(_ nodes: [Node]) -> Node? {
        var path = Array(nodes[0].ancestors.prefix(Self.deepest))
        for node in nodes.dropFirst() {
            let own = Set(node.ancestors.prefix(Self.deepest).map(\.index))
            guard let place = path.firstIndex(where: { own.contains($0.index) }) else { return nil }
            path.removeSubrange(..<place)
        }
        return path.first
    }
    private static let deepest = 64

    private func holdsOnly(_ own: Set<Int>, _ container: Node) -> Bool {
        var count = 0
        for node in container.descendants {
            count += 1
            if count > Self.largestContainer { return false }
            if Self.isField(node), !own.contains(node.index) { return false }
        }
        return true
    }

    private static func isField(_ node: Node) -> Bool {
        node.isHTML("input") && node["type"]?.lowercased() != "hidden" || node.isHTML("select")
            || node.isHTML("textarea") || node.isHTML("button") || node.hasAttribute("contenteditable")
    }

    private func hasLabel(_ choice: Node) -> Bool {
        choice.ancestors.prefix(Self.deepest).contains { $0.isHTML("label") } || isLabelled(choice)
    }

    private func isLabelled(_ choice: Node) -> Bool {
        if let id = choice["id"], !page.referrers(to: id, attribute: "for").isEmpty { return true }
        return choice.hasAttribute("aria-label") || choice.hasAttribute("aria-labelledby")
    }

    /// The one text in the container before the first choice.
    private func questionInside(_ container: Node, _ choice: Node) -> Node? {
        var question: Node?
        for child in container.children {
            if child.isElement, child == choice || choice.ancestors.contains(child) { break }
            if child.isElement, isLabelOfAField(child) { break }
            guard !Wording.collapsed(child.textContent).isEmpty, child.isElement || child.isText else { continue }
            if question != nil { return nil }
            question = child
        }
        return question.flatMap { isQuestion($0) ? $0 : nil }
    }

    /// The text just before the container: a cell of the same row, or an element that stands with it alone or ends as
    /// questions do.
    private func questionBefore(_ container: Node, _ own: Set<Int>) -> Node? {
        guard let parent = container.parentElement else { return nil }
        var previous = container.previousSibling
        while let node = previous, node.isComment || node.isText && Wording.collapsed(node.text).isEmpty {
            previous = node.previousSibling
        }
        guard let question = previous, question.isElement, isQuestion(question) else { return nil }
        if container.isHTML("td") {
            let others = parent.children.filter { $0.isElement && $0 != container && $0 != question }
            return others.allSatisfy { Wording.collapsed($0.textContent).isEmpty } ? question : nil
        }
        let text = Wording.collapsed(question.textContent)
        if let last = text.last, ":：?？".contains(last) { return question }
        if question.isHTML("label") { return question }
        let elements = parent.children.filter(\.isElement)
        return elements.count == 2 && holdsOnly(own, parent) ? question : nil
    }

    private func isQuestion(_ node: Node) -> Bool {
        let text = Wording.collapsed(node.textContent)
        guard text.count <= Self.longestQuestion, text.contains(where: { $0.isLetter || $0.isNumber }) else {
            return false
        }
        if node.isText { return node.text.contains { ":：?？".contains($0) } }
        guard page.accessibility.isExposed(node), !isLabelOfAField(node),
            !["script", "style", "ul", "ol", "table", "a", "legend", "template"].contains(node.name)
        else { return false }
        return !node.descendants.contains { Self.isField($0) || $0.isHTML("a") || isLabelOfAField($0) }
    }

    private func isLabelOfAField(_ node: Node) -> Bool {
        guard node.isHTML("label") else { return false }
        if let id = node["for"] { return page.document.element(id: id).map(Self.isField) ?? false }
        return node.descendants.contains { Self.isField($0) }
    }
}
