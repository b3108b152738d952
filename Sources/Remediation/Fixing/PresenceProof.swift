internal import CSS
internal import HTML
internal import Linting

/// Holds a page with edits against the page without, for all that is not heard: an element that stays is drawn as
/// it was, scripts find it as they did, and what is put around it is neither drawn nor found.
///
/// What a transform's title says that it changes (`changes-look`) is not asked. Of a style sheet or script that cannot
/// be read nothing is known.
struct PresenceProof {
    let before: LintedPage
    let after: LintedPage
    let groups: [EditGroup]
    let shift: EditShift

    /// What is wrong, by group; under -1 what no group can be named for.
    private(set) var objections: [Int: Localized] = [:]
    /// Styles that were compared, by pair.
    private var compared: [Pair: Property?] = [:]
    private var groupsByElement: [Int: Int] = [:]
    private let silent: Set<Int>

    private struct Pair: Hashable {
        var before: ObjectIdentifier
        var after: ObjectIdentifier
        var isEmpty: Bool
    }

    static let anyGroup = -1

    init(before: LintedPage, after: LintedPage, groups: [EditGroup], shift: EditShift) {
        self.before = before
        self.after = after
        self.groups = groups
        self.shift = shift
        silent = Self.silent(groups, in: before)
        for (number, group) in groups.enumerated() {
            for owner in group.owners where groupsByElement[owner] == nil { groupsByElement[owner] = number }
        }
        compare()
    }

    // MARK: - Elements

    private mutating func compare() {
        let old = before.elementsByStart
        let styles = (before: before.result.facts.styles, after: after.result.facts.styles)
        let scripts = (before: before.result.facts.scriptUse, after: after.result.facts.scriptUse)
        for element in after.document.elements {
            // Of several that begin at one byte, as those do that Markdown stands for, the first alone has a counterpart.
            guard let start = after.start(of: element.index), after.elementsByStart[start] == element.index else {
                continue
            }
            switch shift.old(of: start) {
            case .inserted(let group): examine(inserted: element, by: group, styles.after, scripts.after)
            case .kept(let place):
                guard let index = old[place], let former = before.node(index) else { continue }
                examine(element, former, styles)
                guard let then = scripts.before, let now = scripts.after else { continue }
                let found = (then: then.matches(former), now: now.matches(element))
                guard found.then != found.now, then.selectors == now.selectors, !now.isExhausted else { continue }
                let number = Set(found.then).symmetricDifference(found.now).min() ?? 0
                object(
                    ProofMessage.script(now.selectors[number], element.name), at: element, former, isLook: false)
            }
        }
    }

    private mutating func examine(_ element: Node, _ former: Node, _ styles: (before: Cascade, after: Cascade)) {
        let isEmpty = element.firstChild == nil
        if let property = difference(styles.before.style(of: former), styles.after.style(of: element), isEmpty) {
            object(ProofMessage.look(element.name, property.name), at: element, former)
            return
        }
        for pseudo in [PseudoElement.before, .after] {
            let (then, now) = (
                styles.before.pseudoStyle(of: former, pseudo), styles.after.pseudoStyle(of: element, pseudo)
            )
            if then == nil, now == nil { continue }
            guard let then, let now else {
                object(ProofMessage.look(element.name, "content"), at: element, former)
                return
            }
            if let property = difference(then, now, false) {
                object(ProofMessage.look(element.name, property.name), at: element, former)
                return
            }
        }
    }

    private mutating func difference(_ then: ComputedStyle, _ now: ComputedStyle, _ isEmpty: Bool) -> Property? {
        if then === now { return nil }
        let pair = Pair(before: ObjectIdentifier(then), after: ObjectIdentifier(now), isEmpty: isEmpty)
        if let known = compared[pair] { return known }
        let property = now.firstDifference(from: then, isEmpty: isEmpty)
        compared[pair] = .some(property)
        return property
    }

