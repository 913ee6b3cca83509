import CPUIDKit
import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

/// How often a cause is known on hosts whose registers the tables of generations were not made from.
///
/// Those are made from the dumps of InstLatx64 and libcpuid; these are libvirt's.
@Suite(.corpus("libvirt"))
struct HeldOutCauseTests {
  private static func hosts() -> [HostClass] {
    Corpus.files(in: "libvirt", suffix: ".xml").compactMap { file -> HostClass? in
      let name = Corpus.path(of: file)
      guard !name.hasSuffix("abled.xml"), let bytes = try? Corpus.bytes(of: file),
        case .record(let record)? = try? PlatformText.content(
          of: bytes, host: name, format: .libvirt)
      else { return nil }
      let part = HostClass(of: record)
      return part.view.words.shows("hypervisor") ? nil : part
    }
  }

  @Test func `at most one missing feature in ten has an unknown cause on libvirt's hosts`() {
    let hosts = Self.hosts()
    let vendors: [CPUVendor] = [.amd, .intel]
    for vendor in vendors {
      let own = hosts.filter { $0.view.vendor == vendor }
      var (total, unknown) = (0, 0)
      var names: [String: Int] = [:]
      for here in own {
        let offer = Offer(of: here, on: .kvm).features
        for there in own {
          for bit in Offer(of: there, on: .kvm).features.subtracting(offer).bits {
            total += 1
            guard
              Explanation(of: bit, lackingOn: here, shownBy: [there]).cause == .unknown
            else { continue }
            unknown += 1
            names[bit.name ?? "unnamed", default: 0] += 1
          }
        }
      }
      print("\(vendor): \(own.count) hosts, \(total) missing features, \(unknown) unknown")
      print(names.sorted { $0.value > $1.value }.prefix(12).map { "\($0.key) \($0.value)" })
      #expect(total > 0 && unknown * 10 < total, "\(vendor): \(unknown) of \(total)")
    }
  }
}
