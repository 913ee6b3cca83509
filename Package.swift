// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// A whole run of the tests spends its time in the libraries: `make test` has them optimised, in a build of its own.
let isOptimised = Context.environment["POOLCPU_OPTIMISED"] == "1"
let libraries = strict + (isOptimised ? [.unsafeFlags(["-O"])] : [])

// What is linked, which `poolcpu --version --verbose` lists: the Swift packages, in exactly these versions, ...
let linked: KeyValuePairs<String, Version> = [
  "github.com/apple/swift-argument-parser": "1.8.2",
  "github.com/apple/swift-system": "1.8.1",
]

// ... and the libraries, which scripts/build-release knows.
let record = Context.environment["POOLCPU_BUILD_RECORD"] ?? ""
if !record.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "=/.+~:_- ".contains($0)) }) {
  fatalError("POOLCPU_BUILD_RECORD is NAME=PLACE=VERSION ..., without quotes")
}

let package = Package(
  name: "poolcpu",
  products: [
    .executable(name: "poolcpu", targets: ["poolcpu"]),
    .library(name: "CPUIDKit", targets: ["CPUIDKit"]),
    .library(name: "PoolKit", targets: ["PoolKit"]),
    .library(name: "PoolFormats", targets: ["PoolFormats"]),
    .library(name: "HostProbe", targets: ["HostProbe"]),
  ],
  dependencies: linked.map { .package(url: "https://\($0.key)", exact: $0.value) },
  targets: [
    .systemLibrary(
      name: "CLibCPUID", pkgConfig: "libcpuid", providers: [.apt(["libcpuid-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CLibMD", pkgConfig: "libmd", providers: [.apt(["libmd-dev"])]),
    .target(name: "CStart"),
    .target(
      name: "CLinked",
      cSettings: [
        .define(
          "POOLCPU_SWIFT_PACKAGES",
          to: "\"\(linked.map { "\($0.key)=\($0.value)" }.joined(separator: " "))\""),
        .define("POOLCPU_BUILD_RECORD", to: "\"\(record)\""),
      ]),
    .target(name: "CPUIDKit", swiftSettings: libraries),
    .target(name: "PoolKit", dependencies: ["CPUIDKit"], swiftSettings: libraries),
    .target(
      name: "PoolFormats", dependencies: ["CPUIDKit", "PoolKit", "CExpat", "CLibMD"],
      swiftSettings: libraries),
    .target(
      name: "HostProbe",
      dependencies: [
        "CPUIDKit", "PoolKit", "CLibCPUID",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "poolcpu",
      dependencies: [
        "CPUIDKit", "PoolKit", "PoolFormats", "HostProbe", "CStart", "CLinked",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: strict),
    .target(name: "CFaults", path: "Tests/CFaults"),
    .target(name: "CFuzz", path: "Tests/CFuzz"),
    .target(
      name: "Fuzzing", dependencies: ["CPUIDKit", "PoolKit", "PoolFormats"],
      path: "Tests/Fuzzing", swiftSettings: strict),
    .executableTarget(
      name: "Fuzz", dependencies: ["Fuzzing", "CFuzz"], path: "Tests/Fuzz",
      swiftSettings: strict),
    .target(
      name: "PoolTestSupport", dependencies: ["CPUIDKit", "PoolKit", "PoolFormats"],
      path: "Tests/PoolTestSupport", swiftSettings: strict),
    .testTarget(
      name: "CPUIDKitTests", dependencies: ["CPUIDKit", "PoolTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "PoolKitTests",
      dependencies: ["CPUIDKit", "PoolKit", "PoolFormats", "PoolTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "PoolFormatsTests",
      dependencies: ["CPUIDKit", "PoolKit", "PoolFormats", "PoolTestSupport", "Fuzzing"],
      swiftSettings: strict),
    .testTarget(
      name: "HostProbeTests",
      dependencies: ["HostProbe", "CPUIDKit", "PoolKit", "PoolTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "poolcpuTests",
      dependencies: [
        "poolcpu", "CPUIDKit", "PoolKit", "PoolFormats", "HostProbe", "PoolTestSupport", "CFaults",
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
