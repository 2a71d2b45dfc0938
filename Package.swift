// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "careers",
  platforms: [.macOS(.v14)],
  products: [.executable(name: "careers", targets: ["careers"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/pointfreeco/swift-custom-dump", exact: "1.7.3"),
  ],
  targets: [
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"]), .brew(["ncurses"])]),
    .target(name: "CICUStub"),
    .target(name: "TerminalText"),
    .target(name: "Canvas", dependencies: ["TerminalText"]),
    .target(
      name: "Terminal",
      dependencies: ["Canvas", "CNcurses", "TerminalText"],
      linkerSettings: [
        .linkedLibrary("ncursesw", .when(platforms: [.linux])),
        .linkedLibrary("ncurses", .when(platforms: [.macOS])),
      ]),
    .target(
      name: "CareerModel",
      dependencies: [
        "TerminalText",
        .product(name: "BitCollections", package: "swift-collections"),
        .product(name: "HeapModule", package: "swift-collections"),
      ]),
    .target(
      name: "CareerStore", dependencies: ["CareerModel", "TerminalText", .product(name: "GRDB", package: "GRDB.swift")]),
    .target(name: "Documents", dependencies: ["TerminalText", .product(name: "Yams", package: "Yams")]),
    .target(name: "CareerPages", dependencies: ["CareerModel", "TerminalText"]),
    .target(name: "CatalogueImport", dependencies: ["CareerModel", "CareerPages", "Documents", "TerminalText"]),
    .target(name: "CareerReports", dependencies: ["CareerModel", "CareerPages", "TerminalText"]),
    .target(name: "CareerUI", dependencies: ["Canvas", "CareerModel", "CareerPages"]),
    .target(name: "BuiltinCatalogue", path: "Resources", resources: [.copy("catalogue"), .copy("world")]),
    .executableTarget(
      name: "careers",
      dependencies: [
        "BuiltinCatalogue", "Canvas", "CareerModel", "CareerPages", "CareerReports", "CareerStore", "CareerUI",
        "CatalogueImport", "Documents", "Terminal", "TerminalText",
        .target(name: "CICUStub", condition: .when(platforms: [.linux])),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .target(name: "TestSupport", dependencies: ["Canvas", "TerminalText"], path: "Tests/TestSupport"),
    .target(name: "Fixtures", dependencies: ["CareerModel"], path: "Tests/Fixtures"),
    .executableTarget(name: "careers-bench", dependencies: ["TestSupport"], path: "Tests/Benchmarks"),
    .executableTarget(
      name: "careers-torture", dependencies: ["Canvas", "TestSupport", .product(name: "GRDB", package: "GRDB.swift")],
      path: "Tests/Torture"),
    .executableTarget(name: "TerminalProbe", dependencies: ["Canvas", "Terminal"], path: "Tests/TerminalProbe"),
    .testTarget(name: "TerminalTextTests", dependencies: ["TerminalText", "TestSupport"]),
    .testTarget(name: "CanvasTests", dependencies: ["Canvas", "TerminalText", "TestSupport"]),
    .testTarget(
      name: "TerminalTests", dependencies: ["Canvas", "Terminal", "TerminalProbe", "TerminalText", "TestSupport"]),
    .testTarget(
      name: "CareerModelTests",
      dependencies: ["CareerModel", "CatalogueImport", "Fixtures", "TerminalText", "TestSupport"]),
    .testTarget(
      name: "CareerPagesTests", dependencies: ["CareerModel", "CareerPages", "Fixtures", "TerminalText", "TestSupport"]),
    .testTarget(name: "CareerStoreTests", dependencies: ["CareerModel", "CareerStore", "TestSupport"]),
    .testTarget(name: "DocumentsTests", dependencies: ["Documents", "TerminalText", "TestSupport"]),
    .testTarget(
      name: "CatalogueImportTests",
      dependencies: ["BuiltinCatalogue", "CareerModel", "CatalogueImport", "TerminalText", "TestSupport"]),
    .testTarget(
      name: "CareerReportsTests",
      dependencies: [
        "CareerModel", "CareerPages", "CareerReports", "CatalogueImport", "Fixtures", "TerminalText", "TestSupport",
      ]),
    .testTarget(
      name: "CareerUITests",
      dependencies: [
        "Canvas", "CareerModel", "CareerPages", "CareerUI", "Fixtures", "TestSupport",
        .product(name: "CustomDump", package: "swift-custom-dump"),
      ],
      exclude: ["Frames"]),
    .testTarget(name: "CommandTests", dependencies: ["CareerStore", "TestSupport", "careers"]),
    .testTarget(name: "EndToEndTests", dependencies: ["TestSupport", "careers", "careers-torture"]),
  ],
  swiftLanguageModes: [.v6]
)

// Built on its own and instrumented, by `make fuzz`: it needs libFuzzer, which is no part of every toolchain.
if Context.environment["CAREERS_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "careers-fuzz",
      dependencies: [
        "Canvas", "CareerModel", "CareerPages", "CareerUI", "CatalogueImport", "Documents", "TerminalText",
        "TestSupport",
      ],
      path: "Tests/Fuzz"))
}
