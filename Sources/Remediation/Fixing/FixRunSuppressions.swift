internal import HTML
internal import Linting
internal import Templates

extension FixRun {
    /// Removes the suppressions that suppress nothing, as the page now stands.
    /// - Throws: ``Linting/CheckFileError``.
    func removeSuppressions() throws {
        guard fixer.options.asksSuppressions else { return }
        var candidates = page.result.unusedSuppressions.filter {
            SuppressionRemoval.isWhole($0, in: page) && SuppressionRemoval.bar(to: $0, in: page) == nil
                && !touchesTemplate($0)
        }
        guard !candidates.isEmpty else { return }
        if try remove(candidates) == nil { return }
        // One of them keeps the page as it is: each is tried for itself, the last ones first, as their removal leaves
        // the places of the others alone.
        candidates.sort { ($0.comments.first?.lowerBound ?? 0) > ($1.comments.first?.lowerBound ?? 0) }
        var bottom = Int.max
        for candidate in candidates {
            guard let end = candidate.comments.map(\.upperBound).max(), end <= bottom else { continue }
            let objection =
                lints < fixer.options.maximumProofs ? try remove([candidate]) : ProofMessage.bound
            if let objection {
                takenBack.append(
                    TakenBack(
                        transform: SuppressionRemoval.name,
                        position: first.document.source.position(
                            ofByteOffset: patch.original(of: candidate.comments[0].lowerBound)),
                        reason: objection))
            } else {
                bottom = candidate.comments[0].lowerBound
            }
        }
    }

    /// - Returns: why nothing was removed; nil when all were.
    private func remove(_ suppressions: [UnusedSuppression]) throws -> Localized? {
        let source = page.document.source
        let ranges = SuppressionRemoval.ranges(of: suppressions, in: page)
        let bytes = try source.applying(ranges.map { Edit(range: $0, replacement: "") })
        // A file of nothing is no page.
        guard bytes.count > source.byteOrderMark else { return ProofMessage.nothingLeft }
        lints += 1
        let after = try fixer.lint(bytes, path, parsing, loader)
        if let objection = SuppressionRemoval.objection(before: page, after: after) { return objection }
        for suppression in suppressions { record(suppression, ranges) }
        patch.apply(ranges.map { ($0, []) })
        page = after
        return nil
    }

    private func record(_ suppression: UnusedSuppression, _ ranges: [Range<Int>]) {
        let edits = ranges.filter { range in suppression.comments.contains { $0.overlaps(range) } }.map { range in
            let lower = patch.original(of: range.lowerBound)
            return Change.TextEdit(
                position: first.document.source.position(ofByteOffset: lower),
                range: lower..<max(lower, patch.original(of: range.upperBound)),
                removed: page.document.source.string(in: range), inserted: "")
        }
        let start = suppression.comments[0].lowerBound
        let finding =
            first.result.findings.first { $0.isAboutSuppression && $0.range?.lowerBound == patch.original(of: start) }
            ?? page.result.findings.first { $0.isAboutSuppression && $0.range?.lowerBound == start }
        changes.append(
            Change(
                transform: SuppressionRemoval.name, safety: .safe, title: SuppressionRemoval.title,
                findings: finding.map { [$0] } ?? [], edits: edits, heardBefore: Localized(en: "", zh: ""),
                heardAfter: Localized(en: "", zh: "")))
    }

    /// Why a comment about suppressions is still there.
    func suppressionReason(_ finding: Finding) -> LeftFinding.Reason {
        let start = finding.range?.lowerBound ?? 0
        let position = first.document.source.position(ofByteOffset: patch.original(of: start))
        if let item = takenBack.first(where: { $0.transform == SuppressionRemoval.name && $0.position == position }) {
            return .takenBack(item.reason)
        }
        let unused = page.result.unusedSuppressions.first { $0.comments.contains { $0.lowerBound == start } }
        // A mistake in a suppression: only its author knows what was meant.
        guard let unused else { return .noTransform }
        return fixer.options.asksSuppressions ? .declined(SuppressionRemoval.bar(to: unused, in: page)) : .notAsked
    }

    private func touchesTemplate(_ suppression: UnusedSuppression) -> Bool {
        guard let mask = page.document.mask else { return false }
        let source = page.document.source
        let own = SuppressionRemoval.templateComments(of: suppression, in: page)
        // In the page's comments the mask leaves syntax alone.
        let holdsSyntax =
            own.isEmpty
            && suppression.comments.contains { range in
                let words = source.string(in: range).dropFirst(4).dropLast(3)
                return !TemplateMask(
                    Array(words.utf8), language: mask.language, delimiters: mask.delimiters
                ).constructs.isEmpty
            }
        if holdsSyntax { return true }
        return SuppressionRemoval.ranges(of: [suppression], in: page).contains { range in
            mask.touchesSyntax(
                source.textOffset(ofByteOffset: range.lowerBound)..<source.textOffset(ofByteOffset: range.upperBound),
                besides: own)
        }
    }
}
