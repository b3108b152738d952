/// The `animation` and `transition` shorthands, as far as picus asks: what moves, how long, how often.
enum AnimationShorthand {
    static func expandAnimation(_ cursor: TokenCursor) -> Shorthand.Expansion? {
        var names: [String] = []
        var durations: [String] = []
        var counts: [String] = []
        var states: [String] = []
        for var part in cursor.commaSeparated() {
            var name: String?
            var duration: String?
            var count: String?
            var state: String?
            while let token = part.peek {
                let start = part.position
                part.skipComponent()
                let text = TokenCursor(part.text, start..<part.position).normalizedString
                part.skipWhitespace()
                switch token.kind {
                case .dimension: duration = duration ?? text
                case .number: count = text
                case .function: break
                case .string: name = name ?? part.text.name(of: token)
                case .ident:
                    let word = text.asciiLowercased()
                    switch word {
                    case "infinite": count = word
                    case "running", "paused": state = word
                    case "none", "normal", "reverse", "alternate", "alternate-reverse", "forwards", "backwards", "both",
                        "linear", "ease", "ease-in", "ease-out", "ease-in-out", "step-start", "step-end":
                        break
                    default:
                        guard name == nil else { return nil }
                        name = text
                    }
                default: return nil
                }
            }
            names.append(name ?? "none")
            durations.append(duration ?? "0s")
            counts.append(count ?? "1")
            states.append(state ?? "running")
        }
        return [
            (.longhand(.animationName), .text(names.joined(separator: ", "))),
            (.longhand(.animationDuration), .text(durations.joined(separator: ", "))),
            (.longhand(.animationIterationCount), .text(counts.joined(separator: ", "))),
            (.longhand(.animationPlayState), .text(states.joined(separator: ", "))),
        ]
    }

    static func expandTransition(_ cursor: TokenCursor) -> Shorthand.Expansion? {
        var properties: [String] = []
        var durations: [String] = []
        for var part in cursor.commaSeparated() {
            var property: String?
            var duration: String?
            while let token = part.peek {
                let start = part.position
                part.skipComponent()
                let text = TokenCursor(part.text, start..<part.position).normalizedString
                part.skipWhitespace()
                switch token.kind {
                case .dimension: duration = duration ?? text
                case .function: break
                case .ident:
                    let word = text.asciiLowercased()
                    switch word {
                    case "linear", "ease", "ease-in", "ease-out", "ease-in-out", "step-start", "step-end", "normal",
                        "allow-discrete":
                        break
                    default:
                        guard property == nil else { return nil }
                        property = word
                    }
                default: return nil
                }
            }
            properties.append(property ?? "all")
            durations.append(duration ?? "0s")
        }
        return [
            (.longhand(.transitionProperty), .text(properties.joined(separator: ", "))),
            (.longhand(.transitionDuration), .text(durations.joined(separator: ", "))),
        ]
    }
}
