internal import Accessibility
internal import CLibXML
internal import HTML
internal import Templates

/// Tells whether what a check found in a template rests on what the template fills in: that is unknown,
/// and unknown never fails.
final class TemplateUnknowns {
    private let facts: PageFacts
    private let mask: TemplateMask
    private var mentions: [String: ExpressionMentions] = [:]

    /// Nil for a page that is no template.
    init?(_ facts: PageFacts) {
        guard let mask = facts.document.mask else { return nil }
        self.facts = facts
        self.mask = mask
    }

    /// Whether a false test may be true when the template runs.
    /// - Parameters:
    ///   - target: the node of which the test was asked.
    ///   - element: the element that stands for it.
    func mayHold(_ expectation: Check.Expectation, of check: Check, target: xmlNodePtr, element: Node) -> Bool {
        let key = check.id + "/" + expectation.key
        let sources = [expectation.test, check.applicability.when, check.applicability.select].compactMap(\.self)
        let mentions = mentions[key] ?? ExpressionMentions(sources)
        self.mentions[key] = mentions
        if Self.hasUnknownAttribute(element, { mentions.attributes.contains($0) || mentions.attributes.contains("*") })
        {
            return true
        }
        if target.pointee.type == XML_ATTRIBUTE_NODE {
            let attribute = Attribute(UnsafeMutableRawPointer(target).assumingMemoryBound(to: xmlAttr.self))
            if TemplateMask.isUnknown(attribute.value) || TemplateMask.isUnknown(attribute.name) { return true }
        }
        let usesRoles = !check.applicability.roles.isEmpty || !mentions.functions.isDisjoint(with: Self.roleFunctions)
        if usesRoles, Self.hasUnknownAttribute(element, { $0 == "role" || $0 == "type" }) { return true }
        if check.id == Self.uniqueIDs { return isOnlyInOtherBranches(element) }
        if !mentions.functions.isDisjoint(with: Self.styleFunctions), hasUnknownStyle(element) { return true }
        if !mentions.functions.isDisjoint(with: Self.nameFunctions), isNameUnknown(element) { return true }
        if !mentions.functions.isDisjoint(with: Self.pageFunctions), fillsIn { return true }
        if mask.language == .markdown, !mentions.functions.isDisjoint(with: Self.surroundingFunctions) { return true }
        if mentions.looksUp || !mentions.functions.isDisjoint(with: Self.parentFunctions), isParentUnknown(element) {
            return true
        }
        if !mentions.functions.isDisjoint(with: Self.tableFunctions), isTableFilledIn(element) { return true }
        if mentions.functions.contains("duplicate-attributes"), hasConditionalAttributes(element) { return true }
        // What is not in the file may be in what the template fills in: at the place of the element.
        let looksInside = mentions.looksAround || !mentions.functions.isSubset(of: Self.ownFunctions)
        return looksInside && hasUnknownContent(element)
    }

    /// The check that asks whether ids are repeated.
    private static let uniqueIDs = "id-unique"
    private static let roleFunctions: Set<String> = [
        "role", "explicit-role", "implicit-role", "role-allowed", "attribute-allowed", "attribute-prohibited",
        "required-states-missing", "required-context", "required-owned", "landmark", "same-landmark-count",
    ]
    private static let styleFunctions: Set<String> = [
        "style", "style-with", "style-attribute", "style-attribute-important", "contrast", "least-contrast",
        "large-text",
        "visible", "exposed", "wraps", "clips-text", "length", "focus-unmarked", "visible-on-focus", "orientation-turn",
    ]
    private static let nameFunctions: Set<String> = [
        "name", "name-from", "description", "label-in-name", "first-namesake", "namesake-count", "same-landmark-count",
        "label-for", "filler",
        "has-words", "text", "visible-text", "own-text",
    ]
    /// Functions whose answer depends on other parts of the page.
    private static let pageFunctions: Set<String> = [
        "references", "missing-references", "existing-references", "referrers", "by-id", "id-count", "label-for",
        "headers",
        "invalid-headers", "fragment-target", "evident-target", "previous-heading", "heading-level", "landmark",
        "same-landmark-count", "main-start", "after-repeated", "content-after-repeated", "leads-past-repeated",
        "required-context",
        "duplicate-accesskey", "first-with-accesskey", "first-of-radio-group", "page-found", "first-namesake",
        "namesake-count",
    ]
    /// Functions whose answer depends on what is around a part of a page that is whole in itself.
    private static let surroundingFunctions: Set<String> = [
        "references", "missing-references", "existing-references", "referrers", "by-id", "id-count", "fragment-target",
        "evident-target", "landmark", "same-landmark-count", "main-start", "after-repeated", "content-after-repeated",
        "leads-past-repeated", "duplicate-accesskey", "first-with-accesskey", "page-found", "contrast",
        "least-contrast",
    ]
    /// Functions that look at an element's own tag and style, never at what it contains.
    private static let ownFunctions: Set<String> = [
        "exposed", "visible", "focusable", "tabbable", "disabled", "role", "explicit-role", "implicit-role",
        "valid-role",
        "role-allowed", "attribute-defined", "attribute-allowed", "attribute-prohibited", "attribute-valid",
        "deprecated-aria", "required-states-missing", "meant-aria-attribute", "meant-aria-value", "style", "contrast",
        "least-contrast", "large-text", "style-attribute", "style-attribute-important", "autocomplete-valid",
        "viewport",
        "refresh-delay", "valid-language", "primary-language", "duplicate-attributes", "has-token", "lower-case",
        "trim",
        "file-type", "media-kind", "length", "name", "name-from", "description",
    ]

