internal import Yams

/// One configuration file, read and validated, not yet merged with what it extends.
struct ConfigurationFile {
    let path: String
    let folder: String
    /// Applies the file's settings on top of a configuration.
    private(set) var extends: [(path: String, line: Int)] = []
    private(set) var settings: [(key: ConfigurationKey, node: Yams.Node)] = []
    private(set) var overrides: [(paths: [FilePattern], settings: [(key: ConfigurationKey, node: Yams.Node)])] = []
    private let knownChecks: Set<String>

    /// - Throws: ``ConfigurationError`` with the line of the mistake.
    init(path: String, text: String, knownChecks: Set<String>) throws {
        self.path = path
        self.knownChecks = knownChecks
        folder = FilePaths.folder(of: path)
        let document: Yams.Node?
        do {
            document = try Yams.compose(yaml: text)
        } catch let error as YamlError {
            let problem = YAMLProblem(error, in: text)
            throw ConfigurationError(
                file: path, line: problem.line, message: ConfigurationMessage.syntax(problem.message))
        }
        // An empty file sets nothing.
        guard let document, document.null == nil else { return }
        for (key, node) in try pairs(of: document, in: nil, allowed: ConfigurationKey.allCases) {
            switch key {
            case .extends:
                extends = try strings(node, key).map { (FilePaths.resolve($0.value, in: folder), $0.line) }
            case .overrides: try readOverrides(node)
            default: settings.append((key, node))
            }
        }
    }

    func apply(to configuration: inout Configuration) throws {
        for (key, node) in settings { try apply(key, node, to: &configuration) }
    }

    func applyOverrides(for path: String, to configuration: inout Configuration) throws {
        let base = configuration.base
        for override in overrides where override.paths.last(where: { $0.matches(path, base) })?.isNegated == false {
            for (key, node) in override.settings { try apply(key, node, to: &configuration) }
        }
    }

    /// Applies every override too, so that a mistake in one is seen whatever the path.
    func validate() throws {
        var scratch = Configuration()
        try apply(to: &scratch)
        for override in overrides {
            for (key, node) in override.settings { try apply(key, node, to: &scratch) }
        }
    }

    // MARK: - Keys

    private func pairs(
        of node: Yams.Node, in parent: String?, allowed: [ConfigurationKey]
    ) throws -> [(ConfigurationKey, Yams.Node)] {
        guard node.mapping != nil else {
            throw error(
                node,
                .init(en: "A configuration must be a map of keys.", zh: "配置文件必须是由键组成的映射。"))
        }
        return try entries(node).compactMap { keyNode, value in
            let name = keyNode.string ?? ""
            // Room for anchors that are used elsewhere.
            if parent == nil, name.hasPrefix("x-") { return nil }
            guard let key = ConfigurationKey(rawValue: name), allowed.contains(key) else {
                if ConfigurationKey(rawValue: name) != nil {
                    throw error(
                        keyNode, ConfigurationMessage.notByPath(name, allowed: allowed.map(\.rawValue)))
                }
                let suggestion = Suggestion.closest(to: name, in: allowed.map(\.rawValue))
                throw error(keyNode, ConfigurationMessage.unknownKey(name, suggestion: suggestion))
            }
            return (key, value)
        }
    }

    private mutating func readOverrides(_ node: Yams.Node) throws {
        guard let list = node.sequence else {
            throw error(node, ConfigurationMessage.wrongShape("overrides", en: "a list", zh: "列表"))
        }
        for item in list {
            guard item.mapping != nil else { throw error(item, ConfigurationMessage.overridesShape) }
            let mapping = Yams.Node.Mapping(try entries(item))
            guard let paths = mapping["paths"] else {
                throw error(item, ConfigurationMessage.overridesShape)
            }
            let patterns = try strings(paths, .overrides).map { FilePattern($0.value, in: folder) }
            var rest = mapping
            rest["paths"] = nil
            let settings = try pairs(of: .mapping(rest), in: "overrides", allowed: ConfigurationKey.overridable)
            overrides.append((patterns, settings))
        }
    }

