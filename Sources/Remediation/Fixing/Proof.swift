internal import HTML
internal import Linting

/// Holds a page with edits against the page without: each finding that an edit was made for is gone, no new
/// one has come, and no word that a screen reader gets is lost.
struct Proof {
    let before: LintedPage
    let after: LintedPage
    let groups: [EditGroup]
    /// Checks that give advice which nobody asked for: ``FixOptions/unasked``.
    let unasked: Set<String>
    private let shift: EditShift

    init(before: LintedPage, after: LintedPage, groups: [EditGroup], unasked: Set<String> = []) {
        self.before = before
        self.after = after
        self.groups = groups
        self.unasked = unasked
        shift = EditShift(groups, encode: before.document.source.encode)
    }

    struct Verdict {
        /// By group: why it does not stand.
        var guilty: [Int: Localized] = [:]
        /// By group: what it would change of how the page looks or what its scripts find.
        var declined: [Int: Localized] = [:]
        /// By group: what is wrong at its place, though another group may have done it.
        var suspects: [Int: Localized] = [:]
        /// What is wrong with all together, where no group can be named.
        var problem: Localized?
        /// By group: the findings that are gone.
        var gone: [Int: [Finding]] = [:]

        var holds: Bool { guilty.isEmpty && declined.isEmpty && suspects.isEmpty && problem == nil }
    }

    /// A finding apart from where its element moved to.
    private struct Key: Hashable {
        var check: String
        /// The start of the element in the page before; -1 where the file has none of it.
        var place: Int
        /// Tells elements without a place apart.
        var name: String
    }

    func verdict() -> Verdict {
        // Looked up for each finding.
        var groupsByPlace: [Int: Int] = [:]
        for (number, group) in groups.enumerated() {
            for owner in group.owners {
                if let place = before.start(of: owner), groupsByPlace[place] == nil { groupsByPlace[place] = number }
            }
        }
        let snippets = Set(before.result.findings.map { "\($0.check) \($0.snippet)" })
        var verdict = Verdict()
        guard before.document.source.encoding == after.document.source.encoding else {
            verdict.problem = ProofMessage.encoding
            return verdict
        }
        let old = before.result.findings.filter { !$0.isAboutSuppression }.map {
            (finding: $0, key: key($0, in: before) { $0 })
        }
        var inserted: [(finding: Finding, group: Int?)] = []
        var remaining: [Key: [Finding]] = [:]
        var newFindings: [(finding: Finding, place: Int)] = []
        let oldKeys = Set(old.map(\.key))
        let oldFailed = Set(old.filter { $0.finding.outcome == .failed }.map(\.key))
        // Suppressions that are no longer needed go when all else is done.
        for finding in after.result.findings where !finding.isAboutSuppression {
            var group: Int?
            var isInserted = false
            let key = key(finding, in: after) { offset in
                switch shift.old(of: offset) {
                case .kept(let place): return place
                case .inserted(let owner):
                    isInserted = true
                    group = owner
                    return -2
                }
            }
            if isInserted {
                inserted.append((finding, group))
            } else {
                remaining[key, default: []].append(finding)
                if counts(finding, against: groupsByPlace[key.place]), !oldFailed.contains(key) {
                    newFindings.append((finding, key.place))
                }
            }
        }
        // What moved takes its findings along: they are not new.
        var vanished: [String: Int] = [:]
        for key in oldKeys where remaining[key] == nil { vanished[key.check, default: 0] += 1 }
        var moved: [String: Int] = [:]
        for item in inserted {
            let check = item.finding.check
            if moved[check, default: 0] < vanished[check, default: 0],
                snippets.contains("\(check) \(item.finding.snippet)")
            {
                moved[check, default: 0] += 1
            } else if counts(item.finding, against: item.group) {
                suspect(item.group, ProofMessage.newFinding(item.finding), &verdict)
            }
        }
        for item in newFindings { suspect(groupsByPlace[item.place], ProofMessage.newFinding(item.finding), &verdict) }
        judgeGroups(old, remaining, &verdict)
        judgeText(&verdict)
        judgePresence(&verdict)
        return verdict
    }

    private func judgePresence(_ verdict: inout Verdict) {
        for (group, reason) in PresenceProof(before: before, after: after, groups: groups, shift: shift).objections {
            if group == PresenceProof.anyGroup {
                if verdict.problem == nil { verdict.problem = reason }
            } else {
                verdict.declined[group] = reason
            }
        }
    }

    /// Whether a new finding speaks against what was done: advice that nobody asked for speaks only against what
    /// was done for advice.
    private func counts(_ finding: Finding, against group: Int?) -> Bool {
        guard finding.outcome == .failed else { return false }
        guard unasked.contains(finding.check) else { return true }
        return group.map { groups[$0].transform.checks.allSatisfy(unasked.contains) } ?? false
    }

    private func suspect(_ group: Int?, _ reason: Localized, _ verdict: inout Verdict) {
        if let group {
            if verdict.suspects[group] == nil { verdict.suspects[group] = reason }
        } else if verdict.problem == nil {
            verdict.problem = reason
        }
    }