    /// Functions that ask for what must stand around an element.
    private static let parentFunctions: Set<String> = ["required-context"]
    /// Functions that ask for the cells of the table around an element.
    private static let tableFunctions: Set<String> = [
        "table", "headers", "assigned-cells", "invalid-headers", "valid-headers", "data-table",
    ]

    // MARK: - Parts of an element

    /// Whether a name or, of the attributes in question, a value is unknown.
    private static func hasUnknownAttribute(_ element: Node, _ isInQuestion: (String) -> Bool) -> Bool {
        element.attributes.contains { attribute in
            let name = attribute.name
            return TemplateMask.isUnknown(name) || (isInQuestion(name) && TemplateMask.isUnknown(attribute.value))
        }
    }

    private static let namingAttributes: Set<String> = [
        "alt", "title", "aria-label", "aria-labelledby", "aria-describedby", "placeholder", "value", "id", "label",
    ]

    /// Whether the name of an element, or what gives it one, is filled in.
    private func isNameUnknown(_ element: Node) -> Bool {
        if TemplateMask.isUnknown(facts.accessibility.name(of: element).text) { return true }
        let isLabelable = ["input", "select", "textarea", "meter", "progress", "output", "button"].contains(
            element.name)
        if Self.hasUnknownAttribute(element, { Self.namingAttributes.contains($0) && ($0 != "id" || isLabelable) }) {
            return true
        }
        // A label whose `for` is filled in may be this element's.
        if isLabelable, hasUnknownLabel { return true }
        return hasUnknownContent(element)
    }

    private lazy var hasUnknownLabel = facts.document.elements.contains {
        $0.isHTML("label") && TemplateMask.isUnknown($0["for"] ?? "")
    }

