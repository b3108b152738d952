/// The version of Picus, as `picus --version` and every report give it.
enum Version {
    static let current = "0.1.0"
}
