internal import Accessibility
internal import HTML
internal import Linting
internal import Templates

/// Mends one page, round by round.
final class FixRun {
    let fixer: Fixer
    let path: String
    /// The page's path from the root of the site.
    private let sitePath: String
    /// How the page is read.
    let parsing: ParseOptions
    let loader: (any ResourceLoader)?
    let first: LintedPage
    var page: LintedPage
    var patch: Patch
    var lints = 1
    var changes: [Change] = []
    var takenBack: [TakenBack] = []
    private var diagnostics: [Localized] = []
    /// What must not be tried again, by where its element stands in the file as it was.
    private var rejected: [Attempted: Localized] = [:]

    private struct Attempted: Hashable {
        var transform: String
        var place: Int
        var name: String
    }

    init(
        fixer: Fixer, path: String, sitePath: String, parsing: ParseOptions, loader: (any ResourceLoader)?,
        page: LintedPage
    ) {
        self.fixer = fixer
        self.path = path
        self.sitePath = sitePath
        self.parsing = parsing
        self.loader = loader
        first = page
        self.page = page
        patch = Patch(count: page.document.source.bytes.count)
    }

    func run() throws {
        for _ in 0..<fixer.options.maximumRounds {
            let proposed = try propose()
            guard !proposed.isEmpty else { break }
            let (taken, waiting) = EditMerger.merge(proposed)
            let accepted = try prove(taken)
            if accepted == 0, waiting == 0 { break }
        }
        // What was mended may have been suppressed too.
        try removeSuppressions()
    }

    // MARK: - Proposals

    /// What the transforms would do to the page as it stands.
    private func propose() throws -> [EditGroup] {
        let failing = Set(page.result.findings.map(\.check))
        let asked = failing.subtracting(fixer.options.unasked)
        let wanted = fixer.transforms.transforms.filter { transform in
            fixer.options.asks(transform)
                && transform.checks.contains(where: (transform.changesText ? asked : failing).contains)
        }
        guard !wanted.isEmpty else { return [] }
        let findings = FindingIndex(page.result.findings)
        let markers = NodeMarkers(page.document)
        defer { markers.remove() }
        let finder = SubjectFinder(page: page, path: sitePath)
        var groups: [EditGroup] = []
        var count = 0
        for transform in wanted.sorted(by: Self.hasRightOfWay) {
            let run = TransformRun(compiled: try fixer.compiled(transform), facts: page.result.facts)
            let remedy: (Node) -> String? = { [self] node in
                guard let entry = fixer.index.entry(for: node, finder: finder, checks: Set(transform.checks)) else {
                    return nil
                }
                return fixer.remedies.entries[entry].text
            }
            do {
                guard let result = try run.run(findings: findings, remedy: remedy) else { continue }
                let proposal = TreeDifference.compare(result, with: page.document, nodes: page.nodes)
                var (own, refused) = EditGroup.groups(of: proposal, transform: transform, first: count)
                count += proposal.edits.count
                for (owner, reason) in refused { reject(transform, owner, reason) }
                for group in own where touchesTemplate(group) {
                    for owner in group.owners { reject(transform, owner, ProofMessage.templateSyntax) }
                }
                own.removeAll(where: touchesTemplate)
                groups += own.filter { group in !group.owners.contains { rejected[attempt(transform, $0)] != nil } }
            } catch let failure as TransformRun.Failure {
                let message = TransformMessage.runFailed(transform.id, failure.reason)
                if !diagnostics.contains(message) { diagnostics.append(message) }
            }
        }
        return groups
    }

    /// Whether a group would edit the syntax of a template, or write what only the running template knows.
    private func touchesTemplate(_ group: EditGroup) -> Bool {
        guard let mask = page.document.mask else { return false }
        let source = page.document.source
        return group.edits.contains { proposed in
            let range = proposed.edit.range
            let text =
                source.textOffset(ofByteOffset: range.lowerBound)..<source.textOffset(ofByteOffset: range.upperBound)
            return mask.touchesSyntax(text) || TemplateMask.isUnknown(proposed.edit.replacement)
        }
    }

