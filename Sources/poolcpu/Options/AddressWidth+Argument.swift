internal import ArgumentParser
internal import CPUIDKit
internal import PoolKit

extension AddressWidth {
  /// What says that guests' addresses are as wide as the host's.
  static let hostWord = "host"

  /// The width that `argument` names.
  ///
  /// - Throws: `ValidationError` when it is neither `host` nor a width that x86 has.
  init(argument: String) throws {
    if argument == Self.hostWord {
      self = .host
    } else if let bits = Int(argument), AddressBits.physical.contains(bits) {
      self = .bits(bits)
    } else {
      throw ValidationError(
        "--guest-phys-bits takes \(Self.hostWord) or a number from \(AddressBits.physical.lowerBound) to "
          + "\(AddressBits.physical.upperBound), not '\(Printable.quote(argument))'"
      )
    }
  }
}
