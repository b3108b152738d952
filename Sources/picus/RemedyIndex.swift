import Linting
import Remediation
import Reports

/// Which transforms remedy a check. The transforms are read when the first finding asks.
enum RemedyIndex {
    static let remedies: @Sendable (String) -> [Remedy] = { check in index[check] ?? [] }

    private static let index: [String: [Remedy]] = {
        let transforms: TransformCatalog
        do {
            transforms = try TransformCatalog.builtIn()
        } catch {
            // Linting goes on without them; what is wrong is said once.
            Console.complain("picus: \((error as? CheckFileError)?.text(Console.language) ?? "\(error)")")
            return [:]
        }
        var index: [String: [Remedy]] = [:]
        for transform in transforms.transforms {
            let remedy = Remedy(transform: transform.id, safety: transform.safety.rawValue)
            for check in transform.checks { index[check, default: []].append(remedy) }
        }
        return index
    }()
}
