public import HTML

/// The value of an ARIA state or property as its value type reads it.
public struct AriaValue: Hashable, Sendable {
    public enum Validity: String, Hashable, Sendable {
        case valid
        /// Present without a value: as though it were absent.
        case empty
        /// Not a value of its type, or out of the range that has a meaning.
        case invalid
    }

    public let attribute: AriaAttribute
    /// As the page writes it.
    public let text: String
    public let validity: Validity

    public var isValid: Bool { validity == .valid }

    public init(_ attribute: AriaAttribute, _ text: String) {
        self.attribute = attribute
        self.text = text
        validity = Self.validity(of: text, attribute.definition)
    }

    /// WAI-ARIA 1.2, 6.2.4 and 8.5: tokens are compared ASCII case-insensitively, white space at the ends of a
    /// single token makes it another one. ID references are valid whether or not such an element exists.
    private static func validity(of text: String, _ definition: AriaAttributeDefinition) -> Validity {
        let tokens = asciiTokens(text)
        if tokens.isEmpty { return .empty }
        let isOf: ([String]) -> Bool = { $0.contains(asciiLowercased(text)) }
        let isValid: Bool
        switch definition.type {
        case .string: isValid = true
        case .idReference: isValid = tokens.count == 1
        case .idReferenceList: isValid = true
        case .boolean: isValid = isOf(["true", "false"])
        case .booleanOrUndefined: isValid = isOf(["true", "false", "undefined"])
        case .tristate: isValid = isOf(["true", "false", "mixed", "undefined"])
        case .token(let allowed): isValid = isOf(allowed)
        case .tokenList(let allowed): isValid = tokens.allSatisfy { allowed.contains(asciiLowercased($0)) }
        case .integer:
            isValid = integer(text).map { value in definition.least.map { value >= $0 } ?? true } ?? false
        case .number: isValid = number(text) != nil
        }
        return isValid ? .valid : .invalid
    }

    /// An optional sign and digits, white space around them aside, as HTML reads integers.
    public static func integer(_ text: String) -> Int? {
        let tokens = asciiTokens(text)
        guard tokens.count == 1, let text = tokens.first else { return nil }
        guard text.utf8.allSatisfy({ ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2D || $0 == 0x2B }) else { return nil }
        return Int(text)
    }

    /// A real number: digits with an optional fraction and exponent, white space around them aside.
    public static func number(_ text: String) -> Double? {
        let tokens = asciiTokens(text)
        guard tokens.count == 1, let text = tokens.first else { return nil }
        guard text.utf8.allSatisfy({ ($0 >= 0x30 && $0 <= 0x39) || "+-.eE".utf8.contains($0) }) else { return nil }
        return Double(text).flatMap { $0.isFinite ? $0 : nil }
    }
}

/// An ARIA attribute on an element, and what the specifications say of it there.
public struct AriaAttributeUse {
    public enum Allowance: String, Hashable, Sendable {
        case supported
        /// Global until WAI-ARIA 1.1 and not supported by the role since.
        case deprecatedOnRole = "deprecated-on-role"
        /// The role prohibits it.
        case prohibited
        /// Neither global nor supported by the role.
        case unsupported
        /// No specification defines it.
        case undefined
        /// ARIA in HTML forbids authors to use it on this element: a native feature says the same.
        case forbiddenOnElement = "forbidden-on-element"
    }

    public let node: Attribute
    public let name: String
    /// Nil for an attribute that no specification defines.
    public let value: AriaValue?
    public let allowance: Allowance
    public var isDeprecated: Bool { value?.attribute.definition.isDeprecated ?? false }
}

extension AccessibilityTree {
    /// The `aria-` attributes of an element, in source order, with their validity and whether they may be there.
    public func ariaAttributes(of element: Node) -> [AriaAttributeUse] {
        guard element.isElement else { return [] }
        return element.attributes.filter { $0.prefix == nil && $0.name.utf8.starts(with: "aria-".utf8) }.map { node in
            guard let attribute = AriaAttribute(name: node.name) else {
                return AriaAttributeUse(node: node, name: node.name, value: nil, allowance: .undefined)
            }
            return AriaAttributeUse(
                node: node, name: node.name, value: AriaValue(attribute, node.value),
                allowance: allowance(of: attribute, on: element))
        }
    }

    /// Whether a state or property may be used on an element, by its role and ARIA in HTML.
    public func allowance(of attribute: AriaAttribute, on element: Node) -> AriaAttributeUse.Allowance {
        if AriaInHTML.forbids(attribute, on: element) { return .forbiddenOnElement }
        guard let role = attributeRole(of: element) else {
            // Elements without a corresponding role: global attributes, and what ARIA in HTML grants.
            if [.label, .labelledby, .braillelabel].contains(attribute), AriaInHTML.prohibitsNaming(element) {
                return .prohibited
            }
            if attribute.definition.isGlobal { return .supported }
            return AriaInHTML.grants(attribute, on: element)
                ? .supported : attribute.definition.isDeprecatedGlobal ? .deprecatedOnRole : .unsupported
        }
        if role.definition.prohibited.contains(attribute) { return .prohibited }
        if role.supportedAttributes.contains(attribute) || AriaInHTML.grants(attribute, on: element) {
            return .supported
        }
        return attribute.definition.isDeprecatedGlobal ? .deprecatedOnRole : .unsupported
    }

    /// The role whose states and properties apply: the one that the author asked for even where user agents
    /// pass it over for lack of context.
    func attributeRole(of element: Node) -> Role? {
        let result = roleResult(of: element)
        return result.dismissed.values.contains(.outsideContext) ? explicitRole(of: element) : result.role
    }
}
