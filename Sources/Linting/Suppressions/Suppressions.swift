internal import HTML
internal import Templates

/// The suppressions of a page, and the mistakes in them.
struct Suppressions {
    /// What the findings about suppressions are called in reports.
    static let check = "suppression-used"

    /// What is wrong with a suppression that can go as a whole.
    static let unused = "unused"
    static let noElement = "no-element"

    private(set) var all: [Suppression] = []
    /// By comment: where, which kind of mistake, and what to say.
    private(set) var mistakes: [(range: Range<Int>, key: String, message: Localized)] = []
    /// The comments that no element follows.
    private(set) var withoutElement: [Range<Int>] = []

    /// - Parameters:
    ///   - known: the ids of all checks, asked or not.
    ///   - requireReasons: whether a suppression without a reason is a mistake.
    init(_ document: Document, known: Catalog, requireReasons: Bool) {
        guard Self.mayHaveAny(document.source.text) else { return }
        let comments = Self.comments(of: document)
        let tags = document.elements.compactMap { document.map.element($0)?.startTag }.sorted {
            $0.lowerBound < $1.lowerBound
        }
        let end = document.source.bytes.count
        var open: [(comment: SuppressionComment, range: Range<Int>)] = []
        for (range, comment) in comments {
            guard let word = comment.word else {
                let suggestion = Suggestion.closest(
                    to: comment.written, in: SuppressionComment.Word.allCases.map(\.rawValue))
                mistakes.append((range, "unknown-word", SuppressionMessage.unknownWord(comment.written, suggestion)))
                continue
            }
            for name in comment.checks where known[name] == nil && name != Self.check {
                let suggestion = Suggestion.closest(to: name, in: known.ids)
                mistakes.append((range, "unknown-check", CheckName.unknown(name, suggestion: suggestion)))
            }
            if requireReasons, word != .end, comment.reason.isEmpty {
                mistakes.append((range, "no-reason", SuppressionMessage.noReason))
            }
            switch word {
            case .file: add(comment, .file, range, 0..<end + 1)
            case .element:
                guard let tag = Self.first(tags, from: range.upperBound) else {
                    // Whoever misspelt a check may have meant another place, too.
                    let isClear = comment.checks.allSatisfy { known[$0] != nil }
                    let key = isClear ? Self.noElement : "no-element-of-misspelt"
                    mistakes.append((range, key, SuppressionMessage.noElement))
                    if isClear { withoutElement.append(range) }
                    continue
                }
                add(comment, .element, range, tag)
            case .start: open.append((comment, range))
            case .end:
                guard let index = open.lastIndex(where: { Self.closes(comment, $0.comment) }) else {
                    mistakes.append((range, "stray-end", SuppressionMessage.strayEnd))
                    continue
                }
                let start = open.remove(at: index)
                add(start.comment, .stretch, start.range, start.range.upperBound..<range.lowerBound, end: range)
            }
        }
        for start in open {
            mistakes.append((start.range, "no-end", SuppressionMessage.noEnd))
            add(start.comment, .stretch, start.range, start.range.upperBound..<end + 1)
        }
    }

    private mutating func add(
        _ comment: SuppressionComment, _ reach: Suppression.Reach, _ range: Range<Int>, _ covered: Range<Int>,
        end: Range<Int>? = nil
    ) {
        all.append(
            Suppression(
                reach: reach, checks: comment.checks, reason: comment.reason, range: range, end: end, covered: covered))
    }

    /// Whether an end comment ends what a start comment began: it names the same checks, or none.
    private static func closes(_ end: SuppressionComment, _ start: SuppressionComment) -> Bool {
        end.checks.isEmpty || Set(end.checks) == Set(start.checks)
    }

    // MARK: - Findings

