internal import CPUIDKit
internal import PoolKit

extension MSRSpread {
  /// The answer of all CPUs, or each with the CPUs that gave it.
  var phrase: String {
    if let single { return single.spelling }
    return Printable.list(parts.map { "\($0.reading.spelling) on \($0.cpus.phrase)" }, first: 3)
  }
}

extension MSRReading {
  /// The value, or why there is none, as the JSON documents spell it.
  var spelling: String {
    switch self {
    case .value(let value): value.description
    case .unreadable: "unreadable"
    case .absent: "absent"
    }
  }
}

extension MSRAddress {
  /// The address, with the name of a register that scans read.
  var label: String {
    let register = ScannedMSR.all.first { $0.address == self }
    return description + (register.map { " \($0.name)" } ?? "")
  }
}

extension XSAVELayout {
  /// Where the component lies, in words.
  var phrase: String {
    switch self {
    case .known(let component):
      "\(component.size) bytes at \(component.offset)"
        + (component.flags == [] ? "" : ", flags 0x\(component.flags)")
    case .unread: "not read"
    case .differing: "differing between CPUs"
    }
  }
}
