extension InputFormat {
  /// The format of a platform's text that is no JSON and no dump, by what its lines say.
  ///
  /// - Parameter bytes: a whole file.
  /// - Returns: the format; `nil` where nothing in it is unmistakable.
  static func ofPlatformText(_ bytes: [UInt8]) -> InputFormat? {
    let lines = TextLine.all(in: Array(bytes.prefix(1 << 20)))
    guard let first = lines.first else { return nil }
    if first.text.hasPrefix("<") { return .libvirt }
    if lines.count == 1, FeaturesetText.matches(first.text) { return .xenFeatureset }
    if first.text.hasPrefix("nr_features:") { return .xenFeatureset }
    if lines.contains(where: { $0.pair?.key == "processor" }),
      lines.contains(where: { $0.pair?.key == "vendor_id" }),
      lines.contains(where: { $0.pair?.key == "flags" })
    {
      return .procCPUInfo
    }
    if lines.contains(where: { isXapi($0.text) }) { return .xapi }
    if lines.contains(where: { isVMware($0.text) }) { return .vmware }
    if lines.contains(where: { isXLConfig($0.text) }) { return .xlConfig }
    let said = lines.filter { !$0.text.hasPrefix("#") }
    if said.contains(where: { XenBootReader.matches($0.text) }) { return .xenBoot }
    if lines.contains(where: PlatformSettingsReader.matches) { return .settings }
    return said.count == 1 && QEMUArgumentReader.matches(said[0].text) ? .qemu : nil
  }

  /// Whether a line has one of xapi's keys and a featureset behind it.
  private static func isXapi(_ line: Substring) -> Bool {
    line.split(separator: ";").contains { part in
      let words = part.split { $0 == ":" || $0 == " " || $0 == "\t" }
      guard let value = words.last, FeaturesetText.matches(value), words.count > 1 else {
        return false
      }
      return words[words.count - 2].hasPrefix("features")
    }
  }

  /// Whether a line is a mask of VMware's.
  private static func isVMware(_ line: Substring) -> Bool {
    guard let (key, value) = TextLine.pair(line, "=") else { return false }
    if VMwareReader.feature(key) != nil { return true }
    return VMwareReader.word(key) != nil && value.filter { !"\": ".contains($0) }.count == 32
  }

  /// Whether a line gives `cpuid` a list or a text that begins with `host`.
  private static func isXLConfig(_ line: Substring) -> Bool {
    guard let (key, value) = TextLine.pair(line, "="), key == "cpuid" else { return false }
    return value.hasPrefix("[") || value.hasPrefix("\"host") || value.hasPrefix("'host")
  }
}
