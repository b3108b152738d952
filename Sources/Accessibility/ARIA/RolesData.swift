extension RoleDefinition {
    /// WAI-ARIA 1.2, 5.4 "Definition of Roles"; `comment`, `mark`, `sectionfooter`, `sectionheader` and
    /// `suggestion` from the 1.3 draft.
    static let aria: [RoleDefinition] = [
        .init(.roletype, abstract: true),
        .init(.command, [.widget], abstract: true),
        .init(.composite, [.widget], abstract: true, supported: [.activedescendant, .disabled]),
        .init(.input, [.widget], abstract: true, supported: [.disabled]),
        .init(.landmark, [.section], abstract: true),
        .init(.range, [.structure], abstract: true, supported: [.valuemax, .valuemin, .valuenow, .valuetext]),
        .init(.section, [.structure], abstract: true),
        .init(.sectionhead, [.structure], abstract: true),
        .init(.select, [.composite, .group], abstract: true, supported: [.orientation]),
        .init(.structure, [.roletype], abstract: true),
        .init(.widget, [.roletype], abstract: true),
        .init(.window, [.roletype], abstract: true),

        .init(.alert, [.section], implicit: [.live: "assertive", .atomic: "true"]),
        .init(.alertdialog, [.alert, .dialog], nameRequired: true, implicit: [.live: "off", .atomic: "false"]),
        .init(
            .application, [.structure], nameRequired: true,
            supported: [.activedescendant, .disabled, .errormessage, .expanded, .haspopup, .invalid]),
        .init(.article, [.document], supported: [.posinset, .setsize]),
        .init(.banner, [.landmark]),
        .init(.blockquote, [.section]),
        .init(
            .button, [.command], name: .contents, nameRequired: true,
            supported: [.disabled, .haspopup, .expanded, .pressed], leaf: true),
        .init(.caption, [.section], name: .prohibited, context: [.figure, .grid, .table, .treegrid]),
        .init(
            .cell, [.section], name: .contents,
            supported: [.colindex, .colindextext, .colspan, .rowindex, .rowindextext, .rowspan], context: [.row]),
        .init(
            .checkbox, [.input], name: .contents, nameRequired: true, required: [.checked],
            supported: [.errormessage, .expanded, .invalid, .readonly, .required], leaf: true),
        .init(.code, [.section], name: .prohibited),
        .init(
            .columnheader, [.cell, .gridcell, .sectionhead], name: .contents, nameRequired: true, supported: [.sort],
            context: [.row]),
        .init(
            .combobox, [.input], nameRequired: true, required: [.controls, .expanded],
            supported: [.activedescendant, .autocomplete, .errormessage, .haspopup, .invalid, .readonly, .required],
            implicit: [.haspopup: "listbox"]),
        .init(.comment, [.article], name: .contents, supported: [.level, .posinset, .setsize]),
        .init(.complementary, [.landmark]),
        .init(.contentinfo, [.landmark]),
        .init(.definition, [.section], name: .prohibited),
        .init(.deletion, [.section], name: .prohibited),
        .init(.dialog, [.window], nameRequired: true, supported: [.modal]),
        .init(.directory, [.list], deprecated: true),
        .init(.document, [.structure]),
        .init(.emphasis, [.section], name: .prohibited),
        .init(.feed, [.list], owned: [.article]),
        .init(.figure, [.section]),
        .init(.form, [.landmark], nameRequired: true),
        .init(
            .generic, [.structure], name: .prohibited, prohibited: [.roledescription, .brailleroledescription]),
        .init(
            .grid, [.composite, .table], nameRequired: true, supported: [.multiselectable, .readonly],
            owned: [.caption, .row, .rowgroup]),
        .init(
            .gridcell, [.cell, .widget], name: .contents,
            supported: [.disabled, .errormessage, .expanded, .haspopup, .invalid, .readonly, .required, .selected],
            context: [.row]),
        .init(.group, [.section], supported: [.activedescendant, .disabled]),
        .init(
            .heading, [.sectionhead], name: .contents, nameRequired: true, required: [.level],
            implicit: [.level: "2"]),
        .init(.img, [.section], nameRequired: true, leaf: true),
        .init(.insertion, [.section], name: .prohibited),
        .init(
            .link, [.command], name: .contents, nameRequired: true, supported: [.disabled, .expanded, .haspopup]),
        .init(.list, [.section], owned: [.listitem]),
        .init(
            .listbox, [.select], nameRequired: true,
            supported: [.errormessage, .expanded, .invalid, .multiselectable, .readonly, .required],
            owned: [.group, .option], implicit: [.orientation: "vertical"]),
        .init(.listitem, [.section], supported: [.level, .posinset, .setsize], context: [.directory, .list]),
        .init(.log, [.section], implicit: [.live: "polite"]),
        .init(.main, [.landmark]),
        .init(.mark, [.section], name: .prohibited),
        .init(.marquee, [.section], nameRequired: true),
        .init(.math, [.section]),
        .init(
            .menu, [.select], owned: [.group, .menuitem, .menuitemcheckbox, .menuitemradio, .separator],
            implicit: [.orientation: "vertical"]),
        .init(
            .menubar, [.menu], owned: [.group, .menuitem, .menuitemcheckbox, .menuitemradio, .separator],
            implicit: [.orientation: "horizontal"]),
        .init(
            .menuitem, [.command], name: .contents, nameRequired: true,
            supported: [.disabled, .expanded, .haspopup, .posinset, .setsize], context: [.group, .menu, .menubar]),
        .init(
            .menuitemcheckbox, [.checkbox, .menuitem], name: .contents, nameRequired: true, required: [.checked],
            context: [.group, .menu, .menubar], leaf: true),
        .init(
            .menuitemradio, [.menuitemcheckbox, .radio], name: .contents, nameRequired: true, required: [.checked],
            context: [.group, .menu, .menubar], leaf: true),
        .init(
            .meter, [.range], nameRequired: true, required: [.valuenow], leaf: true,
            implicit: [.valuemin: "0", .valuemax: "100"]),
        .init(.navigation, [.landmark]),
        .init(.none, [.structure], name: .prohibited, prohibited: [.roledescription, .brailleroledescription]),
        .init(.note, [.section]),
        .init(
            .option, [.input], name: .contents, nameRequired: true,
            supported: [.checked, .posinset, .selected, .setsize], context: [.group, .listbox], leaf: true,
            implicit: [.selected: "false"]),
        .init(.paragraph, [.section], name: .prohibited),
        .init(
            .progressbar, [.range], nameRequired: true, leaf: true, implicit: [.valuemin: "0", .valuemax: "100"]),
        .init(
            .radio, [.input], name: .contents, nameRequired: true, required: [.checked],
            supported: [.posinset, .setsize], leaf: true),
        .init(
            .radiogroup, [.select], nameRequired: true, supported: [.errormessage, .invalid, .readonly, .required]),
        .init(.region, [.landmark], nameRequired: true),
        .init(
            .row, [.group, .widget], name: .contents,
            supported: [.colindex, .expanded, .level, .posinset, .rowindex, .rowindextext, .selected, .setsize],
            context: [.grid, .rowgroup, .table, .treegrid], owned: [.cell, .columnheader, .gridcell, .rowheader]),
        .init(.rowgroup, [.structure], context: [.grid, .table, .treegrid], owned: [.row]),
        .init(
            .rowheader, [.cell, .gridcell, .sectionhead], name: .contents, nameRequired: true,
            supported: [.expanded, .sort], context: [.row]),
        .init(
            .scrollbar, [.range], required: [.controls, .valuenow], supported: [.disabled, .orientation], leaf: true,
            implicit: [.orientation: "vertical", .valuemin: "0", .valuemax: "100"]),
        .init(.search, [.landmark]),
        .init(.searchbox, [.textbox], nameRequired: true),
        .init(.sectionfooter, [.section], name: .prohibited),
        .init(.sectionheader, [.section], name: .prohibited),
        .init(
            .separator, [.structure],
            supported: [.disabled, .orientation, .valuemax, .valuemin, .valuenow, .valuetext], leaf: true,
            implicit: [.orientation: "horizontal", .valuemin: "0", .valuemax: "100"]),
        .init(
            .slider, [.input, .range], nameRequired: true, required: [.valuenow],
            supported: [.errormessage, .haspopup, .invalid, .orientation, .readonly], leaf: true,
            implicit: [.orientation: "horizontal", .valuemin: "0", .valuemax: "100"]),
        .init(
            .spinbutton, [.composite, .input, .range], nameRequired: true,
            supported: [.errormessage, .invalid, .readonly, .required]),
        .init(.status, [.section], implicit: [.live: "polite", .atomic: "true"]),
        .init(.strong, [.section], name: .prohibited),
        .init(.subscript, [.section], name: .prohibited),
        .init(.suggestion, [.section], name: .prohibited),
        .init(.superscript, [.section], name: .prohibited),
        .init(.switch, [.checkbox], name: .contents, nameRequired: true, required: [.checked], leaf: true),
        .init(
            .tab, [.sectionhead, .widget], name: .contents, nameRequired: true,
            supported: [.disabled, .expanded, .haspopup, .posinset, .selected, .setsize], context: [.tablist],
            leaf: true, implicit: [.selected: "false"]),
        .init(
            .table, [.section], nameRequired: true, supported: [.colcount, .rowcount],
            owned: [.caption, .row, .rowgroup]),
        .init(
            .tablist, [.composite], supported: [.multiselectable, .orientation], owned: [.tab],
            implicit: [.orientation: "horizontal"]),
        .init(.tabpanel, [.section], nameRequired: true),
        .init(.term, [.section], name: .prohibited),
        .init(
            .textbox, [.input], nameRequired: true,
            supported: [
                .activedescendant, .autocomplete, .errormessage, .haspopup, .invalid, .multiline, .placeholder,
                .readonly, .required,
            ]),
        .init(.time, [.section], name: .prohibited),
        .init(.timer, [.status], implicit: [.live: "off"]),
        .init(.toolbar, [.group], supported: [.orientation], implicit: [.orientation: "horizontal"]),
        .init(.tooltip, [.section], name: .contents, nameRequired: true),
        .init(
            .tree, [.select], nameRequired: true, supported: [.errormessage, .invalid, .multiselectable, .required],
            owned: [.group, .treeitem], implicit: [.orientation: "vertical"]),
        .init(.treegrid, [.grid, .tree], nameRequired: true, owned: [.caption, .row, .rowgroup]),
        .init(
            .treeitem, [.listitem, .option], name: .contents, nameRequired: true, supported: [.expanded, .haspopup],
            context: [.group, .tree]),
    ]
}
