import Accessibility
import Testing

@Suite("Tables of ARIA")
struct RoleTableTests {
    @Test("Every role has an entry, and inherits from roletype unless it is that", arguments: Role.allCases)
    func inheritance(role: Role) {
        #expect(role.definition.role == role)
        #expect(role == .roletype || !role.definition.superclasses.isEmpty)
        #expect(role.isKind(of: .roletype))
        #expect(Role(token: role.rawValue.uppercased()) == role)
    }

    @Test("What a role requires it also supports", arguments: Role.allCases)
    func requiredIsSupported(role: Role) {
        #expect(role.supportedAttributes.isSuperset(of: role.definition.required))
        #expect(role.supportedAttributes.isDisjoint(with: role.definition.prohibited))
    }

    @Test("Every attribute has a definition, and default values are valid", arguments: AriaAttribute.allCases)
    func attributes(attribute: AriaAttribute) {
        #expect(AriaAttribute(name: attribute.name) == attribute)
        if let value = attribute.definition.defaultValue { #expect(AriaValue(attribute, value).isValid) }
    }

    @Test("Synonyms name one role")
    func synonyms() {
        #expect(Role(token: "image") == .img)
        #expect(Role(token: "presentation") == Role.none)
        #expect(Role(token: "nothing") == nil)
    }
}