    private func apply(_ key: ConfigurationKey, _ node: Yams.Node, to configuration: inout Configuration) throws {
        let source = SettingSource.file(path, line: line(node))
        switch key {
        case .standard: configuration.standard = Setting(try choice(node, key), from: source)
        case .level: configuration.level = Setting(try choice(node, key), from: source)
        case .language: configuration.language = Setting(try choice(node, key), from: source)
        case .failOn:
            if let threshold = Threshold(rawValue: try choice(node, key)) {
                configuration.failOn = Setting(threshold, from: source)
            }
        case .maximumBarriers: configuration.maximumBarriers = Setting(try count(node, key), from: source)
        case .practices: configuration.practices = Setting(try boolean(node, key.rawValue), from: source)
        case .respectGitignore: configuration.respectGitignore = Setting(try boolean(node, key.rawValue), from: source)
        case .requireReasons: configuration.requireReasons = Setting(try boolean(node, key.rawValue), from: source)
        case .include: configuration.include = Setting(try patterns(node, key), from: source)
        case .ignore:
            configuration.ignore.entries += try strings(node, key).map { item in
                Setting(FilePattern(item.value, in: folder), from: .file(path, line: item.line))
            }
        case .root: configuration.roots = Setting(try roots(node), from: source)
        case .checkFolders: configuration.checkFolders.entries += try folders(node, key)
        case .transformFolders: configuration.transformFolders.entries += try folders(node, key)
        case .checks: try applyChecks(node, to: &configuration)
        case .templates: configuration.templates = Setting(try templates(node), from: source)
        case .baseline: configuration.baseline = Setting(try file(node, key), from: source)
        case .extends, .overrides: break
        }
    }

    // MARK: - Values

    private func applyChecks(_ node: Yams.Node, to configuration: inout Configuration) throws {
        guard node.mapping != nil else {
            throw error(
                node, ConfigurationMessage.wrongShape("checks", en: "a map from check to setting", zh: "从检查到设置的映射"))
        }
        for (keyNode, value) in try entries(node) {
            let id = keyNode.string ?? ""
            // Checks of one's own are known only once their folders have been read.
            guard knownChecks.contains(id) || !configuration.checkFolders.value.isEmpty else {
                let suggestion = Suggestion.closest(to: id, in: Array(knownChecks))
                throw error(keyNode, CheckName.unknown(id, suggestion: suggestion))
            }
            var setting = configuration.checks[id]?.value ?? CheckSetting()
            if value.mapping != nil {
                for (name, inner) in try entries(value) {
                    switch name.string {
                    case "enabled": setting.enabled = try boolean(inner, "enabled")
                    case "impact": setting.impact = try impact(inner)
                    default:
                        let given = name.string ?? ""
                        let suggestion = Suggestion.closest(to: given, in: ["enabled", "impact"])
                        throw error(name, ConfigurationMessage.unknownKey(given, suggestion: suggestion))
                    }
                }
            } else if let enabled = value.bool {
                setting.enabled = enabled
            } else {
                guard value.string?.isEmpty == false else {
                    throw error(value, ConfigurationMessage.checkShape(id))
                }
                setting.enabled = true
                setting.impact = try impact(value)
            }
            configuration.checks[id] = Setting(setting, from: .file(path, line: line(keyNode)))
        }
    }

    private func impact(_ node: Yams.Node) throws -> Impact {
        let text = node.string ?? ""
        guard let impact = Impact(rawValue: text) else {
            let allowed = ["on", "off"] + ConfigurationKey.impacts
            throw error(
                node,
                ConfigurationMessage.unknownValue(
                    text, key: "impact", allowed: allowed, suggestion: Suggestion.closest(to: text, in: allowed)))
        }
        return impact
    }

    private func choice(_ node: Yams.Node, _ key: ConfigurationKey) throws -> String {
        guard case .choice(let allowed) = key.shape else { return "" }
        let text = node.string ?? ""
        guard allowed.contains(text) else {
            throw error(
                node,
                ConfigurationMessage.unknownValue(
                    text, key: key.rawValue, allowed: allowed, suggestion: Suggestion.closest(to: text, in: allowed)))
        }
        return text
    }