    /// Parts findings into those that are reported and those that are not.
    /// - Parameters:
    ///   - asked: the checks that were asked and looked at the whole page.
    ///   - asksAll: whether these are all that the configuration asks: what names no check means them all.
    ///   - place: the byte at which a finding stands, and the start tag of its element.
    /// - Returns: both, and the suppressions that no finding needed, where all that they name was asked.
    func apply(
        to findings: [Finding], asked: Set<String>, asksAll: Bool, place: (Finding) -> (offset: Int, tag: Range<Int>?)
    ) -> (kept: [Finding], suppressed: [Finding], unused: [Suppression]) {
        guard !all.isEmpty else { return (findings, [], []) }
        var used = [Bool](repeating: false, count: all.count)
        var kept: [Finding] = []
        var suppressed: [Finding] = []
        // Element suppressions are found by the tag they cover: a page may have as many as it has elements.
        var byTag: [Int: [Int]] = [:]
        var wide: [Int] = []
        for (index, suppression) in all.enumerated() {
            if suppression.reach == .element {
                byTag[suppression.covered.lowerBound, default: []].append(index)
            } else {
                wide.append(index)
            }
        }
        for finding in findings {
            let (offset, tag) = place(finding)
            var hit = false
            for index in wide where all[index].covered.contains(offset) && all[index].names(finding.check) {
                used[index] = true
                hit = true
            }
            for index in tag.flatMap({ byTag[$0.lowerBound] }) ?? [] where all[index].names(finding.check) {
                used[index] = true
                hit = true
            }
            if hit { suppressed.append(finding) } else { kept.append(finding) }
        }
        let unused = all.indices.map { ($0, all[$0]) }.filter { index, suppression in
            !used[index] && (suppression.checks.isEmpty ? asksAll : suppression.checks.allSatisfy(asked.contains))
        }.map(\.1)
        return (kept, suppressed, unused)
    }

    /// What is said of suppressions that nothing needs.
    static func remarks(on unused: [Suppression]) -> [(range: Range<Int>, key: String, message: Localized)] {
        unused.map { ($0.range, Self.unused, SuppressionMessage.unused($0.checks)) }
    }

    // MARK: - Reading

    /// The comments that are meant for Picus, in source order.
    private static func comments(of document: Document) -> [(Range<Int>, SuppressionComment)] {
        var result: [(Range<Int>, SuppressionComment)] = []
        for node in document.node.descendants where node.isComment {
            guard let comment = SuppressionComment(node.text), let range = document.map.text(node) else { continue }
            result.append((range, comment))
        }
        let source = document.source
        for comment in document.mask?.comments ?? [] {
            let words = String(decoding: source.text[comment.words], as: UTF8.self)
            guard let suppression = SuppressionComment(words) else { continue }
            let range = comment.range
            result.append(
                (
                    source.byteOffset(
                        ofTextOffset: range.lowerBound)..<source.byteOffset(
                            ofTextOffset: range.upperBound),
                    suppression
                ))
        }
        return result.sorted { $0.0.lowerBound < $1.0.lowerBound }
    }

    private static func mayHaveAny(_ text: [UInt8]) -> Bool {
        let sign = Array("picus-ignore".utf8)
        guard text.count >= sign.count else { return false }
        var index = 0
        let last = text.count - sign.count
        while index <= last {
            if text[index] == sign[0], text[index..<index + sign.count].elementsEqual(sign) { return true }
            index += 1
        }
        return false
    }

    /// The first of the sorted tags that begins at or after an offset.
    private static func first(_ tags: [Range<Int>], from offset: Int) -> Range<Int>? {
        var low = 0
        var high = tags.count
        while low < high {
            let middle = (low + high) / 2
            if tags[middle].lowerBound < offset { low = middle + 1 } else { high = middle }
        }
        return low < tags.count ? tags[low] : nil
    }
}

extension Suppression {
    func names(_ check: String) -> Bool { checks.isEmpty || checks.contains(check) }
}

/// What is said about suppressions.
enum SuppressionMessage {
    static let noReason = Localized(
        en: "This suppression gives no reason: write it after a colon.", zh: "此抑制注释没有写明理由：请在冒号后写出理由。")
    static let noElement = Localized(
        en: "No element follows this suppression: remove it.", zh: "此抑制注释后面没有元素：请删除。")
    static let strayEnd = Localized(
        en: "Nothing that began ends here: there is no picus-ignore-start for the same checks.",
        zh: "此处没有可结束的范围：前面没有针对相同检查的 picus-ignore-start。")
    static let noEnd = Localized(
        en: "This stretch never ends: add a picus-ignore-end for the same checks.",
        zh: "此范围没有结束：请为相同的检查添加 picus-ignore-end。")

    static func unknownWord(_ word: String, _ suggestion: String?) -> Localized {
        Localized(
            en: "“\(word)” is no suppression." + (suggestion.map { " Did you mean “\($0)”?" } ?? ""),
            zh: "“\(word)”不是抑制注释。" + (suggestion.map { "是否想写“\($0)”？" } ?? ""))
    }

    static func unused(_ checks: [String]) -> Localized {
        let names = checks.joined(separator: ", ")
        return Localized(
            en: checks.isEmpty
                ? "This suppression no longer suppresses anything: remove it."
                : "This suppression of \(names) no longer suppresses anything: remove it.",
            zh: checks.isEmpty ? "此抑制注释已不再起作用：请删除。" : "对 \(names) 的抑制已不再起作用：请删除。")
    }
}