    /// Safe transforms go before assisted ones, then by name: the order of files never matters.
    private static func hasRightOfWay(_ left: Transform, _ right: Transform) -> Bool {
        (left.safety == .safe ? 0 : 1, left.id) < (right.safety == .safe ? 0 : 1, right.id)
    }

    private func attempt(_ transform: Transform, _ owner: Int) -> Attempted {
        let start = page.start(of: owner).map { patch.original(of: $0) }
        return Attempted(transform: transform.id, place: start ?? -1, name: page.node(owner)?.name ?? "")
    }

    private func reject(_ transform: Transform, _ owner: Int, _ reason: Localized) {
        let key = attempt(transform, owner)
        if rejected[key] == nil { rejected[key] = reason }
    }

    // MARK: - Proof

    /// Makes the edits that hold.
    /// - Returns: how many groups hold.
    private func prove(_ groups: [EditGroup]) throws -> Int {
        var active = groups
        while !active.isEmpty {
            guard let (after, verdict) = try attempt(active) else {
                active = try withoutSpoilers(active, Refusal.brokenMarkup)
                continue
            }
            if verdict.holds {
                accept(active, after, verdict)
                return active.count
            }
            if !verdict.declined.isEmpty {
                for (number, reason) in verdict.declined { decline(active[number], reason) }
                active = active.indices.filter { verdict.declined[$0] == nil }.map { active[$0] }
            } else if !verdict.guilty.isEmpty {
                active = takeBack(verdict.guilty, of: active)
            } else if verdict.problem == nil, try holdsWithout(verdict.suspects, of: active) {
                active = takeBack(verdict.suspects, of: active)
            } else {
                let reason = verdict.problem ?? verdict.suspects.min { $0.key < $1.key }?.value
                active = try withoutSpoilers(active, reason ?? ProofMessage.notGone)
            }
        }
        return 0
    }

    private func takeBack(_ guilty: [Int: Localized], of groups: [EditGroup]) -> [EditGroup] {
        for (number, reason) in guilty.sorted(by: { $0.key < $1.key }) { takeBack(groups[number], reason) }
        return groups.indices.filter { guilty[$0] == nil }.map { groups[$0] }
    }

    /// Whether what is wrong goes with those at whose place it is.
    private func holdsWithout(_ suspects: [Int: Localized], of groups: [EditGroup]) throws -> Bool {
        let rest = groups.indices.filter { suspects[$0] == nil }.map { groups[$0] }
        if rest.isEmpty { return true }
        guard lints < fixer.options.maximumProofs, let (_, verdict) = try attempt(rest) else { return false }
        return verdict.suspects.isEmpty && verdict.declined.isEmpty && verdict.problem == nil
    }

    /// The groups without those that spoil all others: each half is tried for itself.
    private func withoutSpoilers(_ groups: [EditGroup], _ reason: Localized) throws -> [EditGroup] {
        if groups.count == 1 {
            takeBack(groups[0], reason)
            return []
        }
        var good: [EditGroup] = []
        var open = [groups[..<(groups.count / 2)], groups[(groups.count / 2)...]]
        while let part = open.popLast() {
            guard lints < fixer.options.maximumProofs else {
                for group in part { takeBack(group, ProofMessage.bound) }
                continue
            }
            if let (_, verdict) = try attempt(good + part), verdict.problem == nil, verdict.suspects.isEmpty,
                verdict.declined.isEmpty
            {
                let own = verdict.guilty.filter { $0.key >= good.count }
                for (number, reason) in own.sorted(by: { $0.key < $1.key }) {
                    takeBack(part[part.startIndex + number - good.count], reason)
                }
                let kept = part.indices.filter { own[good.count + $0 - part.startIndex] == nil }.map { part[$0] }
                good += kept
            } else if part.count == 1 {
                takeBack(part[part.startIndex], reason)
            } else {
                let middle = part.startIndex + part.count / 2
                open += [part[middle...], part[..<middle]]
            }
        }
        return good
    }

