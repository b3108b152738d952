public import HTML

/// ARIA in HTML (W3C Recommendation): which roles and `aria-` attributes authors may use on HTML elements.
public enum AriaInHTML {
    /// What an element allows in its `role` attribute.
    public enum Allowance: Hashable, Sendable {
        case any
        case none
        case only(Set<Role>)

        public func contains(_ role: Role) -> Bool {
            switch self {
            case .any: !role.isAbstract
            case .none: false
            case .only(let roles): roles.contains(role)
            }
        }
    }

    /// The roles that an element allows beside its implicit one.
    public static func allowedRoles(of element: Node, in tree: AccessibilityTree) -> Allowance {
        switch element.namespace {
        case .svg:
            return .any
        case .mathml: return element.hasName("math") ? .only([.img, .none]) : .any
        case .other: return .any
        case .html: break
        }
        let name = element.name
        if let fixed = AllowedRoles.byElement[name] { return fixed }
        switch name {
        case "a":
            return element.hasAttribute("href") ? .only(AllowedRoles.link) : .any
        case "area": return element.hasAttribute("href") ? .none : .only([.button, .link])
        case "div": return element.parentElement?.isHTML("dl") == true ? .only([.none]) : .any
        case "summary":
            return element.parentElement.map { $0.isHTML("details") && tree.firstSummary(of: $0) == element } == true
                ? .none : .any
        case "figure":
            let hasCaption = element.elementChildren.contains { $0.isHTML("figcaption") }
            return hasCaption ? .only([.docExample, .figure, .none]) : .any
        case "img":
            return .only(tree.name(of: element).text.isEmpty ? [.none] : AllowedRoles.namedImage)
        case "input": return inputRoles(of: element)
        case "select":
            let size = element["size"].flatMap(htmlInteger) ?? 1
            return element.hasAttribute("multiple") || size > 1 ? .none : .only([.menu])
        case "li":
            let list =
                element.parentElement.map { ["ol", "ul", "menu"].contains($0.name) && tree.role(of: $0) == .list }
                ?? false
            return list ? .none : .any
        case "td", "th", "tr", "tbody", "thead", "tfoot":
            guard let table = tree.nativeTable(around: element) else { return .any }
            let role = tree.role(of: table)
            let hasTableRole = role == .table || role == .grid || role == .treegrid
            if !hasTableRole { return .any }
            // Within a table, grid or tree grid the parts may only say what they are there.
            switch name {
            case "td": return .only(role == .table ? [.cell] : [.gridcell])
            case "th":
                return .only(
                    role == .table ? [.cell, .columnheader, .rowheader] : [.gridcell, .columnheader, .rowheader])
            case "tr": return .only([.row])
            default: return .any
            }
        default: return .any
        }
    }

    private static func inputRoles(of input: Node) -> Allowance {
        let hasList = input.hasAttribute("list")
        switch InputType(of: input) {
        case .button: return .only(AllowedRoles.inputButton)
        case .checkbox:
            return .only(
                input.hasAttribute("aria-pressed")
                    ? [.button, .menuitemcheckbox, .option, .switch] : [.menuitemcheckbox, .option, .switch])
        case .image: return .only(AllowedRoles.inputImage)
        case .radio: return .only([.menuitemradio])
        case .reset, .submit: return .only(AllowedRoles.inputSubmit)
        case .text: return hasList ? .none : .only([.combobox, .searchbox, .spinbutton])
        case .email, .tel, .url, .search: return .none
        case .color, .date, .datetimeLocal, .file, .hidden, .month, .number, .password, .range, .time, .week:
            return .none
        }
    }

    /// Whether an attribute says what a native feature of the element already says, so that authors must
    /// not use it (ARIA in HTML, section 4 and the "must not" of section 3).
    public static func forbids(_ attribute: AriaAttribute, on element: Node) -> Bool {
        guard element.namespace == .html else { return false }
        let name = element.name
        if withoutAria.contains(name) { return true }
        switch attribute {
        case .checked:
            guard name == "input" else { return false }
            let type = InputType(of: element)
            return type == .checkbox || type == .radio
        case .hidden: return name == "body" || name == "html" || (name == "input" && InputType(of: element) == .hidden)
        default: return name == "input" && InputType(of: element) == .hidden
        }
    }

    /// Elements that take no ARIA attributes at all.
    private static let withoutAria: Set<String> = [
        "base", "col", "colgroup", "head", "html", "link", "map", "meta", "noscript", "param", "picture", "script",
        "slot", "source", "style", "template", "title", "track",
    ]

    /// Attributes that an element without a corresponding role may have beside the global ones.
    static func grants(_ attribute: AriaAttribute, on element: Node) -> Bool {
        guard element.namespace == .html else { return false }
        switch element.name {
        case "input":
            switch InputType(of: element) {
            case .password:
                return [.placeholder, .readonly, .required, .disabled, .invalid, .errormessage, .haspopup].contains(
                    attribute)
            case .date, .datetimeLocal, .month, .time, .week:
                return [.readonly, .required, .disabled, .invalid, .errormessage].contains(attribute)
            case .file: return [.required, .disabled, .invalid, .errormessage].contains(attribute)
            case .color: return [.disabled].contains(attribute)
            case .checkbox: return attribute == .pressed || attribute == .required
            default: return false
            }
        case "summary": return [.disabled, .haspopup, .expanded].contains(attribute)
        // They take what the roles that they may have support.
        case "audio", "video": return Role.application.supportedAttributes.contains(attribute)
        case "embed", "iframe", "object":
            return [Role.application, .document, .img].contains { $0.supportedAttributes.contains(attribute) }
        default: return false
        }
    }

    /// Elements without a role on which ARIA in HTML prohibits naming.
    static func prohibitsNaming(_ element: Node) -> Bool {
        guard element.namespace == .html else { return false }
        return [
            "abbr", "bdi", "bdo", "br", "cite", "dl", "figcaption", "kbd", "label", "legend", "rp", "rt", "ruby", "var",
            "wbr",
        ]
        .contains(element.name)
    }
}

extension AccessibilityTree {
    public func allowedRoles(of element: Node) -> AriaInHTML.Allowance {
        AriaInHTML.allowedRoles(of: element, in: self)
    }

    /// Whether authors may give the element that role. Its implicit role is allowed, though redundant.
    public func isRoleAllowed(_ role: Role, on element: Node) -> Bool {
        implicitRole(of: element) == role || allowedRoles(of: element).contains(role)
    }

    /// Whether the element's `role` attribute says what the element is anyway.
    public func isRoleRedundant(on element: Node) -> Bool {
        guard let role = explicitRole(of: element) else { return false }
        return implicitRole(of: element) == role
    }
}
