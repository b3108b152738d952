import HTML

/// What an element is through itself and its ancestors: hidden, disabled, editable, within a section.
struct ElementContext: OptionSet, Hashable {
    let rawValue: UInt32

    /// `display: none`, here or above.
    static let notDisplayed = ElementContext(rawValue: 1 << 0)
    /// `visibility` computes to `hidden` or `collapse`.
    static let invisible = ElementContext(rawValue: 1 << 1)
    /// Within an element with `content-visibility: hidden`.
    static let contentHidden = ElementContext(rawValue: 1 << 2)
    /// In the part of a `details` that is shown only when it is open.
    static let closedDetails = ElementContext(rawValue: 1 << 3)
    /// `aria-hidden=true`, here or above.
    static let ariaHidden = ElementContext(rawValue: 1 << 4)
    /// The `inert` attribute, here or above.
    static let inert = ElementContext(rawValue: 1 << 5)
    /// An element that user agents never render, or within one.
    static let neverRendered = ElementContext(rawValue: 1 << 6)
    /// Within sectioning content or an element with such a role, `main` not counted.
    static let inSection = ElementContext(rawValue: 1 << 7)
    /// Within `main`.
    static let inMain = ElementContext(rawValue: 1 << 8)
    /// Within a disabled `fieldset`, not in its first legend.
    static let inDisabledFieldset = ElementContext(rawValue: 1 << 9)
    /// Its contents can be edited: `contenteditable`, here or above.
    static let editable = ElementContext(rawValue: 1 << 10)
    /// Not displayed, by its own style or attribute.
    static let ownNotDisplayed = ElementContext(rawValue: 1 << 11)

    /// It, or an element around it within the body, has a class or an id by which a style sheet selects it.
    static let selectable = ElementContext(rawValue: 1 << 12)

    /// Within an SVG `text`, where character data is drawn.
    static let inGraphicsText = ElementContext(rawValue: 1 << 13)

    /// Within an element with `aria-disabled=true`: what can be focused in it is disabled too.
    static let inDisabledWidget = ElementContext(rawValue: 1 << 14)

    static let inherited: ElementContext = [
        .selectable, .inGraphicsText, .inDisabledWidget,
        .notDisplayed, .contentHidden, .closedDetails, .ariaHidden, .inert, .neverRendered, .inSection, .inMain,
        .inDisabledFieldset, .editable,
    ]
    /// Not rendered, so not even referenced content shows it.
    static let unrendered: ElementContext = [.notDisplayed, .invisible, .contentHidden, .closedDetails, .neverRendered]
    static let hidden: ElementContext = unrendered.union([.ariaHidden, .inert])
}

extension AccessibilityTree {
    func context(of node: Node) -> ElementContext {
        if let known = contexts[node] { return known }
        return InheritedValue.find(
            node.isElement ? node : shownParent(of: node), above: [], parent: shownParent, known: { contexts[$0] }
        ) {
            let context = context(of: $0, under: $1)
            contexts[$0] = context
            return context
        }
    }

    private func context(of element: Node, under parent: ElementContext) -> ElementContext {
        var context = parent.intersection(.inherited)
        if let container = shownParent(of: element) { inherit(from: container, to: element, &context) }
        if isUnslotted(element) { context.insert(.neverRendered) }
        if !parent.contains(.notDisplayed) {
            let style = rendered(element)
            // An area has no box of its own: it is there where its image is.
            if style.display == .none, !element.isHTML("area") || element.hasAttribute("hidden") {
                context.formUnion([.notDisplayed, .ownNotDisplayed])
            }
            if !style.isVisible { context.insert(.invisible) }
        }
        if element.isHTML("area") {
            if let image = imageMaps.image(of: element) {
                context.formUnion(self.context(of: image).intersection(.hidden))
            } else {
                context.insert(.neverRendered)
            }
        }
        if !context.contains(.selectable), element.hasAttribute("class") || element.hasAttribute("id"),
            !element.isHTML("html"), !element.isHTML("body")
        {
            context.insert(.selectable)
        }
        if element["aria-hidden"].map({ equalsIgnoringASCIICase($0, "true") }) == true { context.insert(.ariaHidden) }
        if element.namespace == .html {
            if element.hasAttribute("inert") { context.insert(.inert) }
            if NeverRendered.html.contains(element.name) { context.insert(.neverRendered) }
            if let editing = element["contenteditable"] {
                switch asciiLowercased(editing) {
                case "", "true", "plaintext-only": context.insert(.editable)
                case "false": context.remove(.editable)
                default: break
                }
            }
        } else if element.namespace == .svg {
            if NeverRendered.svg.contains(element.name) { context.insert(.neverRendered) }
            if element.name == "text" { context.insert(.inGraphicsText) }
        }
        return context
    }

