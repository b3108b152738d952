/// A media query list (Media Queries 4 and 5).
public struct MediaQueryList: Sendable {
    /// As it is written.
    public let text: String
    let queries: [MediaQuery]

    /// Whether it holds; an empty list does.
    public func matches(_ environment: MediaEnvironment) -> Bool {
        // A query that cannot be decided counts as false at the top level (section 3.1).
        queries.isEmpty || queries.contains { $0.evaluate(environment) == true }
    }

    /// Whether any query asks for one of these features, whatever its prefix.
    public func mentions(_ features: Set<String>) -> Bool {
        queries.contains { query in query.condition?.mentions(features) ?? false }
    }
}

struct MediaQuery: Sendable {
    var isNegated = false
    /// Lower case; nil stands for all.
    var type: String?
    var condition: MediaCondition?

    /// What an unparsable query becomes.
    static let notAll = MediaQuery(isNegated: true, type: "all")

    func evaluate(_ environment: MediaEnvironment) -> Bool? {
        var result: Bool? = type == nil || type == "all" || type == environment.type
        if let condition, result == true { result = condition.evaluate(environment) }
        return isNegated ? result.map { !$0 } : result
    }
}

/// A media condition. Evaluation knows three values: nil is unknown.
indirect enum MediaCondition: Sendable {
    case not(MediaCondition)
    case and([MediaCondition])
    case or([MediaCondition])
    case feature(MediaFeature)
    /// Well-formed, of unknown meaning.
    case unknown

    func evaluate(_ environment: MediaEnvironment) -> Bool? {
        switch self {
        case .not(let inner): return inner.evaluate(environment).map { !$0 }
        case .and(let parts):
            let values = parts.map { $0.evaluate(environment) }
            if values.contains(false) { return false }
            return values.contains(nil) ? nil : true
        case .or(let parts):
            let values = parts.map { $0.evaluate(environment) }
            if values.contains(true) { return true }
            return values.contains(nil) ? nil : false
        case .feature(let feature): return feature.evaluate(environment)
        case .unknown: return nil
        }
    }

    func mentions(_ features: Set<String>) -> Bool {
        switch self {
        case .not(let inner): inner.mentions(features)
        case .and(let parts), .or(let parts): parts.contains { $0.mentions(features) }
        case .feature(let feature): features.contains(feature.name)
        case .unknown: false
        }
    }
}

struct MediaFeature: Sendable {
    enum Comparison: Sendable { case less, lessOrEqual, greater, greaterOrEqual, equal }

    /// Without `min-` and `max-`.
    var name: String
    /// Each bound with the feature on its left: `width >= 600px`. None: asked as a boolean.
    var bounds: [(Comparison, Value)]

    func evaluate(_ environment: MediaEnvironment) -> Bool? {
        guard let actual = environment.value(of: name) else { return nil }
        if bounds.isEmpty {
            switch actual {
            case .keyword(let word): return word != "none" && word != "no-preference"
            case .number(let number): return number != 0
            case .length(let number): return number != 0
            case .ratio(let ratio): return ratio != 0
            case .resolution: return true
            }
        }
        for (comparison, value) in bounds {
            guard let holds = Self.holds(actual, comparison, value, environment) else { return nil }
            if !holds { return false }
        }
        return true
    }

    private static func holds(
        _ actual: MediaEnvironment.FeatureValue, _ comparison: Comparison, _ value: Value,
        _ environment: MediaEnvironment
    ) -> Bool? {
        let own: Double
        let bound: Double
        switch (actual, value) {
        case (.keyword(let word), .keyword(let wanted)):
            guard comparison == .equal else { return nil }
            // A capable device has each lesser capability too.
            if word == "p3", wanted == "srgb" { return true }
            return word == wanted
        case (.number(let number), .number(let wanted)): (own, bound) = (number, wanted)
        case (.length(let number), .length(let wanted, let unit)):
            (own, bound) = (number, environment.lengths.pixels(wanted, unit))
        case (.length(let number), .number(0)): (own, bound) = (number, 0)
        case (.length(let number), .math(let calculation)), (.number(let number), .math(let calculation)):
            guard let result = calculation.evaluate(environment.lengths) else { return nil }
            (own, bound) = (number, result.value)
        case (.ratio(let ratio), .number(let wanted)): (own, bound) = (ratio, wanted)
        case (.ratio(let ratio), .list(let parts)):
            guard parts.count == 2, let over = parts[0].number, let under = parts[1].number, under != 0 else {
                return nil
            }
            (own, bound) = (ratio, over / under)
        case (.resolution(let dots), .function("resolution", let parts)):
            guard let wanted = parts.first?.number else { return nil }
            (own, bound) = (dots, wanted)
        default: return nil
        }
        switch comparison {
        case .less: return own < bound
        case .lessOrEqual: return own <= bound
        case .greater: return own > bound
        case .greaterOrEqual: return own >= bound
        case .equal: return own == bound
        }
    }
}
