import Accessibility
import Testing

/// The tables of "Roles Supporting Name from Content", "Roles which cannot be named" and the characteristics of each
/// role, as WAI-ARIA lists them, held against our table.
@Suite("Characteristics of roles")
struct RoleCharacteristicsTests {
    static let concrete = Role.allCases.filter {
        !$0.isAbstract && !$0.rawValue.hasPrefix("doc-") && !$0.rawValue.hasPrefix("graphics-")
    }

    @Test("Names come from content for the roles of WAI-ARIA 1.3, 5.2.8.5, and for no other")
    func nameFromContent() {
        let listed: Set<Role> = [
            .button, .cell, .checkbox, .columnheader, .comment, .gridcell, .heading, .link, .menuitem,
            .menuitemcheckbox,
            .menuitemradio, .option, .radio, .row, .rowheader, .switch, .tab, .tooltip, .treeitem,
        ]
        #expect(Set(Self.concrete.filter { $0.definition.nameFrom == .contents }) == listed)
    }

    @Test("Names are prohibited for the roles of WAI-ARIA 1.3, 5.2.8.6, and for no other")
    func namesProhibited() {
        let listed: Set<Role> = [
            .caption, .code, .definition, .deletion, .emphasis, .generic, .insertion, .mark, .none, .paragraph,
            .sectionfooter, .sectionheader, .strong, .subscript, .suggestion, .superscript, .term, .time,
        ]
        #expect(Set(Self.concrete.filter { $0.definition.nameFrom == .prohibited }) == listed)
    }

    @Test("Children are presentational for the roles that WAI-ARIA says so of, and for no other")
    func presentationalChildren() {
        let listed: Set<Role> = [
            .button, .checkbox, .img, .menuitemcheckbox, .menuitemradio, .meter, .option, .progressbar, .radio,
            .scrollbar, .separator, .slider, .switch, .tab,
        ]
        #expect(Set(Self.concrete.filter(\.definition.hasPresentationalChildren)) == listed)
    }

    @Test("States are required of the roles that WAI-ARIA requires them of, and of no other")
    func requiredStates() {
        let listed: [Role: Set<AriaAttribute>] = [
            .checkbox: [.checked], .combobox: [.controls, .expanded], .heading: [.level], .menuitemcheckbox: [.checked],
            .menuitemradio: [.checked], .meter: [.valuenow], .radio: [.checked], .scrollbar: [.controls, .valuenow],
            .slider: [.valuenow], .switch: [.checked],
        ]
        for role in Self.concrete { #expect(Set(role.definition.required) == listed[role, default: []], "\(role)") }
    }

    static let contexts: [(Role, Set<Role>)] = [
        (.caption, [.figure, .grid, .table, .treegrid]), (.cell, [.row]), (.columnheader, [.row]), (.gridcell, [.row]),
        (.listitem, [.directory, .list]), (.menuitem, [.group, .menu, .menubar]),
        (.menuitemcheckbox, [.group, .menu, .menubar]), (.menuitemradio, [.group, .menu, .menubar]),
        (.option, [.group, .listbox]), (.row, [.grid, .rowgroup, .table, .treegrid]),
        (.rowgroup, [.grid, .table, .treegrid]), (.rowheader, [.row]), (.tab, [.tablist]),
        (.treeitem, [.group, .tree]),
    ]

    @Test("Only the roles that WAI-ARIA gives a context need one")
    func roleContexts() {
        let listed = Dictionary(uniqueKeysWithValues: Self.contexts)
        for role in Self.concrete { #expect(Set(role.definition.context) == listed[role, default: []], "\(role)") }
    }

    static let implicitValues: [(Role, AriaAttribute, String?)] = [
        (.alert, .live, "assertive"), (.alert, .atomic, "true"), (.status, .live, "polite"), (.status, .atomic, "true"),
        (.log, .live, "polite"), (.timer, .live, "off"), (.marquee, .live, "off"), (.combobox, .haspopup, "listbox"),
        (.heading, .level, "2"), (.listbox, .orientation, "vertical"), (.menu, .orientation, "vertical"),
        (.menubar, .orientation, "horizontal"), (.tree, .orientation, "vertical"),
        (.tablist, .orientation, "horizontal"), (.toolbar, .orientation, "horizontal"),
        (.slider, .orientation, "horizontal"), (.scrollbar, .orientation, "vertical"),
        (.separator, .orientation, "horizontal"), (.option, .selected, "false"), (.tab, .selected, "false"),
        (.progressbar, .valuemin, "0"), (.meter, .valuemax, "100"), (.spinbutton, .valuemax, nil),
        (.radiogroup, .orientation, nil),
    ]

    @Test("A role has the implicit values that WAI-ARIA gives it", arguments: implicitValues)
    func implicit(role: Role, attribute: AriaAttribute, value: String?) {
        #expect(role.implicitValue(of: attribute) == value)
    }

    static let supports: [(Role, AriaAttribute, Bool)] = [
        (.button, .pressed, true), (.link, .pressed, false), (.link, .expanded, true), (.radio, .required, false),
        (.radiogroup, .required, true), (.checkbox, .required, true), (.slider, .required, false),
        (.textbox, .placeholder, true), (.combobox, .placeholder, false), (.searchbox, .placeholder, true),
        (.columnheader, .sort, true), (.cell, .sort, false), (.gridcell, .selected, true), (.cell, .selected, false),
        (.row, .selected, true), (.tablist, .multiselectable, true), (.table, .rowcount, true),
        (.list, .setsize, false),
        (.article, .posinset, true), (.dialog, .modal, true), (.alertdialog, .modal, true), (.region, .modal, false),
        (.group, .disabled, true), (.toolbar, .disabled, true), (.region, .disabled, false),
        (.img, .roledescription, true), (.generic, .roledescription, false), (.none, .label, false),
        (.treegrid, .multiselectable, true), (.application, .activedescendant, true), (.docPagebreak, .label, true),
        (.graphicsSymbol, .label, true),
    ]

    @Test("A role supports the states and properties that WAI-ARIA lists for it", arguments: supports)
    func supported(role: Role, attribute: AriaAttribute, expected: Bool) {
        #expect(role.supportedAttributes.contains(attribute) == expected)
    }

    @Test("Roles of publications and graphics inherit as their modules say")
    func modules() {
        #expect(Role.docToc.isLandmark && Role.docIndex.isKind(of: .navigation) && Role.docNoteref.isKind(of: .link))
        #expect(Role.docPagebreak.isKind(of: .separator) && Role.docTip.isKind(of: .note))
        #expect(Role.docBiblioentry.isDeprecated && Role.docEndnote.isDeprecated && Role.directory.isDeprecated)
        #expect(Role.graphicsObject.definition.nameFrom == .contents && Role.graphicsDocument.isKind(of: .document))
    }
}