    private func boolean(_ node: Yams.Node, _ key: String) throws -> Bool {
        guard let value = node.bool else {
            throw error(node, ConfigurationMessage.wrongShape(key, en: "true or false", zh: "true 或 false"))
        }
        return value
    }

    private func strings(_ node: Yams.Node, _ key: ConfigurationKey) throws -> [(value: String, line: Int)] {
        let items = node.sequence.map(Array.init) ?? [node]
        return try items.map { item in
            guard let text = item.string, item.mapping == nil else {
                throw error(
                    item,
                    ConfigurationMessage.wrongShape(key.rawValue, en: "a string or a list of strings", zh: "字符串或字符串列表"))
            }
            return (text, line(item))
        }
    }

    private func patterns(_ node: Yams.Node, _ key: ConfigurationKey) throws -> [FilePattern] {
        try strings(node, key).map { FilePattern($0.value, in: folder) }
    }

    private func count(_ node: Yams.Node, _ key: ConfigurationKey) throws -> Int {
        guard let value = node.int, value >= 0 else {
            throw error(
                node, ConfigurationMessage.wrongShape(key.rawValue, en: "a number from 0 on", zh: "大于或等于 0 的整数"))
        }
        return value
    }

    private func file(_ node: Yams.Node, _ key: ConfigurationKey) throws -> String {
        guard let name = node.string, node.mapping == nil, node.sequence == nil, !name.isEmpty else {
            throw error(node, ConfigurationMessage.wrongShape(key.rawValue, en: "the name of a file", zh: "文件名"))
        }
        return FilePaths.resolve(name, in: folder)
    }

    private func folders(_ node: Yams.Node, _ key: ConfigurationKey) throws -> [Setting<String>] {
        try strings(node, key).map { item in
            let folder = FilePaths.resolve(item.value, in: folder)
            guard FilePaths.isFolder(folder) else {
                throw ConfigurationError(
                    file: path, line: item.line,
                    message: ConfigurationMessage.missingFolder(folder, key: key.rawValue))
            }
            return Setting(folder, from: .file(path, line: item.line))
        }
    }

    private func roots(_ node: Yams.Node) throws -> [RootSetting] {
        try strings(node, .root).map { item in
            let parts = item.value.split(separator: "=", maxSplits: 1)
            let (prefix, name) = parts.count == 2 ? (String(parts[0]), String(parts[1])) : ("/", item.value)
            let folder = FilePaths.resolve(name, in: folder)
            guard FilePaths.isFolder(folder) else {
                throw ConfigurationError(
                    file: path, line: item.line, message: ConfigurationMessage.missingFolder(folder, key: "root"))
            }
            return RootSetting(prefix: prefix, folder: folder)
        }
    }

    // MARK: - Maps

    /// The members of a map, with those that it takes over from others by a merge key (`<<: *name`, YAML 1.1); its own
    /// win, then those of the first map that is named.
    func entries(_ node: Yams.Node) throws -> [(Yams.Node, Yams.Node)] {
        guard let mapping = node.mapping else { return [] }
        guard mapping.contains(where: { $0.key.string == "<<" }) else { return mapping.map { ($0.key, $0.value) } }
        var result = mapping.filter { $0.key.string != "<<" }.map { ($0.key, $0.value) }
        for (key, value) in mapping where key.string == "<<" {
            for source in value.sequence.map(Array.init) ?? [value] {
                guard source.mapping != nil else {
                    throw error(
                        source, ConfigurationMessage.wrongShape("<<", en: "a map, or a list of maps", zh: "映射或映射列表"))
                }
                for (name, inherited) in try entries(source) where !result.contains(where: { $0.0 == name }) {
                    result.append((name, inherited))
                }
            }
        }
        return result
    }

    // MARK: - Places

    private func line(_ node: Yams.Node) -> Int { node.mark?.line ?? 0 }

    func error(_ node: Yams.Node, _ message: Localized) -> ConfigurationError {
        ConfigurationError(file: path, line: line(node), message: message)
    }
}