    private func key(_ finding: Finding, in page: LintedPage, map: (Int) -> Int) -> Key {
        let node = page.node(finding.nodeIndex)
        let name = node?.name ?? ""
        // A page has one of each: they are the same, whether written or implied.
        if ["html", "head", "body"].contains(name) { return Key(check: finding.check, place: -1, name: name) }
        guard let start = page.start(of: finding.nodeIndex) else {
            let parent = node?.parentElement.flatMap { page.start(of: $0.index) }
            return Key(check: finding.check, place: -1, name: "\(name) \(parent.map { map($0) } ?? -1)")
        }
        return Key(check: finding.check, place: map(start), name: "")
    }

    // MARK: - What each group was for

    private func judgeGroups(
        _ old: [(finding: Finding, key: Key)], _ remaining: [Key: [Finding]], _ verdict: inout Verdict
    ) {
        var byNode: [Int: [Int]] = [:]
        for (index, item) in old.enumerated() { byNode[item.finding.nodeIndex, default: []].append(index) }
        var goneByCheck: [String: [Finding]] = [:]
        for item in old where isGone(item.finding, item.key, remaining) {
            goneByCheck[item.finding.check, default: []].append(item.finding)
        }
        for (number, group) in groups.enumerated() {
            let own = group.owners.flatMap { byNode[$0] ?? [] }.map { old[$0] }
                .filter { group.transform.checks.contains($0.finding.check) }
            let gone: [Finding]
            if own.isEmpty {
                // The element that is changed is not the one that the finding is about.
                gone = group.transform.checks.flatMap { goneByCheck[$0] ?? [] }
            } else {
                gone = own.filter { isGone($0.finding, $0.key, remaining) }.map(\.finding)
            }
            if gone.isEmpty { verdict.guilty[number] = ProofMessage.notGone }
            verdict.gone[number] = gone
        }
    }

    /// A finding is gone when its check finds nothing at the element any more. One that has given way to another
    /// question, which only a person can answer, is gone too.
    private func isGone(_ finding: Finding, _ key: Key, _ remaining: [Key: [Finding]]) -> Bool {
        // A check that did not look at the whole page proves nothing by its silence.
        !after.result.unfinished.contains(finding.check)
            && (remaining[key] ?? []).allSatisfy {
                $0.outcome == .cantTell && $0.expectation != finding.expectation
            }
    }

    // MARK: - What is heard

    private func judgeText(_ verdict: inout Verdict) {
        let lost = Words.lost(from: before.words, in: after.words)
        guard !lost.isEmpty else { return }
        // A word that is parted where two elements met is still heard.
        if Words.isSubsequence(before.letters, of: after.letters) { return }
        var excused: [String: Int] = [:]
        for group in groups where group.transform.changesText {
            for owner in group.owners {
                guard let node = before.node(owner) else { continue }
                excused.merge(Words.count(before.heardText(of: node)), uniquingKeysWith: +)
            }
        }
        let unexcused = lost.filter { $0.value > excused[$0.key] ?? 0 }
        guard let word = unexcused.keys.min() else { return }
        // A group that takes out bytes with that word is the likely one.
        let suspects = groups.indices.filter { number in
            groups[number].edits.contains { edit in
                let removed = before.document.source.string(in: edit.edit.range)
                return unexcused.keys.contains { removed.contains($0) }
            }
        }
        suspect(suspects.count == 1 ? suspects[0] : groups.count == 1 ? 0 : nil, ProofMessage.lostWord(word), &verdict)
    }
}

/// Why a change does not stand.
enum ProofMessage {
    static let templateSyntax = Localized(
        en: "it would edit template syntax: mend it by hand", zh: "会改动模板语法：请手工修改")

    static let notGone = Localized(en: "its finding is still there", zh: "问题仍然存在")
    static let nothingLeft = Localized(en: "nothing would be left of the file", zh: "文件将变为空文件")
    static let encoding = Localized(en: "the page would be read in another encoding", zh: "页面将以另一种编码读取")
    static let bound = Localized(en: "it could not be proved within the bounds of a run", zh: "在运行限制内无法验证")
    static func newFinding(_ finding: Finding) -> Localized {
        Localized(
            en: "it would make a new finding of \(finding.check): \(finding.message.en)",
            zh: "会引入新的 \(finding.check) 问题：\(finding.message.zh)")
    }
    static func look(_ element: String, _ property: String) -> Localized {
        Localized(
            en: "the page's style sheets would draw a “\(element)” otherwise then (\(property))",
            zh: "页面样式表将以不同方式绘制“\(element)”（\(property)）")
    }
    static func layout(_ element: String) -> Localized {
        Localized(
            en: "the “\(element)” around it lays out its parts one by one, and another one would come between",
            zh: "外层的“\(element)”逐个排布其子元素，新元素会改变布局")
    }
    static func script(_ selector: String, _ element: String) -> Localized {
        Localized(
            en: "a script looks for “\(selector)”, and what it finds would change (\(element))",
            zh: "脚本会查找“\(selector)”，其结果将发生变化（\(element)）")
    }
    static func lostWord(_ word: String) -> Localized {
        Localized(en: "the word “\(word)” would not be read out any more", zh: "“\(word)”将不再被读出")
    }
}
