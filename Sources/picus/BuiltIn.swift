import Linting
import Remediation

/// The checks and transforms that come with Picus, each read once a run.
enum BuiltIn {
    /// - Throws: ``Linting/CheckFileError``.
    static func checks() throws -> Catalog { try readChecks.get() }

    /// - Throws: ``Linting/CheckFileError``.
    static func transforms() throws -> TransformCatalog { try readTransforms.get() }

    private static let readChecks = Result { try Catalog.builtIn() }
    private static let readTransforms = Result { try TransformCatalog.builtIn() }
}
