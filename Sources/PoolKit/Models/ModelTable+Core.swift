extension ModelTable {
  /// Intel's Core line from Conroe to Ivy Bridge.
  ///
  /// Source: libvirt's `cpu_map`, as reference/models.tsv has it.
  static let core: [ModelDefinition] = [
    .init(
      "Conroe", .intel, cpus: [.init(6, 15), .init(6, 22)], from: "cpu64-rhel6",
      adds: "ssse3",
      removes: "cx16"),
    .init("Conroe-v1", from: "Conroe"),
    .init(
      "Penryn", .intel, cpus: [.init(6, 23), .init(6, 29)], from: "Conroe-v1",
      adds: "cx16 sse4.1"),
    .init("Penryn-v1", from: "Penryn"),
    .init(
      "Nehalem", .intel, cpus: [.init(6, 26), .init(6, 30), .init(6, 31), .init(6, 46)],
      from: "Penryn-v1",
      adds: "sse4.2 popcnt"),
    .init("Nehalem-IBRS", from: "Nehalem", adds: "spec-ctrl"),
    .init("Nehalem-v1", from: "Nehalem"),
    .init("Nehalem-v2", from: "Nehalem-v1", adds: "spec-ctrl"),
    .init(
      "Westmere", .intel, cpus: [.init(6, 44), .init(6, 47), .init(6, 37)], from: "Nehalem-v1",
      adds: "aes"),
    .init("Westmere-IBRS", cpus: [.init(6, 44)], from: "Westmere", adds: "spec-ctrl"),
    .init("Westmere-v1", from: "Westmere"),
    .init("Westmere-v2", cpus: [.init(6, 44)], from: "Westmere-v1", adds: "spec-ctrl"),
    .init(
      "SandyBridge", .intel, cpus: [.init(6, 42), .init(6, 45)], from: "Westmere-v1",
      adds: "pclmuldq x2apic tsc-deadline xsave avx rdtscp"),
    .init("SandyBridge-IBRS", from: "SandyBridge", adds: "spec-ctrl"),
    .init("SandyBridge-v1", from: "SandyBridge"),
    .init("SandyBridge-v2", from: "SandyBridge-v1", adds: "spec-ctrl"),
    .init(
      "IvyBridge", .intel, cpus: [.init(6, 58), .init(6, 62)], from: "SandyBridge-v1",
      adds: "vme f16c rdrand fsgsbase smep erms"),
    .init("IvyBridge-IBRS", from: "IvyBridge", adds: "spec-ctrl"),
    .init("IvyBridge-v1", from: "IvyBridge"),
    .init("IvyBridge-v2", from: "IvyBridge-v1", adds: "spec-ctrl"),
  ]
}
