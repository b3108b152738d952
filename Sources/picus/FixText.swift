import HTML
import Linting
import Remediation

/// What `picus fix` says in words.
enum FixText {
    static func change(_ change: Change, _ path: String, _ language: Language) -> String {
        let place = change.edits.map(\.position).min() ?? SourcePosition(line: 1, column: 1)
        var text = "\(path):\(place.line):\(place.column): \(change.title[language]) [\(change.transform)]\n"
        if change.heardBefore != change.heardAfter {
            text += "    \(FixMessages.heard(change.heardBefore, change.heardAfter)[language])\n"
        }
        return text
    }

    static func left(_ left: LeftFinding, _ path: String, _ language: Language) -> String {
        let place = left.finding.start
        return "\(path):\(place.line):\(place.column): \(left.finding.check): \(left.reason.text[language])\n"
    }
}

enum FixMessages {
    static let checkOrTransform = Localized(en: "check or transform", zh: "检查或转换")
    static let diffAndOut = Localized(
        en: "--diff changes nothing: leave --out away.", zh: "--diff 不做任何修改：请去掉 --out。")
    static let outOfInput = Localized(
        en: "--out takes files and folders, not standard input.", zh: "--out 只用于文件和文件夹，不用于标准输入。")
    static let tooLarge = Localized(en: "This file is too large (4 GiB or more).", zh: "文件过大（4 GiB 或以上）。")

    static func sameTarget(_ path: String) -> Localized {
        Localized(en: "Several pages would be written to \(path).", zh: "多个页面将写入同一文件 \(path)。")
    }
    static func heard(_ before: Localized, _ after: Localized) -> Localized {
        func quoted(_ text: Localized) -> Localized {
            text.en.isEmpty ? Localized(en: "nothing", zh: "（无）") : Localized(en: "“\(text.en)”", zh: "“\(text.zh)”")
        }
        let (before, after) = (quoted(before), quoted(after))
        return Localized(en: "heard before: \(before.en), now: \(after.en)", zh: "修改前读作\(before.zh)，现在读作\(after.zh)")
    }
    private static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
    static func takenBack(_ path: String, _ item: TakenBack) -> Localized {
        let place = "\(path):\(item.position.line):\(item.position.column)"
        return Localized(
            en: "\(place): \(item.transform) was taken back, a mistake of Picus: \(item.reason.en)",
            zh: "\(place)：已撤回 \(item.transform)（Picus 的错误）：\(item.reason.zh)")
    }
    static func otherNames(_ path: String, _ count: Int) -> Localized {
        Localized(
            en:
                "\(path): it is a file of its own now; \(counted(count, "other name")) of it (hard links) did not change with it",
            zh: "\(path)：现在是独立的文件；它的另外 \(count) 个名称（硬链接）没有随之改变")
    }
    static func collected(_ count: Int, new: Int, _ path: String) -> Localized {
        Localized(
            en: "\(counted(count, "question")) for people, \(new) of them new: \(path)",
            zh: "有 \(count) 个问题需要人工回答，其中 \(new) 个是新问题：\(path)")
    }
    static func summary(_ summary: FixSummary) -> Localized {
        let before = summary.failedBefore.values.reduce(0, +)
        let after = summary.failedAfter.values.reduce(0, +)
        return Localized(
            en:
                "\(counted(summary.changes, "change")) in \(summary.changedPages) of \(counted(summary.pages, "page")); \(counted(before, "barrier")) before, \(after) left, \(summary.needText) of them \(summary.needText == 1 ? "needs" : "need") a text that a person writes",
            zh:
                "在 \(summary.pages) 个页面中的 \(summary.changedPages) 个做了 \(summary.changes) 处修改；修改前有 \(before) 个障碍，剩余 \(after) 个，其中 \(summary.needText) 个需要人工撰写文字"
        )
    }
}
