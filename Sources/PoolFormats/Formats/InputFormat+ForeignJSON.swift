extension InputFormat {
  /// The format of a JSON text that is no document of poolcpu's, by its first key.
  ///
  /// - Parameter head: how the text begins.
  /// - Returns: the format; `nil` where the text is poolcpu's own, or nobody's.
  public static func ofForeignJSON(_ head: [UInt8]) -> InputFormat? {
    guard let key = firstKey(head) else { return nil }
    return formatsByFirstKey[key]
  }

  /// The keys with which the JSON texts of platforms may begin; no document of poolcpu's does.
  private static let formatsByFirstKey: [String: InputFormat] = [
    "apiVersion": .kubevirt,
    "bios_revision": .firecracker,
    "bios_version": .firecracker,
    "classes": .ansible,
    "cpuid_modifiers": .firecracker,
    "firecracker_version": .firecracker,
    "guest_cpu_config": .firecracker,
    "kernel_version": .firecracker,
    "kvm_capabilities": .firecracker,
    "magic": .criu,
    "microcode_version": .firecracker,
    "msr_modifiers": .firecracker,
    "QMP": .qmp,
    "return": .qmp,
  ]

  private static func firstKey(_ head: [UInt8]) -> String? {
    let marks = head.split(
      separator: UInt8(ascii: "\""), maxSplits: 2, omittingEmptySubsequences: false)
    guard marks.count == 3,
      marks[0].last == UInt8(ascii: "{") || marks[0].contains(UInt8(ascii: "{"))
    else { return nil }
    return String(decoding: marks[1], as: UTF8.self)
  }
}
