/// Puts each question to a person once a page: a page that shows one icon two hundred times asks of it once.
///
/// Only reports fold. Fixing sees every finding, since mending the first of several must not look as if the second
/// had appeared by it.
enum QuestionFolding {
    private struct Question: Hashable {
        var check: String
        var expectation: String
        var question: String
    }

    /// - Parameter findings: by place.
    static func folded(_ findings: [Finding]) -> [Finding] {
        var result: [Finding] = []
        var places: [Question: Int] = [:]
        var counts: [Int: Int] = [:]
        for finding in findings {
            if finding.outcome == .cantTell, let question = finding.question {
                let key = Question(check: finding.check, expectation: finding.expectation, question: question)
                if let place = places[key] {
                    counts[place, default: 0] += 1
                    continue
                }
                places[key] = result.count
            }
            var kept = finding
            // It has served its turn, and caches need not keep it.
            kept.question = nil
            result.append(kept)
        }
        for (place, count) in counts { result[place].message = told(result[place].message, more: count) }
        return result
    }

    private static func told(_ message: Localized, more: Int) -> Localized {
        Localized(
            en: message.en + " (\(more == 1 ? "One" : "\(more)") more like it on this page.)",
            zh: message.zh + "（本页另有 \(more) 处相同）")
    }
}
