internal import Resources

/// The transforms that come with Picus: one XSLT file each, in a folder per safety.
public enum BuiltInTransforms {
    /// The folder that holds them; nil where the installation is broken.
    public static func folder() -> String? { InstalledFolder.find("Transforms", bundle: "picus_Transforms.resources") }
}
