internal import ArgumentParser
internal import CPUIDKit
internal import PoolKit

extension AddressWidth {
  /// The width that `argument` names.
  ///
  /// - Throws: `ValidationError` when it is neither `host` nor a width that x86 has.
  init(argument: String) throws {
    if argument == "host" {
      self = .host
    } else if let bits = Int(argument), AddressBits.physical.contains(bits) {
      self = .bits(bits)
    } else {
      throw ValidationError(
        "--guest-phys-bits takes host or a number from \(AddressBits.physical.lowerBound) to "
          + "\(AddressBits.physical.upperBound), not '\(Printable.quote(argument))'"
      )
    }
  }
}
