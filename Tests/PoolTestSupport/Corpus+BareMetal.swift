internal import CPUIDKit
public import PoolKit

extension Corpus {
  /// The records of ``records`` that show what hardware shows: no guests, no emulated CPUs.
  public static let bareMetal: [HostRecord] = records.filter { record in
    !HostProfile(of: record).isGuest && record.vendor.rawValue != "Virtual CPU "
      && !emulated.contains { record.host.contains($0) }
  }

  /// Emulators that call themselves like a real vendor, by folder or file.
  private static let emulated = ["/Virtual_CPU_/", "/qemu/"]
}
