import ArgumentParser
import Linting
import Templates

/// `picus config`: what applies to a file, and the schema of `picus.yml`.
struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config",
        abstract: Localized(
            en: "Show what applies to a file and where each value comes from.", zh: "显示对某个文件生效的设置及每个值的来源。"),
        discussion: Localized(
            en: """
                EXAMPLES
                  picus config --show docs/index.html
                  picus config --schema > picus.schema.json
                """,
            zh: """
                示例
                  picus config --show docs/index.html
                  picus config --schema > picus.schema.json
                """))

    @Option(
        help: ArgumentHelp(en: "Show what applies to this file.", zh: "显示对此文件生效的设置。", valueName: "file"),
        completion: .file())
    var show: String?

    @Flag(help: ArgumentHelp(en: "Print the JSON schema of picus.yml.", zh: "输出 picus.yml 的 JSON schema。"))
    var schema = false

    @OptionGroup var configuration: ConfigurationOptions
    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        if schema {
            Console.write(Configuration.schema(templateLanguages: TemplateLanguage.allCases.map(\.rawValue)))
            return
        }
        guard let show else { throw RunFailure(ConfigWords.usage[languageOptions.language]) }
        let catalog = try BuiltIn.checks()
        var loader = ConfigurationLoader(knownChecks: Set(catalog.names), file: configuration.config)
        let configuration = try loader.configuration(for: show)
        Console.write(lines(configuration, show).joined())
    }

    private func lines(_ configuration: Configuration, _ path: String) -> [String] {
        let all = ConfigWords.all[languageOptions.language]
        let absolute = FilePaths.absolute(path)
        var lines = [
            line("standard", configuration.standard) { $0 ?? all }, line("level", configuration.level) { $0 ?? all },
            line("practices", configuration.practices) { String($0) },
            line("fail-on", configuration.failOn) { $0.rawValue },
            line("max-barriers", configuration.maximumBarriers) { String($0) },
            line("language", configuration.language) { $0 ?? languageOptions.language.rawValue },
            line("root", configuration.roots) { Self.list($0.map { "\($0.prefix)=\($0.folder)" }) },
            line("include", configuration.include) { Self.list($0.map(\.text)) },
            list("ignore", configuration.ignore, \.text),
            line("respect-gitignore", configuration.respectGitignore) { String($0) },
            list("check-folders", configuration.checkFolders, \.self),
            list("transform-folders", configuration.transformFolders, \.self),
            line("templates", configuration.templates) {
                Self.list($0.map { "\($0.pattern.text)=\($0.language ?? "html")" + Self.signs($0.delimiters) })
            },
            line("baseline", configuration.baseline) { $0 ?? ConfigWords.none[languageOptions.language] },
            line("require-reasons", configuration.requireReasons) { String($0) },
        ]
        for (id, setting) in configuration.checks.sorted(by: { $0.key < $1.key }) {
            lines.append(
                line("checks.\(id)", setting) { value in
                    [value.enabled.map { $0 ? "on" : "off" }, value.impact?.rawValue].compactMap(\.self).joined(
                        separator: " ")
                })
        }
        if configuration.isIgnored(absolute) { lines.append(ConfigWords.ignored[languageOptions.language] + "\n") }
        return lines
    }

    private func line<Value>(_ key: String, _ setting: Setting<Value>, _ text: (Value) -> String) -> String {
        "\(key): \(text(setting.value))  # \(source(setting.source))\n"
    }

    /// Values that add up: one a line, as each may come from elsewhere.
    private func list<Value>(_ key: String, _ setting: ListSetting<Value>, _ text: (Value) -> String) -> String {
        guard !setting.entries.isEmpty else { return line(key, Setting("[]")) { $0 } }
        let entries = setting.entries.map { "  - \(Self.scalar(text($0.value)))  # \(source($0.source))\n" }
        return "\(key):\n" + entries.joined()
    }

    private func source(_ source: SettingSource) -> String {
        switch source {
        case .byDefault: ConfigWords.byDefault[languageOptions.language]
        case .file(let file, let line): "\(file):\(line)"
        case .commandLine(let option): option
        }
    }

    /// ` variable [[ ]]` of a template's chosen signs.
    private static func signs(_ delimiters: TemplateDelimiters?) -> String {
        TemplateDelimiters.Kind.allCases.compactMap { kind in
            delimiters?.pairs[kind].map { " \(kind.rawValue) \($0.open) \($0.close)" }
        }.joined()
    }

    private static func list(_ values: [String]) -> String {
        "[" + values.map(scalar).joined(separator: ", ") + "]"
    }

    /// A text as YAML has it: in quotes where it would mean something else.
    private static func scalar(_ text: String) -> String {
        let isPlain = text.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || ("0"..."9").contains($0) || ["/", ".", "_", "-"].contains($0)
        }
        if isPlain, !text.hasPrefix("-"), !text.isEmpty { return text }
        return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}

/// The words of `picus config`.
private enum ConfigWords {
    static let usage = Localized(en: "Give --show FILE or --schema.", zh: "请指定 --show FILE 或 --schema。")
    static let all = Localized(en: "all", zh: "全部")
    static let none = Localized(en: "none", zh: "无")
    static let byDefault = Localized(en: "default", zh: "默认值")
    static let ignored = Localized(en: "# This file is ignored when its folder is linted.", zh: "# 检查所在文件夹时会忽略此文件。")
}
