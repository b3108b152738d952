import Linting
import Remediation
import Reports

/// Which transforms remedy a check. Their heads are read when the first finding asks, if not before.
enum RemedyIndex {
    static let remedies: @Sendable (String) -> [Remedy] = { check in index[check] ?? [] }

    /// The files of the transforms.
    static var files: [String] { transforms.map(\.file) }

    /// Reads the heads now, for a thread that has nothing else to do.
    static func readAhead() { _ = index }

    private static let transforms: [TransformHead] = {
        do {
            return try TransformCatalog.builtInHeads()
        } catch {
            // Linting goes on without them; what is wrong is said once.
            Console.complain("picus: \((error as? CheckFileError)?.text(Console.language) ?? "\(error)")")
            return []
        }
    }()

    private static let index: [String: [Remedy]] = {
        var index: [String: [Remedy]] = [:]
        for transform in transforms {
            let remedy = Remedy(transform: transform.id, safety: transform.safety.rawValue)
            for check in transform.checks { index[check, default: []].append(remedy) }
        }
        index[SuppressionRemoval.name] = [
            Remedy(transform: SuppressionRemoval.name, safety: Transform.Safety.safe.rawValue)
        ]
        return index
    }()
}