    /// - Returns: nil where the edits exclude each other.
    private func attempt(_ groups: [EditGroup]) throws -> (LintedPage, Proof.Verdict)? {
        let edits = EditShift.sorted(groups).map(\.edit)
        let bytes: [UInt8]
        do {
            bytes = try page.document.source.applying(edits)
        } catch is OverlappingEdits {
            return nil
        }
        lints += 1
        let after = try fixer.lint(bytes, path, parsing, loader)
        let proof = Proof(before: page, after: after, groups: groups, unasked: fixer.options.unasked)
        return (after, proof.verdict())
    }

    /// Leaves a change away that the page has no room for: nobody's mistake, but a reason to tell.
    private func decline(_ group: EditGroup, _ reason: Localized) {
        for owner in group.owners { reject(group.transform, owner, reason) }
    }

    private func takeBack(_ group: EditGroup, _ reason: Localized) {
        for owner in group.owners { reject(group.transform, owner, reason) }
        // What it would bring to light is wrong already.
        if group.transform.uncovers { return }
        // Who did not ask for the advice is not told that it was not followed.
        guard told(page).contains(where: { group.transform.checks.contains($0.check) }) else { return }
        let offset = group.edits.map(\.edit.range.lowerBound).min() ?? 0
        takenBack.append(
            TakenBack(
                transform: group.transform.id,
                position: first.document.source.position(ofByteOffset: patch.original(of: offset)), reason: reason))
    }

    private func accept(_ groups: [EditGroup], _ after: LintedPage, _ verdict: Proof.Verdict) {
        let source = page.document.source
        let newByStart = after.elementsByStart
        let shift = ForwardShift(groups, encode: source.encode)
        for (number, group) in groups.enumerated() {
            let edits = group.edits.map { proposed -> Change.TextEdit in
                let lower = patch.original(of: proposed.edit.range.lowerBound)
                let upper = max(lower, patch.original(of: proposed.edit.range.upperBound))
                return Change.TextEdit(
                    position: first.document.source.position(ofByteOffset: lower), range: lower..<upper,
                    removed: source.string(in: proposed.edit.range), inserted: proposed.edit.replacement)
            }
            let owner = group.owners.first { $0 > 0 } ?? 0
            let counterpart = page.start(of: owner).flatMap { newByStart[shift.new(of: $0)] }
            changes.append(
                Change(
                    transform: group.transform.id, safety: group.transform.safety, title: group.transform.title,
                    findings: verdict.gone[number] ?? [], edits: edits, heardBefore: page.heard(owner),
                    heardAfter: counterpart.map { after.heard($0) } ?? Localized(en: "", zh: "")))
        }
        patch.apply(EditShift.sorted(groups).map { ($0.edit.range, source.encode($0.edit.replacement)) })
        page = after
    }

    // MARK: - The outcome

    func result() -> FixResult {
        var questions: [Question] = []
        var left: [LeftFinding] = []
        let finder = SubjectFinder(page: page, path: sitePath)
        let reasons = LeftReasons(page)
        var asking: [Finding] = []
        for finding in told(page) {
            let able = fixer.transforms.remedying(finding.check)
            let reason = reason(finding, able, finder, reasons)
            let names = able.map(\.id) + (finding.isAboutSuppression ? [SuppressionRemoval.name] : [])
            left.append(LeftFinding(finding: finding, reason: reason, transforms: names))
            if case .needsText = reason { asking.append(finding) }
        }
        let holders = holders(of: asking)
        for finding in asking where !(holders.contains(finding.nodeIndex) && takesNameFromContent(finding)) {
            if let question = question(finding, finder) { questions.append(question) }
        }
        var met: Set<Int> = []
        if !fixer.remedies.entries.isEmpty {
            // A question may name an element by an id that it got in a run before this one, or gets in this one.
            met = fixer.index.met(in: first, finder: SubjectFinder(page: first, path: finder.path))
                .union(fixer.index.met(in: page, finder: finder))
        }
        return FixResult(
            path: path, bytes: page.document.source.bytes, edits: patch.edits, changes: changes, takenBack: takenBack,
            before: told(first), left: left,
            metRemedies: met,
            questions: questions,
            diagnostics: diagnostics, lints: lints)
    }

