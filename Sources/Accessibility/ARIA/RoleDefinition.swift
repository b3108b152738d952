/// What WAI-ARIA says of a role.
public struct RoleDefinition: Sendable {
    /// Where a name may come from (WAI-ARIA 1.2, 5.2.8).
    public enum NameFrom: Hashable, Sendable { case author, contents, prohibited }

    public let role: Role
    public let superclasses: [Role]
    public let isAbstract: Bool
    public let isDeprecated: Bool
    public let nameFrom: NameFrom
    /// Whether an element of this role must have a name ("Accessible Name Required").
    public let nameRequired: Bool
    /// States and properties that the author must give, as the implicit value is no help.
    public let required: [AriaAttribute]
    /// What the role itself adds to the supported states of its superclasses.
    public let ownSupported: [AriaAttribute]
    /// States and properties that the author must not use.
    public let prohibited: [AriaAttribute]
    /// Required accessibility parent roles ("required context role"); empty where any will do.
    public let context: [Role]
    /// Allowed accessibility child roles ("required owned elements"); empty where any will do.
    public let owned: [Role]
    /// Whether descendants are presentational: user agents expose only their text.
    public let hasPresentationalChildren: Bool
    /// Implicit values of states that differ from the attribute's own default.
    public let implicit: [AriaAttribute: String]

    init(
        _ role: Role, _ superclasses: [Role] = [], abstract: Bool = false, deprecated: Bool = false,
        name: NameFrom = .author, nameRequired: Bool = false, required: [AriaAttribute] = [],
        supported: [AriaAttribute] = [], prohibited: [AriaAttribute] = [], context: [Role] = [], owned: [Role] = [],
        leaf: Bool = false, implicit: [AriaAttribute: String] = [:]
    ) {
        self.role = role
        self.superclasses = superclasses
        isAbstract = abstract
        isDeprecated = deprecated
        nameFrom = name
        self.nameRequired = nameRequired
        self.required = required
        ownSupported = supported
        self.prohibited = name == .prohibited ? [.label, .labelledby, .braillelabel] + prohibited : prohibited
        self.context = context
        self.owned = owned
        hasPresentationalChildren = leaf
        self.implicit = implicit
    }
}

extension Role {
    public var definition: RoleDefinition { Self.definitions[self] ?? RoleDefinition(self) }

    static let definitions: [Role: RoleDefinition] = {
        var result: [Role: RoleDefinition] = [:]
        for definition in RoleDefinition.aria + RoleDefinition.graphics + RoleDefinition.publishing {
            result[definition.role] = definition
        }
        return result
    }()

    public var isAbstract: Bool { definition.isAbstract }
    public var isDeprecated: Bool { definition.isDeprecated }

    /// Whether the role is that role or inherits from it.
    public func isKind(of other: Role) -> Bool { Self.lineages[self]?.contains(other) ?? (self == other) }

    private static let lineages: [Role: Set<Role>] = {
        var result: [Role: Set<Role>] = [:]
        for role in allCases {
            var lineage: Set<Role> = []
            var open = [role]
            while let next = open.popLast() {
                guard lineage.insert(next).inserted else { continue }
                open += definitions[next]?.superclasses ?? []
            }
            result[role] = lineage
        }
        return result
    }()

    /// Every state and property that may be used with the role: its own, inherited and global ones,
    /// without those it prohibits.
    public var supportedAttributes: Set<AriaAttribute> { Self.supported[self] ?? [] }

    private static let supported: [Role: Set<AriaAttribute>] = {
        var result: [Role: Set<AriaAttribute>] = [:]
        let global = AriaAttribute.allCases.filter(\.definition.isGlobal)
        for role in allCases {
            var attributes = Set(global)
            for ancestor in lineages[role] ?? [] {
                attributes.formUnion(definitions[ancestor]?.ownSupported ?? [])
                attributes.formUnion(definitions[ancestor]?.required ?? [])
            }
            attributes.subtract(role.definition.prohibited)
            result[role] = attributes
        }
        return result
    }()

    /// The value of a state or property where the author gives none: the role's implicit value, else
    /// the attribute's default.
    public func implicitValue(of attribute: AriaAttribute) -> String? {
        var open = [self]
        var index = 0
        while index < open.count {
            let definition = open[index].definition
            if let value = definition.implicit[attribute] { return value }
            open += definition.superclasses
            index += 1
        }
        return attribute.definition.defaultValue
    }

    public var isLandmark: Bool { isKind(of: .landmark) }
    public var isWidget: Bool { isKind(of: .widget) }
    /// Whether user input can change what the element holds.
    public var isInput: Bool { isKind(of: .input) }
    public var isLiveRegion: Bool {
        switch self {
        case .alert, .alertdialog, .log, .marquee, .status, .timer: self != .alertdialog
        default: false
        }
    }
}
