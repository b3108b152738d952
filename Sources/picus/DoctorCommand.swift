import ArgumentParser
import Checks
import Glibc
import HTML
import Linting
import Remediation
import Transforms

/// `picus doctor`: what is missing on this machine.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: Localized(en: "Say what is missing on this machine.", zh: "检查本机缺少什么。"),
        discussion: Localized(
            en: """
                Exit status 0 when all that picus needs is there; 1 when something is missing.

                EXAMPLE
                  picus doctor
                """,
            zh: """
                picus 所需的一切都具备时退出状态为 0，缺少某项时为 1。

                示例
                  picus doctor
                """))

    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.language
        let findings = [checks(), transforms(), encodings(), configuration(), cache(), git(), terminal()]
        for finding in findings {
            let mark = finding.isFine ? Marks.fine : finding.isNeeded ? Marks.missing : Marks.absent
            Console.write("\(mark[language])  \(finding.text[language])\n")
        }
        throw ExitCode(findings.contains { !$0.isFine && $0.isNeeded } ? Status.barriers : Status.fine)
    }

    /// Of one width in each language.
    private enum Marks {
        static let fine = Localized(en: "ok     ", zh: "正常")
        static let missing = Localized(en: "MISSING", zh: "缺少")
        static let absent = Localized(en: "absent ", zh: "没有")
    }

    private struct Finding {
        var isFine: Bool
        var isNeeded = false
        var text: Localized
    }

    private func checks() -> Finding {
        do {
            let catalog = try BuiltIn.checks()
            let folder = BuiltInChecks.folder() ?? ""
            return Finding(
                isFine: true, isNeeded: true,
                text: Localized(
                    en: "\(catalog.checks.count) checks in \(folder)", zh: "\(folder) 中有 \(catalog.checks.count) 项检查"))
        } catch {
            let reason = (error as? CheckFileError).map { Localized(en: $0.text(.en), zh: $0.text(.zh)) }
            return Finding(isFine: false, isNeeded: true, text: reason ?? Localized(en: "\(error)", zh: "\(error)"))
        }
    }

    private func transforms() -> Finding {
        do {
            let count = try BuiltIn.transforms().transforms.count
            let folder = BuiltInTransforms.folder() ?? ""
            return Finding(
                isFine: true, isNeeded: true,
                text: Localized(en: "\(count) transforms in \(folder)", zh: "\(folder) 中有 \(count) 个转换"))
        } catch {
            let reason = (error as? CheckFileError).map { Localized(en: $0.text(.en), zh: $0.text(.zh)) }
            return Finding(isFine: false, isNeeded: true, text: reason ?? Localized(en: "\(error)", zh: "\(error)"))
        }
    }

    private func configuration() -> Finding {
        do {
            var loader = ConfigurationLoader(knownChecks: Set(try BuiltIn.checks().names))
            let configuration = try loader.configuration(for: FilePaths.join(FilePaths.current, "-"))
            guard let folder = configuration.folder else {
                return Finding(
                    isFine: true,
                    text: Localized(en: "no picus.yml here: the defaults apply", zh: "此处没有 picus.yml：使用默认设置"))
            }
            return Finding(isFine: true, text: Localized(en: "configuration in \(folder)", zh: "配置位于 \(folder)"))
        } catch {
            let reason = (error as? ConfigurationError).map { Localized(en: $0.text(.en), zh: $0.text(.zh)) }
            return Finding(isFine: false, isNeeded: true, text: reason ?? Localized(en: "\(error)", zh: "\(error)"))
        }
    }

    private func git() -> Finding {
        let search = getenv("PATH").map { String(cString: $0) } ?? ""
        let candidates: [String] = search.split(separator: ":").map { String($0) + "/git" }
        let path: String? = candidates.first { access($0, X_OK) == 0 }
        return Finding(
            isFine: path != nil,
            text: path.map { Localized(en: "git: \($0)", zh: "git：\($0)") }
                ?? Localized(
                    en: "git is not on the PATH: --changed, --staged and .gitignore do not work; install git",
                    zh: "PATH 中没有 git：--changed、--staged 和 .gitignore 无法使用；请安装 git"))
    }

    /// The system's own converter decodes what is not UTF-8; some images of containers come without its tables.
    private func encodings() -> Finding {
        let labels = ["gb18030", "gbk", "big5", "shift_jis", "euc-jp", "euc-kr", "windows-1251"]
        let missing = labels.filter { label in
            do {
                _ = try Document(Array("<p>".utf8), options: ParseOptions(encodingLabel: label))
                return false
            } catch {
                return true
            }
        }
        let names = missing.joined(separator: ", ")
        return Finding(
            isFine: missing.isEmpty,
            text: missing.isEmpty
                ? Localized(
                    en: "encodings: \(labels.joined(separator: ", "))", zh: "编码：\(labels.joined(separator: "、"))")
                : Localized(
                    en:
                        "no tables for \(names): pages in these cannot be read; install the gconv modules of the C library",
                    zh: "缺少 \(names) 的转换表：无法读取这些编码的页面；请安装 C 库的 gconv 模块"))
    }

    private func cache() -> Finding {
        guard let folder = LintCache.usualFolder else { return Finding(isFine: false, text: Messages.noCacheFolder) }
        do {
            _ = try LintCache(folder: folder)
            return Finding(
                isFine: true, text: Localized(en: "results are kept in \(folder)", zh: "结果保存在 \(folder)"))
        } catch {
            let reason = (error as? Database.Failure)?.reason ?? Localized(en: "\(error)", zh: "\(error)")
            return Finding(isFine: false, text: Messages.unusableCache(folder, reason))
        }
    }

    private func terminal() -> Finding {
        let name = languageOptions.language == .zh ? "zh" : "en"
        let names: [String] = ["LC_ALL", "LC_CTYPE", "LANG"]
        let locale = names.compactMap { name in getenv(name).map { String(cString: $0) } }
            .first { !$0.isEmpty }
        let isUnicode = locale?.lowercased().filter { $0 != "-" }.hasSuffix("utf8") ?? false
        guard isatty(1) == 1, !isUnicode else {
            return Finding(isFine: true, text: Localized(en: "messages in \(name)", zh: "消息语言：\(name)"))
        }
        let shown = locale ?? "C"
        return Finding(
            isFine: false,
            text: Localized(
                en: "the terminal’s locale, \(shown), may not show UTF-8: set LANG, to C.UTF-8 for example",
                zh: "终端的区域设置 \(shown) 可能无法显示 UTF-8：请设置 LANG，例如 zh_CN.UTF-8"))
    }
}
