internal import CPUIDKit
internal import PoolFormats
internal import PoolKit
internal import Testing

extension MatrixText {
  /// The texts that hold CPUID's answers.
  static func registers(of host: MatrixHost) throws -> [MatrixText] {
    let texts = RegisterTexts(table: host.table)
    let guest = guestTable(of: host)
    let own = try Format.ofRecords.filter { $0 != .xenFeatureset }.map { format in
      MatrixText(format, try #require(format.bytes(of: host.record)), of: host)
    }
    let dumps = [
      MatrixText(.deviceCPUID, texts.device, of: host),
      MatrixText(.deviceCPUID, texts.od(radix: 16), of: host, kind: "od"),
      MatrixText(.tychoCPUID, texts.tycho, of: host),
      MatrixText(.libcpuidRaw, texts.libcpuid, of: host),
      MatrixText(
        .libcpuidTest, texts.libcpuid + String(repeating: "-", count: 40) + "\nx86\n", of: host),
      MatrixText(.kcpuid, texts.kcpuid, of: host),
      MatrixText(.x86info, texts.x86info, of: host),
      MatrixText(.esxcliCPUID, texts.esxcli, of: host),
      MatrixText(.xenPolicy, texts.xenPolicy(msrs: host.record.cpus[0].msrs), of: host),
      MatrixText(.libvirt, texts.libvirtData, of: host, kind: "cpudata"),
    ]
    let others = [
      MatrixText(.vmwareLog, texts.vmwareLog(guest: guest), of: host, .log),
      MatrixText(.vmwareLog, texts.vmwareLog(guest: nil, isNew: true), of: host, kind: "no guest"),
      MatrixText(.vboxLog, texts.vboxLog(guest: guest), of: host, .log),
      MatrixText(
        .firecracker, FirecrackerTests.fingerprint(of: guest), of: host, kind: "fingerprint",
        .guests(.kvm)),
      MatrixText(.freeBSD, FreeBSDTests.text(of: host.record), of: host),
      MatrixText(.criu, criu(of: host), of: host),
    ]
    return own + dumps + others
  }

  /// What a hypervisor that gives all that it can gives its guest: the host's answers, with KVM's features.
  private static func guestTable(of host: MatrixHost) -> CPUIDTable {
    let given = host.offer(on: .kvm).features.union([.hypervisor])
    var table = host.table
    for definition in Catalogue.words {
      guard case .cpuid(let query, let register) = definition.name, var registers = table[query]
      else { continue }
      registers[register].formIntersection(definition.nonFeatureBits)
      registers[register].formUnion(given[definition.name])
      table[query] = registers
    }
    return table
  }

  private static func criu(of host: MatrixHost) -> String {
    let words = WordOrder.criu.map { Int($0.map { host.words[$0] }?.rawValue ?? 0) }
    let entry = CRIUTests.entry(2, words, vendor: host.vendor == .intel ? "\"INTEL\"" : "\"AMD\"")
    let (signature, states) = (host.signature, host.words[WordID(0xd, 0, .eax)].rawValue)
    return CRIUTests.image([
      entry.replacing("\"xfeatures_mask\": 7", with: "\"xfeatures_mask\": \(states)")
        .replacing("\"cpu_family\": 25", with: "\"cpu_family\": \(signature.family)")
        .replacing("\"model\": 1", with: "\"model\": \(signature.model)")
    ])
  }
}