    /// Whether text in an element is text for anybody: between the shapes of a graphic it is not drawn (SVG 2,
    /// 11.1, "text content elements").
    func holdsText(_ element: Node) -> Bool {
        guard element.namespace == .svg else { return true }
        switch element.name {
        case "title", "desc", "foreignObject": return true
        default: return context(of: element).contains(.inGraphicsText)
        }
    }

    /// Whether the text that stands directly in an element is not shown though the element is: beside the summary of
    /// a closed `details`, or in place of an element that is drawn.
    func hidesOwnText(_ element: Node) -> Bool {
        (element.isHTML("details") && !element.hasAttribute("open")) || NeverRendered.isDrawn(element)
    }

    /// What an element's parent makes of it.
    private func inherit(from parent: Node, to element: Node, _ context: inout ElementContext) {
        if rendered(parent).hidesContents { context.insert(.contentHidden) }
        // What stands in a gauge is for browsers that do not know the element (HTML Standard, 4.10.13 and 14).
        if parent.isHTML("meter") || parent.isHTML("progress") { context.insert(.neverRendered) }
        if parent.isHTML("details"), !parent.hasAttribute("open"), firstSummary(of: parent) != element {
            context.insert(.closedDetails)
        }
        if NeverRendered.isDrawn(parent) { context.insert(.neverRendered) }
        if parent.isHTML("fieldset"), parent.hasAttribute("disabled"),
            !(element.isHTML("legend") && firstChild(of: parent, named: "legend") == element)
        {
            context.insert(.inDisabledFieldset)
        }
        switch parent["aria-disabled"].map({ asciiLowercased($0) }) {
        case "true": context.insert(.inDisabledWidget)
        case "false": context.remove(.inDisabledWidget)
        default: break
        }
        if SectioningContent.isSection(parent) { context.insert(.inSection) }
        if SectioningContent.isMain(parent) { context.insert(.inMain) }
    }

    /// The `summary` that speaks for a `details`: its first child of that name (HTML Standard, 4.11.2).
    func firstSummary(of details: Node) -> Node? { firstChild(of: details, named: "summary") }

    func firstChild(of parent: Node, named name: StaticString) -> Node? {
        parent.children.first { $0.isHTML(name) }
    }
}

/// Elements that are no content for anybody (HTML Standard, 15.3.1; SVG 2, 5.5 "never-rendered elements").
enum NeverRendered {
    static let html: Set<String> = [
        "base", "basefont", "datalist", "head", "link", "meta", "noembed", "noframes", "noscript",
        "param", "rp", "script", "source", "style", "template", "title", "track",
    ]
    /// Whether user agents draw the element itself, so that what is in it is only for those that do not know it (HTML
    /// Standard, 4.8.8, 4.8.9, 4.10.13, 4.10.14). A `canvas` is none: its contents can be focused and are heard.
    static func isDrawn(_ element: Node) -> Bool {
        guard element.namespace == .html else { return false }
        return switch element.name {
        case "audio", "video", "meter", "progress": true
        default: false
        }
    }

    static let svg: Set<String> = [
        "clipPath", "defs", "desc", "filter", "hatch", "linearGradient", "marker", "mask", "metadata", "pattern",
        "radialGradient", "script", "style", "symbol", "title",
    ]
}

/// Which elements are the scope of a `header`, `footer` or `aside` (HTML-AAM 1.0, 3.5).
enum SectioningContent {
    static func isSection(_ element: Node) -> Bool {
        if element.namespace == .html {
            switch element.name {
            case "article", "aside", "nav", "section": return true
            default: break
            }
        }
        return switch firstRole(of: element) {
        case .article, .complementary, .navigation, .region: true
        default: false
        }
    }

    static func isMain(_ element: Node) -> Bool { element.isHTML("main") || firstRole(of: element) == .main }

    private static func firstRole(of element: Node) -> Role? {
        guard let value = element["role"] else { return nil }
        return asciiTokens(value).lazy.compactMap { Role(token: $0) }.first { !$0.isAbstract }
    }
}
