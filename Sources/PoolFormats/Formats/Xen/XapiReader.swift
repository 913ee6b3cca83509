internal import CPUIDKit
internal import PoolKit

/// What `xe` prints of hosts, pools and virtual machines of XenServer and XCP-ng.
///
/// Whole outputs of `xe host-param-list`, `pool-param-list` and `vm-param-list`, one or many, `xe
/// host-cpu-info`, and the map that `xe host-param-get param-name=cpu_info` prints alone.
enum XapiReader {
  /// What the text says of each host, pool or virtual machine.
  static func statements(
    in bytes: [UInt8], host: String, guest: GuestKind?
  ) throws(PlatformTextError) -> [CPUStatement] {
    let listing = try XapiListing(TextLine.all(in: bytes))
    return try XapiEntity.statements(of: listing.entities, host: host, guest: guest)
  }

  /// Whether a line has one of xapi's keys and a featureset behind it, or is one of `xe`'s about a CPU.
  static func recognises(_ lines: [TextLine]) -> Bool {
    lines.contains { line in
      if let field = XapiListing.Field(line.text) {
        return field.isOfCPU
      }
      return line.text.split(separator: ";").contains { part in
        let words = part.split { $0 == ":" || $0 == " " || $0 == "\t" }
        guard let value = words.last, FeaturesetText.matches(value), words.count > 1 else {
          return false
        }
        return words[words.count - 2].hasPrefix("features")
      }
    }
  }
}
