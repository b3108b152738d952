// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "benchmarks",
    dependencies: [.package(name: "picus", path: "..")],
    targets: [
        .executableTarget(name: "growth", dependencies: [.product(name: "HTML", package: "picus")]),
        .executableTarget(
            name: "parser",
            dependencies: [.product(name: "HTML", package: "picus"), .product(name: "CLibXML", package: "picus")]),
    ]
)