    /// Whether text or naming attributes inside of an element are filled in. A prefix count over the nodes
    /// makes each question constant time.
    private func hasUnknownContent(_ element: Node) -> Bool {
        let places = unknownPlaces
        guard let range = contentRange(of: element) else { return false }
        var low = 0
        var high = places.count
        while low < high {
            let middle = (low + high) / 2
            if places[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < places.count && places[low] < range.upperBound
    }

    /// The numbers, in document order, of the nodes that hold something filled in.
    private lazy var unknownPlaces: [Int] = {
        var places: [Int] = []
        var number = 0
        for node in facts.document.node.descendants {
            number += 1
            let isUnknown =
                node.isText
                ? TemplateMask.isUnknown(node.text)
                : isComponent(node)
                    || Self.hasUnknownAttribute(
                        node, { Self.namingAttributes.contains($0) && $0 != "id" || $0 == "role" })
            if isUnknown { places.append(number) }
        }
        return places
    }()

    /// Whether an element stands for what a component of the running page makes of it.
    private func isComponent(_ node: Node) -> Bool {
        guard [.vue, .angular, .blade, .svelte].contains(mask.language), node.isElement else { return false }
        if node.name.utf8.contains(UInt8(ascii: "-")) || node.name == "slot" { return true }
        guard let name = facts.document.map.element(node)?.tagName.lowerBound else { return false }
        return facts.document.source.bytes[name] < UInt8(ascii: "a")
            && (facts.document.source.bytes[name] >= UInt8(ascii: "A"))
            && (mask.language == .vue || mask.language == .svelte)
    }

    /// Each element's number and the number of the last node in it.
    private lazy var numbers: [(first: Int, last: Int)] = {
        var result = [(first: Int, last: Int)](repeating: (0, 0), count: facts.document.nodeCount + 1)
        var number = 0
        var open: [Node] = []
        for node in facts.document.node.descendants {
            while let last = open.last, node.parent != last {
                result[last.index].last = number
                open.removeLast()
            }
            number += 1
            guard node.isElement else { continue }
            result[node.index].first = number
            open.append(node)
        }
        for node in open { result[node.index].last = number }
        return result
    }()

    private func contentRange(of element: Node) -> Range<Int>? {
        guard numbers.indices.contains(element.index) else { return nil }
        let (first, last) = numbers[element.index]
        return first + 1..<max(first, last) + 1
    }

    // MARK: - Surroundings

    /// Whether an element is the outermost of a part: it will stand in whatever takes the part in.
    private func isParentUnknown(_ element: Node) -> Bool {
        guard facts.document.isPartial, let parent = element.parentElement else { return facts.document.isPartial }
        return parent.isHTML("body") || TemplateMask.isUnknown(parent.name)
    }

    /// Whether the table around an element gets rows or cells that are not in the file.
    private func isTableFilledIn(_ element: Node) -> Bool {
        let table = element.isHTML("table") ? element : element.ancestors.first { $0.isHTML("table") }
        guard let table, let place = facts.document.map.element(table) else { return fillsIn }
        if let known = filledTables[table.index] { return known }
        let end = place.endTag?.upperBound ?? place.startTag.upperBound
        let result = mask.constructs(in: textRange(place.startTag.lowerBound..<end)).contains {
            $0.output == .value && $0.isBetweenTags && followsTablePart($0.range.lowerBound)
        }
        filledTables[table.index] = result
        return result
    }
    private var filledTables: [Int: Bool] = [:]

    private static let tableParts: Set<String> = [
        "table", "thead", "tbody", "tfoot", "tr", "colgroup", "/thead", "/tbody", "/tfoot", "/tr", "/td", "/th",
        "/caption", "/colgroup",
    ]

    /// Whether the tag before an offset of the text is one that only rows and cells may follow.
    private func followsTablePart(_ offset: Int) -> Bool {
        guard mask.keepsPlaces else { return true }
        guard let tag = mask.text[..<offset].lastIndex(of: UInt8(ascii: "<")) else { return false }
        let name = mask.text[(tag + 1)..<offset].prefix(12).prefix { $0 == UInt8(ascii: "/") || ($0 | 0x20) >= 0x61 }
        return Self.tableParts.contains(String(decoding: name.map { $0 | 0x20 }, as: UTF8.self))
    }

    /// Whether attributes of the element stand in branches.
    private func hasConditionalAttributes(_ element: Node) -> Bool {
        guard let tag = facts.document.map.element(element)?.startTag else { return false }
        return mask.constructs(in: textRange(tag)).contains { $0.flow != .none }
    }

    private func textRange(_ range: Range<Int>) -> Range<Int> {
        let source = facts.document.source
        return source.textOffset(ofByteOffset: range.lowerBound)..<source.textOffset(ofByteOffset: range.upperBound)
    }

    private static let stylingAttributes: Set<String> = [
        "style", "class", "bgcolor", "background", "color", "text", "link", "alink", "vlink", "hidden",
    ]

    /// Whether style or class of the element or of one that contains it is filled in.
    private func hasUnknownStyle(_ element: Node) -> Bool {
        InheritedValue.find(element, above: false, known: { unknownStyle[$0.index] }) {
            let result = $1 || Self.hasUnknownAttribute($0) { Self.stylingAttributes.contains($0) }
            unknownStyle[$0.index] = result
            return result
        }
    }
    private var unknownStyle: [Int: Bool] = [:]

    /// Whether the template fills in anything in text, leaves parts out, or is a part itself: then other
    /// elements of the page may be there that are not in the file.
    private lazy var fillsIn = (facts.document.isPartial && mask.language != .markdown) || mask.fillsIn

    /// Whether every other element with the same id stands in a branch that excludes this one's.
    private func isOnlyInOtherBranches(_ element: Node) -> Bool {
        guard let id = element["id"], let own = offset(of: element) else { return false }
        let others = (facts.document.elementsByID[id] ?? []).filter { $0 != element }
        // Of a hundred the last is left in doubt: asking each of all others would take forever on a hostile page.
        return others.prefix(100).allSatisfy { other in
            guard let place = offset(of: other) else { return false }
            return place > own || mask.mayExclude(place, own) || standsInOtherFunction(place..<own)
        }
    }

    /// Whether PHP between two places begins a function: what two functions print need not be on one page.
    private func standsInOtherFunction(_ range: Range<Int>) -> Bool {
        guard mask.language == .php else { return false }
        let text = facts.document.source.text
        return mask.constructs(in: range).contains { construct in
            let code = text[construct.range]
            return code.indices.contains { text.beginsFunction(at: $0, before: code.endIndex) }
        }
    }

    private func offset(of element: Node) -> Int? {
        facts.document.map.element(element).map {
            facts.document.source.textOffset(ofByteOffset: $0.startTag.lowerBound)
        }
    }
}

extension [UInt8] {
    /// Whether `function` stands at a place, as a word.
    fileprivate func beginsFunction(at place: Int, before end: Int) -> Bool {
        guard self[place] == UInt8(ascii: "f"), place + 9 <= end,
            self[place..<place + 8].elementsEqual("function".utf8)
        else { return false }
        let before = place > 0 ? self[place - 1] : 0x20
        return (before <= 0x20 || before == UInt8(ascii: "}")) && self[place + 8] <= 0x20
    }
}