    private func told(_ page: LintedPage) -> [Finding] {
        page.result.findings.filter { !fixer.options.unasked.contains($0.check) }
    }

    private func reason(_ finding: Finding, _ able: [Transform], _ finder: SubjectFinder, _ reasons: LeftReasons)
        -> LeftFinding.Reason
    {
        if finding.isAboutSuppression { return suppressionReason(finding) }
        if let reason = rejection(of: able, near: finding) { return .takenBack(reason) }
        if finding.outcome == .cantTell { return .needsJudgement }
        guard !able.isEmpty else { return .noTransform }
        if let node = page.node(finding.nodeIndex), able.contains(where: { $0.safety == .assisted }),
            fixer.index.entry(for: node, finder: finder, checks: [finding.check]) == nil
        {
            return .needsText
        }
        let asked = able.filter(fixer.options.asks)
        if asked.isEmpty { return .notAsked }
        guard let node = page.node(finding.nodeIndex) else { return .declined(nil) }
        // Each is asked once: an answer uses up steps, so that the next may be another.
        for transform in asked {
            if let reason = reasons.reason(transform, node) { return .declined(reason) }
        }
        return .declined(nil)
    }

    /// Why a change was taken back that was made for a finding: at its element, or at one in it.
    private func rejection(of able: [Transform], near finding: Finding) -> Localized? {
        if rejected.isEmpty { return nil }
        for transform in able {
            if let reason = rejected[attempt(transform, finding.nodeIndex)] { return reason }
        }
        guard let node = page.node(finding.nodeIndex), let extent = Extent.of(node, in: page.document) else {
            return nil
        }
        let end = patch.original(of: extent.upperBound)
        let ids = Set(able.map(\.id))
        let start = patch.original(of: extent.lowerBound)
        var low = 0
        var high = rejectedByPlace.count
        while low < high {
            let middle = (low + high) / 2
            if rejectedByPlace[middle].place < start { low = middle + 1 } else { high = middle }
        }
        return rejectedByPlace[low...].prefix { $0.place <= end }.first { ids.contains($0.transform) }
            .flatMap { rejected[$0] }
    }

    private lazy var rejectedByPlace = rejected.keys.sorted {
        ($0.place, $0.transform, $0.name) < ($1.place, $1.transform, $1.name)
    }

    /// The elements around those that a text is asked for.
    private func holders(of findings: [Finding]) -> Set<Int> {
        var holders: Set<Int> = []
        for finding in findings {
            var next = page.node(finding.nodeIndex)?.parentElement
            // Above one that is known, all are.
            while let node = next, holders.insert(node.index).inserted { next = node.parentElement }
        }
        return holders
    }

    /// Whether an answer for what is in the element names the element too: a link for the image in it.
    private func takesNameFromContent(_ finding: Finding) -> Bool {
        guard let node = page.node(finding.nodeIndex) else { return false }
        return page.result.facts.accessibility.role(of: node)?.definition.nameFrom == .contents
    }

    private func question(_ finding: Finding, _ finder: SubjectFinder) -> Question? {
        guard let node = page.node(finding.nodeIndex) else { return nil }
        return Question(
            subject: finder.subject(of: node, selector: finding.selector), check: finding.check,
            context: "\(finder.path):\(finding.start.line): \(finding.snippet)", message: finding.message)
    }
}
