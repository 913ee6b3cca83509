extension Catalogue {
  /// The registers in the order of the manuals; a new register is added here and in its own file.
  static let allWords: [WordDefinition] = [leaf1EDX]

  static let leaf1EDX = WordDefinition(
    WordName(1, 0, .edx),
    [
      .init(
        0, "fpu", linux: "fpu", xen: "fpu", libvirt: "fpu", qemu: "fpu", .both, .intersect,
        "x87 floating-point unit on the chip")
    ])
}
