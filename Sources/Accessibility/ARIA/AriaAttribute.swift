/// A state or property of WAI-ARIA 1.2, or of the 1.3 draft where it is stable. The raw value is the
/// attribute's name without `aria-`.
public enum AriaAttribute: String, Hashable, Sendable, CaseIterable {
    case activedescendant, atomic, autocomplete, braillelabel, brailleroledescription, busy, checked, colcount
    case colindex, colindextext, colspan, controls, current, describedby, description, details, disabled, dropeffect
    case errormessage, expanded, flowto, grabbed, haspopup, hidden, invalid, keyshortcuts, label, labelledby, level
    case live, modal, multiline, multiselectable, orientation, owns, placeholder, posinset, pressed, readonly
    case relevant, required, roledescription, rowcount, rowindex, rowindextext, rowspan, selected, setsize, sort
    case valuemax, valuemin, valuenow, valuetext

    /// The name as markup writes it.
    public var name: String { "aria-" + rawValue }

    /// - Parameter name: the attribute's name, such as `aria-checked`; nil for one that no specification defines.
    public init?(name: some StringProtocol) {
        guard let attribute = Self.byName[String(name)] else { return nil }
        self = attribute
    }

    private static let byName: [String: AriaAttribute] = {
        var result: [String: AriaAttribute] = [:]
        for attribute in allCases { result[attribute.name] = attribute }
        return result
    }()

    public var definition: AriaAttributeDefinition { AriaAttributeDefinition.table[self] ?? .unknown }
}

/// What WAI-ARIA says of a state or property.
public struct AriaAttributeDefinition: Sendable {
    /// The value types of WAI-ARIA 1.2, 6.2.4.
    public enum ValueType: Hashable, Sendable {
        case boolean, booleanOrUndefined, tristate, idReference, idReferenceList, integer, number, string
        case token([String])
        case tokenList([String])
    }

    public let type: ValueType
    /// Supported by all elements of the base markup unless a role prohibits it.
    public let isGlobal: Bool
    /// Supported everywhere by WAI-ARIA 1.1, and on a role that does not list it deprecated since 1.2.
    public let isDeprecatedGlobal: Bool
    /// Deprecated whatever the role.
    public let isDeprecated: Bool
    /// The value that applies where the attribute is missing, empty or, where WAI-ARIA says so, invalid; nil for none.
    public let defaultValue: String?
    /// Integers: the least value that has a meaning, -1 where it stands for "unknown".
    public let least: Int?

    init(
        _ type: ValueType, global: Bool = false, deprecatedGlobal: Bool = false, deprecated: Bool = false,
        default defaultValue: String? = nil, least: Int? = nil
    ) {
        self.type = type
        isGlobal = global
        isDeprecatedGlobal = deprecatedGlobal
        isDeprecated = deprecated
        self.defaultValue = defaultValue
        self.least = least
    }

    static let unknown = AriaAttributeDefinition(.string)
}
