// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A module and its tests. A module may import only modules named before it.
func module(_ name: String, imports: [Target.Dependency], path: String? = nil) -> [Target] {
    [
        .target(name: name, dependencies: imports, path: path, swiftSettings: settings),
        .testTarget(
            name: "\(name)Tests", dependencies: [.byName(name: name), "TestSupport"] + imports, swiftSettings: settings),
    ]
}

/// The folders of `Checks/`: WCAG's guidelines.
let guidelines = [
    "1.1-text-alternatives", "1.2-time-based-media", "1.3-adaptable", "1.4-distinguishable", "2.1-keyboard-accessible",
    "2.2-enough-time", "2.3-seizures", "2.4-navigable", "2.5-input-modalities", "3.1-readable", "3.2-predictable",
    "3.3-input-assistance", "4.1-compatible",
]

let package = Package(
    name: "picus",
    products: [
        .executable(name: "picus", targets: ["picus"]),
        // For Benchmarks/, a package of its own.
        .library(name: "HTML", targets: ["HTML"]),
        .library(name: "CLibXML", targets: ["CLibXML"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .systemLibrary(
            name: "CLibXML", pkgConfig: "libexslt",
            providers: [.apt(["libxml2-dev", "libxslt1-dev"])]),
        .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(name: "CGcrypt", providers: [.apt(["libgcrypt20-dev"])]),
        .target(
            name: "Checks", dependencies: ["Resources"], path: "Checks", exclude: ["README.md", "FUNCTIONS.md"],
            resources: guidelines.map { .copy($0) } + [.copy("check.rng")], swiftSettings: settings),
        .target(
            name: "Transforms", dependencies: ["Resources"], path: "Transforms", exclude: ["README.md"],
            resources: [
                .copy("safe"), .copy("assisted"), .copy("transform.rng"), .copy("identity.xsl"),
                .copy("remedies.schema.json"),
            ], swiftSettings: settings),
        .target(name: "Resources", swiftSettings: settings),
        .target(name: "TestSupport", dependencies: [], path: "Tests/TestSupport", swiftSettings: settings),
        .executableTarget(
            name: "picus",
            dependencies: [
                "Templates", "HTML", "CSS", "Accessibility", "Checks", "Transforms", "Linting", "Remediation",
                "Reports", "CSQLite",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),
        .testTarget(
            name: "picusTests", dependencies: ["TestSupport", "picus", "HTML", "Linting"], swiftSettings: settings),
        .testTarget(
            name: "Conformance",
            dependencies: ["TestSupport", "Templates", "HTML", "CSS", "Accessibility", "Linting", "CLibXML"],
            path: "Tests/Conformance", swiftSettings: settings),
    ]
        + module("Markdown", imports: [])
        + module("Templates", imports: ["Markdown"])
        + module("HTML", imports: ["Templates", "CLibXML"])
        + module("CSS", imports: ["HTML", "CLibXML"])
        + module("Accessibility", imports: ["HTML", "CSS", "CLibXML"])
        + module(
            "Linting",
            imports: [
                "Templates", "HTML", "CSS", "Accessibility", "Checks", "CLibXML", "CGcrypt",
                .product(name: "Yams", package: "Yams"),
            ])
        + module(
            "Remediation",
            imports: [
                "Templates", "HTML", "CSS", "Accessibility", "Linting", "Checks", "Transforms", "CLibXML",
                .product(name: "Yams", package: "Yams"),
            ])
        + module("Reports", imports: ["HTML", "Accessibility", "Linting", "Remediation"])
)
