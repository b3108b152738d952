import HTML

extension AccessibilityTree {
    /// The role that an element has without a `role` attribute (HTML-AAM 1.0, 3.5; SVG-AAM; MathML-AAM);
    /// nil where no role of WAI-ARIA corresponds to it.
    func nativeRole(of element: Node) -> Role? {
        switch element.namespace {
        case .svg: GraphicsMapping.role(of: element)
        case .mathml: element.hasName("math") ? .math : nil
        case .other: nil
        case .html: htmlRole(of: element)
        }
    }

    private func htmlRole(of element: Node) -> Role? {
        let name = element.name
        if let role = ElementRoles.unconditional[name] { return role }
        if ElementRoles.withoutRole.contains(name) { return nil }
        switch name {
        case "a", "area": return element.hasAttribute("href") ? .link : .generic
        case "aside":
            if context(of: element).contains(.inSection) { return hasAuthorName(element) ? .complementary : .generic }
            return .complementary
        case "header": return isScopedToBody(element) ? .banner : .sectionheader
        case "footer": return isScopedToBody(element) ? .contentinfo : .sectionfooter
        case "section": return hasAuthorName(element) ? .region : .generic
        case "form": return hasAuthorName(element) ? .form : .generic
        case "img": return isDecorativeByAlt(element) ? Role.none : .img
        case "input": return inputRole(of: element)
        case "select":
            let size = element["size"].flatMap(htmlInteger) ?? 1
            return element.hasAttribute("multiple") || size > 1 ? .listbox : .combobox
        case "li": return listItemRole(of: element)
        case "tr", "thead", "tbody", "tfoot", "td", "th", "caption": return tableRole(of: element, name)
        default: return .generic
        }
    }

    private func isScopedToBody(_ element: Node) -> Bool {
        context(of: element).isDisjoint(with: [.inSection, .inMain])
    }

    /// Whether `alt=""` says that the image is decoration and nothing else gives it a name (HTML-AAM 1.0, `img`).
    private func isDecorativeByAlt(_ element: Node) -> Bool {
        guard let alt = element["alt"], alt.isEmpty else { return false }
        return !hasAriaName(element)
    }

    private func inputRole(of element: Node) -> Role? {
        let type = InputType(of: element)
        if type.takesSuggestions, hasSuggestions(element) { return .combobox }
        return switch type {
        case .button, .image, .reset, .submit: .button
        case .checkbox: element.hasAttribute("switch") ? .switch : .checkbox
        case .email, .tel, .text, .url: .textbox
        case .number: .spinbutton
        case .radio: .radio
        case .range: .slider
        case .search: .searchbox
        case .color, .date, .datetimeLocal, .file, .hidden, .month, .password, .time, .week: nil
        }
    }

    private func hasSuggestions(_ input: Node) -> Bool {
        input["list"].flatMap { document.element(id: $0) }?.isHTML("datalist") ?? false
    }

    private func listItemRole(of element: Node) -> Role? {
        guard let parent = accessibleParent(of: element) else { return .generic }
        switch role(of: parent) {
        case .list?, .directory?: return .listitem
        case Role.none?: return Role.none
        default: break
        }
        // Containers that say nothing may stand between (WAI-ARIA 1.2, 5.2.7).
        guard let list = contextParent(of: element), let role = role(of: list) else { return .generic }
        return role == .list || role == .directory ? .listitem : .generic
    }

    /// The parts of a table have a role only where the table around them has one.
    private func tableRole(of element: Node, _ name: String) -> Role? {
        guard let table = nativeTable(around: element) else { return .generic }
        switch role(of: table) {
        case .table?: return partRole(of: element, name, isGrid: false)
        case .grid?, .treegrid?: return partRole(of: element, name, isGrid: true)
        case Role.none?: return Role.none
        default: return .generic
        }
    }

    private func partRole(of element: Node, _ name: String, isGrid: Bool) -> Role {
        switch name {
        case "tr": return .row
        case "thead", "tbody", "tfoot": return .rowgroup
        case "caption": return .caption
        case "td": return isGrid ? .gridcell : .cell
        default: break
        }
        switch element["scope"].map(asciiLowercased) {
        case "row"?, "rowgroup"?: return .rowheader
        case "col"?, "colgroup"?: return .columnheader
        default: break
        }
        let model = nativeTable(around: element).flatMap { table(of: $0) }
        if model?.isColumnHeader(element) == true { return .columnheader }
        if model?.isRowHeader(element) == true { return .rowheader }
        return isGrid ? .gridcell : .cell
    }

    /// The `table` that a part of a table belongs to by HTML's table model: nothing but table parts lie between.
    func nativeTable(around part: Node) -> Node? {
        var next = part.parentElement
        for _ in 0..<3 {
            guard let element = next, element.namespace == .html else { return nil }
            switch element.name {
            case "table": return element
            case "tr", "thead", "tbody", "tfoot": next = element.parentElement
            default: return nil
            }
        }
        return nil
    }
}
