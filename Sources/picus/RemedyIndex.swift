import Linting
import Reports

/// Which transforms remedy a check. The transforms are read when the first finding asks.
enum RemedyIndex {
    static let remedies: @Sendable (String) -> [Remedy] = { check in index[check] ?? [] }

    private static let index: [String: [Remedy]] = [:]
}
