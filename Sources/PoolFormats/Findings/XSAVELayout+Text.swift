internal import CPUIDKit
internal import PoolKit

extension XSAVELayout {
  /// The layout as people read it.
  var text: String {
    switch self {
    case .known(let component):
      component.isSupervisor
        ? "\(component.size) bytes, supervisor" : "\(component.size) bytes at \(component.offset)"
    case .unread: "unknown"
    case .differing: "different on its CPUs"
    }
  }
}

extension ClockRange {
  /// The frequencies as people read them.
  var text: String {
    guard let lowestKHz, let highestKHz else { return "unknown" }
    return lowestKHz == highestKHz ? "\(lowestKHz)" : "\(lowestKHz) to \(highestKHz)"
  }
}
