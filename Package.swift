// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "poolcpu",
  products: [
    .executable(name: "poolcpu", targets: ["poolcpu"]),
    .library(name: "CPUIDKit", targets: ["CPUIDKit"]),
    .library(name: "PoolKit", targets: ["PoolKit"]),
    .library(name: "PoolFormats", targets: ["PoolFormats"]),
    .library(name: "HostProbe", targets: ["HostProbe"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibCPUID", pkgConfig: "libcpuid", providers: [.apt(["libcpuid-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CLibMD", pkgConfig: "libmd", providers: [.apt(["libmd-dev"])]),
    .target(name: "CStart"),
    .target(name: "CPUIDKit", swiftSettings: strict),
    .target(name: "PoolKit", dependencies: ["CPUIDKit"], swiftSettings: strict),
    .target(
      name: "PoolFormats", dependencies: ["CPUIDKit", "PoolKit", "CExpat", "CLibMD"],
      swiftSettings: strict),
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
        "CPUIDKit", "PoolKit", "PoolFormats", "HostProbe", "CStart",
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
