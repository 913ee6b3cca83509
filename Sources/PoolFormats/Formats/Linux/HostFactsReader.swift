internal import CPUIDKit
internal import PoolKit

/// What tools say of a host in JSON with the flags of its kernel: Ansible's `setup`, Incus, Proxmox, vdsm and py-cpuinfo; Incus
/// in YAML as well.
///
/// Only py-cpuinfo says family, model and stepping; without them flags which mean different bits from family to family are left out.
///
/// Source: the documented output of each: Ansible's `ansible_processor_flags`, `GET /1.0/resources` of Incus,
/// `GET /nodes/NODE/status` of Proxmox, `getCapabilities` of vdsm.
enum HostFactsReader {
  /// The keys by which each is known; Incus answers with a `type`, or with `cpu` alone.
  static let keys: Set<String> = [
    "ansible_facts", "cpu", "cpuFlags", "cpuinfo", "cpuinfo_version", "python_version", "type",
  ]

  /// Whether lines are what Incus says, in YAML.
  static func recognises(_ lines: [TextLine]) -> Bool {
    let texts = Set(lines.lazy.map(\.text))
    return texts.isSuperset(of: ["cpu:", "sockets:", "flags:"])
  }

  /// What the text says of the machine `host`, or of the one that it names.
  static func statement(
    in bytes: [UInt8], host: String
  ) throws(PlatformTextError) -> CPUStatement {
    let roots = try StructuredText.documents(in: bytes)
    do throws(DocumentError) {
      let root = roots[0]
      guard roots.count == 1 else { throw root.wrong("one document", count: roots.count) }
      if let facts = try root.optional("ansible_facts") { return try ansible(facts, host) }
      if let cpu = try root.optional("cpuinfo") {
        return try statement(
          of: [cpu.member("flags").string()], brand: cpu.optional("model")?.string(), host)
      }
      if try root.optional("cpuFlags") != nil { return try vdsm(root, host) }
      if try root.optional("cpuinfo_version") != nil { return try pyCPUInfo(root, host) }
      return try incus(root, host)
    } catch {
      throw PlatformTextError(.json(error))
    }
  }

  private static func ansible(
    _ facts: JSONCursor, _ host: String
  ) throws(DocumentError) -> CPUStatement {
    let processors = try facts.member("ansible_processor").elements()
    var names: [String] = []
    // Number, vendor and name of each CPU, one after the other; of some kernels the number is missing.
    for cursor in processors.prefix(3) { names.append(try cursor.string()) }
    if let number = names.first, Int(number) != nil { names.removeFirst() }
    let flags = try facts.member("ansible_processor_flags")
    return try statement(
      of: [list(flags)], vendor: names.first, brand: names.dropFirst().first,
      facts.optional("ansible_hostname")?.string() ?? host)
  }

  /// vdsm lists the models that libvirt can start beside the flags.
  private static func vdsm(
    _ root: JSONCursor, _ host: String
  ) throws(DocumentError) -> CPUStatement {
    let flags = try root.member("cpuFlags").string().split(separator: ",")
      .filter { !$0.hasPrefix("model_") }
    return try statement(
      of: [flags.joined(separator: " ")], brand: root.optional("cpuModel")?.string(), host)
  }

  /// What py-cpuinfo found: on Linux the kernel's flags, elsewhere some of them only.
  ///
  /// Source: py-cpuinfo `cpuinfo/cpuinfo.py`, _get_cpu_info_from_proc_cpuinfo and _get_cpu_info_from_registry.
  private static func pyCPUInfo(
    _ root: JSONCursor, _ host: String
  ) throws(DocumentError) -> CPUStatement {
    let arch = try root.member("arch")
    guard ["X86_64", "X86_32"].contains(try arch.string()) else {
      throw arch.wrong("\"X86_64\" or \"X86_32\"")
    }
    var cpu = ListedProcessor(number: 0, line: 1)
    cpu.vendor = try root.optional("vendor_id_raw").map { cursor throws(DocumentError) in
      CPUVendor(rawValue: try cursor.string())
    }
    cpu.brand = try root.optional("brand_raw")?.string() ?? ""
    cpu.family = try root.optional("family")?.integer()
    cpu.model = try root.optional("model")?.integer()
    cpu.stepping = try root.optional("stepping")?.integer()
    let flags = try list(root.member("flags"))
    cpu.flags = flags[...]
    var statement = ListedProcessor.statement(of: [cpu], host: host)
    // Linux makes up words of its own, which other systems do not have.
    if !flags.split(separator: " ").contains(where: { KernelFlag.synthetic.contains(String($0)) }) {
      statement.known = statement.shown
      statement.notes.append(
        "\(Printable.quote(host)): none of the flags is Linux's own, so that py-cpuinfo may have seen some features only; what it "
          + "does not name is unread")
    }
    return statement
  }

  private static func incus(
    _ root: JSONCursor, _ host: String
  ) throws(DocumentError) -> CPUStatement {
    let cpu = try (root.optional("metadata") ?? root).member("cpu")
    if case .string = cpu.value {
      throw cpu.wrong("an object, as Incus has (of Proxmox's machines give what qm config prints)")
    }
    let sockets = try cpu.member("sockets")
    var flags: [String] = []
    for socket in try sockets.elements() {
      for core in try socket.member("cores").elements() {
        flags.append(try list(core.member("flags")))
      }
    }
    guard let first = try sockets.elements().first, !flags.isEmpty else {
      throw sockets.wrong("a socket with cores", count: 0)
    }
    return try statement(
      of: flags, vendor: first.optional("vendor")?.string(),
      brand: first.optional("name")?.string(),
      host)
  }

  private static func list(_ cursor: JSONCursor) throws(DocumentError) -> String {
    var words: [String] = []
    for element in try cursor.elements() { words.append(try element.string()) }
    return words.joined(separator: " ")
  }

  private static func statement(
    of flags: [String], vendor: String? = nil, brand: String?, _ host: String
  ) throws(DocumentError) -> CPUStatement {
    let named = vendor.map { CPUVendor(rawValue: $0) }
    let cpus = flags.enumerated().map { number, flags in
      var cpu = ListedProcessor(number: number, line: 1)
      cpu.vendor = named ?? CPUVendor(brand: brand ?? "")
      cpu.brand = brand ?? ""
      cpu.flags = flags[...]
      return cpu
    }
    let isGuessed = named == nil && cpus.first?.vendor != nil
    return ListedProcessor.statement(
      of: cpus, host: host,
      notes: isGuessed ? ["its vendor is taken from its name, \(Printable.quote(brand ?? ""))"] : []
    )
  }
}
