// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "level-hosts",
  dependencies: [.package(name: "poolcpu", path: "../..")],
  targets: [
    .executableTarget(
      name: "level-hosts",
      dependencies: [
        .product(name: "CPUIDKit", package: "poolcpu"),
        .product(name: "PoolFormats", package: "poolcpu"),
        .product(name: "PoolKit", package: "poolcpu"),
      ])
  ]
)
