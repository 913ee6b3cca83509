internal import CPUIDKit
internal import PoolKit

/// What util-linux's `lscpu` prints in English, as text or with `-J`: the flags of one CPU of each kind.
///
/// Source: util-linux, `sys-utils/lscpu.c` (`print_cputype`, `print_summary`).
enum LscpuReader {
  /// What the text says of the machine `host`.
  static func statement(
    in bytes: [UInt8], host: String
  ) throws(PlatformTextError) -> CPUStatement {
    var listing = Listing()
    for line in lines(of: bytes) {
      guard let (key, value) = line.pair else {
        throw line.wrong("a key and a colon", found: line.text)
      }
      try listing.take(line, key, value)
    }
    listing.end(isEnded: bytes.last == 0x0a)
    return try listing.statement(host)
  }

  /// The lines, each with those that it was broken into where a terminal's line ended.
  ///
  /// Those have no key, or stand below the value that they go on; keys stand below keys.
  private static func lines(of bytes: [UInt8]) -> [TextLine] {
    var lines: [(first: TextLine, isFlags: Bool, text: String)] = []
    var width = 0
    for line in TextLine.all(in: bytes) {
      defer { width = line.indentation + line.text.utf8.count }
      let depth = line.indentation - (lines.first?.first.indentation ?? 0)
      guard !lines.isEmpty, width >= narrowest, line.pair == nil || depth > deepestKey else {
        lines.append((line, line.pair?.key == "Flags", String(line.text)))
        continue
      }
      if lines[lines.count - 1].isFlags {
        FlagText.add(line.text, to: &lines[lines.count - 1].text)
      } else {
        lines[lines.count - 1].text.append(contentsOf: line.text)
      }
    }
    return lines.map { TextLine(number: $0.first.number, text: $0.text[...]) }
  }

  /// The width of the narrowest terminal whose lines break.
  private static let narrowest = 40

  /// How far keys are indented at most: those of a kind of CPU within a machine.
  private static let deepestKey = 8

  /// What the JSON says of the machine `host`.
  static func statement(
    inJSON bytes: [UInt8], host: String
  ) throws(PlatformTextError) -> CPUStatement {
    var fields: [(key: String, value: String)] = []
    do throws(DocumentError) {
      try collect(JSONCursor.root(of: bytes).member("lscpu"), into: &fields)
    } catch {
      throw PlatformTextError(.json(error))
    }
    var listing = Listing()
    for (key, value) in fields {
      do throws(PlatformTextError) {
        try listing.take(TextLine(number: 0, text: "\(key): \(value)"), key[...], value[...])
      } catch {
        throw PlatformTextError(error.problem)
      }
    }
    return try listing.statement(host)
  }

  private static func collect(
    _ list: JSONCursor, into fields: inout [(key: String, value: String)]
  ) throws(DocumentError) {
    for element in try list.elements() {
      let key = try element.member("field").string()
      if let data = try element.optional("data"), data.value != .null {
        let name = key.hasSuffix(":") ? String(key.dropLast()) : key
        fields.append((name, try data.string()))
      }
      if let children = try element.optional("children") { try collect(children, into: &fields) }
    }
  }

  /// Whether a text has the lines that lscpu writes of every machine.
  static func recognises(_ lines: [TextLine]) -> Bool {
    let keys = Set(lines.lazy.compactMap { $0.pair?.key })
    return keys.contains("Architecture") && keys.contains("CPU(s)")
      || keys.contains("CPU op-mode(s)")
      // Some of its lines, as grep leaves them.
      || keys.contains("Flags")
        && !keys.isDisjoint(with: ["Vendor ID", "Model name", "CPU family"])
  }
}

extension LscpuReader {
  /// The lines as they come.
  private struct Listing {
    private var cpus: [ListedProcessor] = []
    private var notes: [String] = []
    private var vendor: CPUVendor?
    private var limits: [Limit: Int] = [:]
    private var isInFlags = false
    /// Whether the text told of what new versions of lscpu tell behind the flags, which are the last line of old ones.
    private var toldRest = false

    /// What `/proc/cpuinfo` calls the lines that tell something.
    private static let names: [Substring: Substring] = [
      "CPU family": "cpu family", "Model": "model", "Model name": "model name",
      "Stepping": "stepping",
      "Flags": "flags", "Vendor ID": "vendor_id", "Address sizes": "address sizes",
    ]

    mutating func take(
      _ line: TextLine, _ key: Substring, _ value: Substring
    ) throws(PlatformTextError) {
      isInFlags = key == "Flags"
      toldRest = toldRest || ["L1d", "NUMA", "Vulnerabilit"].contains { key.hasPrefix($0) }
      switch key {
      case "Architecture":
        guard ["x86_64", "i686", "i586", "i486", "i386"].contains(value) else {
          throw line.wrong("the architecture x86_64", found: value)
        }
      case "Hypervisor vendor":
        notes.append(
          "it is a guest of \(Printable.quote(value)): these are a guest's flags, and no host's")
      case "Address sizes":
        // It stands before the kinds of CPUs, and is one for all.
        var all = ListedProcessor(number: 0, line: line.number)
        try all.take(line, "address sizes", value)
        limits = all.limits
      default:
        guard let name = Self.names[key] else { return }
        // A kind of CPU begins with its vendor or its name.
        if cpus.last?.keys.contains(name) ?? true {
          cpus.append(ListedProcessor(number: cpus.count, line: line.number))
          cpus[cpus.count - 1].vendor = vendor
          cpus[cpus.count - 1].limits = limits
        }
        try cpus[cpus.count - 1].take(line, name, value)
        vendor = cpus[cpus.count - 1].vendor
      }
    }

    /// Tells flags apart that the text ends within.
    mutating func end(isEnded: Bool) {
      guard isInFlags, let last = cpus.last,
        !isEnded || !toldRest
      else { return }
      cpus[cpus.count - 1].cutFlags()
      notes.append(last.cutNote)
    }

    func statement(_ host: String) throws(PlatformTextError) -> CPUStatement {
      guard !cpus.isEmpty, cpus.allSatisfy({ $0.flags != nil }) else {
        throw PlatformTextError(
          .expected(
            "a line 'Flags'", found: "none; give the whole of LC_ALL=C lscpu, or /proc/cpuinfo"))
      }
      return ListedProcessor.statement(of: cpus, host: host, notes: notes)
    }
  }
}
