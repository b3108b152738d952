internal import Templates

extension Configuration {
    /// The JSON schema (draft 2020-12) of `picus.yml`, for editors: made from the table that the parser uses.
    public static func schema(templateLanguages: [String]) -> String {
        var properties: [String] = []
        for key in ConfigurationKey.allCases {
            properties.append("    \(quoted(key.rawValue)): \(schema(of: key, templateLanguages))")
        }
        return """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "title": "picus.yml",
              "type": "object",
              "additionalProperties": false,
              "patternProperties": {"^x-": {"description": "Room for anchors that are used elsewhere."}},
              "properties": {
            \(properties.joined(separator: ",\n"))
              }
            }

            """
    }

    private static func schema(of key: ConfigurationKey, _ templateLanguages: [String]) -> String {
        let description = "\"description\": \(quoted(key.description.en))"
        switch key.shape {
        case .choice(let values): return "{\(description), \"enum\": [\(list(values))]}"
        case .boolean: return "{\(description), \"type\": \"boolean\"}"
        case .count: return "{\(description), \"type\": \"integer\", \"minimum\": 0}"
        case .file: return "{\(description), \"type\": \"string\", \"minLength\": 1}"
        case .strings:
            return
                "{\(description), \"oneOf\": [{\"type\": \"string\"}, {\"type\": \"array\", \"items\": {\"type\": \"string\"}}]}"
        case .checks:
            let impacts = list(ConfigurationKey.impacts)
            return
                "{\(description), \"type\": \"object\", \"additionalProperties\": {\"oneOf\": [{\"type\": \"boolean\"}, "
                + "{\"enum\": [\"on\", \"off\", \(impacts)]}, {\"type\": \"object\", \"additionalProperties\": false, "
                + "\"properties\": {\"enabled\": {\"type\": \"boolean\"}, \"impact\": {\"enum\": [\(impacts)]}}}]}}"
        case .templates:
            let languages = "{\"enum\": [\(list(["html"] + templateLanguages))]}"
            let pair =
                "{\"type\": \"array\", \"minItems\": 2, \"maxItems\": 2, \"items\": {\"type\": \"string\", \"pattern\": \"^[^\\\\s]+$\"}}"
            let kinds = TemplateDelimiters.Kind.allCases.map { "\(quoted($0.rawValue)): \(pair)" }
            return
                "{\(description), \"type\": \"object\", \"additionalProperties\": {\"oneOf\": [\(languages), {\"type\": \"object\", "
                + "\"required\": [\"language\"], \"additionalProperties\": false, \"properties\": {\"language\": \(languages), "
                + "\"delimiters\": {\"type\": \"object\", \"additionalProperties\": false, \"properties\": {"
                + "\(kinds.joined(separator: ", "))}}}}]}}"
        case .overrides:
            let inner = ConfigurationKey.overridable.map {
                "\(quoted($0.rawValue)): \(schema(of: $0, templateLanguages))"
            }
            return "{\(description), \"type\": \"array\", \"items\": {\"type\": \"object\", \"required\": [\"paths\"], "
                + "\"additionalProperties\": false, \"properties\": {\"paths\": {\"oneOf\": [{\"type\": \"string\"}, "
                + "{\"type\": \"array\", \"items\": {\"type\": \"string\"}}]}, \(inner.joined(separator: ", "))}}}"
        }
    }

    private static func list(_ values: [String]) -> String { values.map(quoted).joined(separator: ", ") }

    private static func quoted(_ text: String) -> String { "\"\(text)\"" }
}
