internal import CPUIDKit
internal import PoolKit

/// Reads CPUID's own answers, as libvirt writes them in `<cpudata>`.
enum LibvirtRegisters {
  /// The record of one logical CPU.
  ///
  /// - Parameters:
  ///   - data: the element.
  ///   - host: the machine's name.
  /// - Returns: the record.
  /// - Throws: ``PlatformTextError`` for an answer that is not whole, or a list that is cut off.
  static func record(in data: XMLElement, host: String) throws(PlatformTextError) -> HostRecord {
    guard data.attributes["arch"] == "x86" else {
      throw PlatformTextError(
        line: data.line,
        .expected("<cpudata arch='x86'>", found: "\(data.attributes["arch"] ?? "none")"))
    }
    var listing = DumpListing()
    do throws(DumpError) {
      for element in data.children {
        switch element.name {
        case "cpuid":
          let leaf = CPUIDLeaf(rawValue: try number("eax_in", of: element))
          let subleaf = CPUIDSubleaf(rawValue: try number("ecx_in", of: element))
          var registers = CPUIDRegisters.zero
          for name in RegisterName.allCases {
            registers[name] = RegisterValue(rawValue: try number(name.description, of: element))
          }
          try listing.add(leaf, subleaf, registers, line: element.line)
        case "msr":
          let value = MSRValue(
            high: RegisterValue(rawValue: try number("edx", of: element)),
            low: RegisterValue(rawValue: try number("eax", of: element)))
          guard !listing.cpus.isEmpty else { throw DumpError(line: element.line, .beforeLeaf0) }
          try listing.add(
            MSRAddress(rawValue: try number("index", of: element)), .value(value), cpu: 0,
            line: element.line)
        case let other:
          throw DumpError(
            line: element.line, .expected("<cpuid> or <msr>", found: "<\(other)>"))
        }
      }
      listing.keepAnnounced()
      try listing.checkComplete(isWhole: true)
    } catch {
      throw PlatformTextError(.registers(error))
    }
    do throws(RecordError) {
      return try HostRecord(
        host: host, source: RecordSource(how: "libvirt-cpudata"), cpus: listing.logicalCPUs)
    } catch {
      throw PlatformTextError(.registers(DumpError(.record(error))))
    }
  }

  private static func number(
    _ key: String, of element: XMLElement
  ) throws(DumpError) -> UInt32 {
    let text = element.attributes[key]
    if let text, let number = LibvirtNumber.hexadecimal(text) { return number }
    throw DumpError(
      line: element.line,
      .expected("\(key)='0x...' in <\(element.name)>", found: text ?? "none"))
  }
}

/// Numbers as libvirt's XML writes them.
enum LibvirtNumber {
  /// The number of up to 32 bits that `text` writes as `0x...`; `nil` for anything else.
  static func hexadecimal(_ text: String) -> UInt32? {
    Hexadecimal.prefixed(text)
  }

  /// The number in decimal digits that `text` writes; `nil` for anything else.
  static func decimal(_ text: String) -> Int? { text.hasPrefix("+") ? nil : Int(text) }
}