    /// What is put into a page may look like anything of its own, but around what was there it must not be seen.
    private mutating func examine(inserted element: Node, by group: Int, _ styles: Cascade, _ scripts: ScriptUse?) {
        guard groups.indices.contains(group), groups[group].transform.changesLook != .anything,
            objections[group] == nil,
            element.firstChild != nil, styles.style(of: element).display != "none"
        else { return }
        // A text in a flexible row is laid out by itself as an element is (CSS Flexbox 1, section 4).
        if let parent = element.parentElement, styles.laysOutChildren(of: parent),
            element.elementChildren.contains(where: { _ in true })
        {
            objections[group] = ProofMessage.layout(parent.name)
            return
        }
        let mayBeSeen = groups[group].transform.changesLook == .inserted
        let plain = styles.styleWithoutSheets(of: element)
        if !mayBeSeen, let property = styles.style(of: element).firstDifference(from: plain) {
            objections[group] = ProofMessage.look(element.name, property.name)
        } else if !mayBeSeen,
            styles.pseudoStyle(of: element, .before) != nil || styles.pseudoStyle(of: element, .after) != nil
        {
            objections[group] = ProofMessage.look(element.name, "content")
        } else if let number = scripts?.matches(element).first, let scripts {
            objections[group] = ProofMessage.script(scripts.selectors[number], element.name)
        }
    }

    // MARK: - Whose doing it is

    private mutating func object(_ reason: Localized, at element: Node, _ former: Node, isLook: Bool = true) {
        let group = culprit(element, former)
        if isLook, let group, groups[group].transform.changesLook == .anything { return }
        // Where several may have done it, one that says that it changes the look may have.
        if isLook, group == nil, groups.contains(where: { $0.transform.changesLook == .anything }) { return }
        let key = group ?? Self.anyGroup
        if objections[key] == nil { objections[key] = reason }
    }

    /// The group that changed an element: its own, that of what was put around it or above it, or before it.
    ///
    /// One that changed nothing but roles and ARIA attributes is asked last, where no selector names them.
    private func culprit(_ element: Node, _ former: Node) -> Int? {
        if groups.count == 1 { return 0 }
        return culprit(element, former) { !silent.contains($0) } ?? culprit(element, former) { _ in true }
    }

    private func culprit(_ element: Node, _ former: Node, where mayBe: (Int) -> Bool) -> Int? {
        if let own = groupsByElement[former.index], mayBe(own) { return own }
        var next = element.parentElement
        while let node = next {
            if let group = group(of: node), mayBe(group) { return group }
            next = node.parentElement
        }
        var sibling = element.previousElement
        var steps = 0
        while let node = sibling, steps < 64 {
            if let group = group(of: node), mayBe(group) { return group }
            sibling = node.previousElement
            steps += 1
        }
        return nil
    }

    /// The groups that nothing of the page's styles and scripts can notice.
    private static func silent(_ groups: [EditGroup], in page: LintedPage) -> Set<Int> {
        let facts = page.result.facts
        let selectors = facts.scriptUse?.selectors ?? []
        var heard: [String: Bool] = [:]
        func isNoticed(_ attribute: String) -> Bool {
            if let known = heard[attribute] { return known }
            let isNoticed = facts.knownStylesMention(attribute) || selectors.contains { $0.contains(attribute) }
            heard[attribute] = isNoticed
            return isNoticed
        }
        return Set(
            groups.indices.filter { number in
                groups[number].edits.allSatisfy { edit in
                    guard let name = edit.changedAttribute, name == "role" || name.hasPrefix("aria-") else {
                        return false
                    }
                    return !isNoticed(name)
                }
            })
    }

    private func group(of element: Node) -> Int? {
        guard let start = after.start(of: element.index) else { return nil }
        switch shift.old(of: start) {
        case .inserted(let group): return group
        case .kept(let place): return before.elementsByStart[place].flatMap { groupsByElement[$0] }
        }
    }
}
