internal import Resources

/// The checks that come with Picus: one XML file each, in a folder per guideline of WCAG.
public enum BuiltInChecks {
    /// The folder that holds them; nil where the installation is broken.
    public static func folder() -> String? { InstalledFolder.find("Checks", bundle: "picus_Checks.resources") }
}
