internal import CPUIDKit
internal import PoolKit

/// What poolcpu's own state file, schema `poolcpu.state/1`, says of a host's overrides.
public enum StateNotice {
  private static let schema = "poolcpu.state/1"

  /// The ground for calling the host overridden; `nil` when the state is of an earlier boot.
  ///
  /// MSRs lose their values at a reset, so that only the state of this boot counts. A file that
  /// cannot be understood is told, not passed over.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - bootID: the number of this boot; without it the state counts.
  /// - Returns: a clause for the record's environment.
  public static func ground(in bytes: [UInt8], bootID: String?) -> String? {
    do throws(DocumentError) {
      let root: JSONCursor
      do throws(JSONError) { root = JSONCursor(try JSONReader.value(of: bytes)) } catch {
        throw .json(error)
      }
      try DocumentError.checkSchema(of: root, is: [schema])
      let boot = try root.member("boot").string()
      guard bootID == nil || bootID == boot else { return nil }
      var addresses = Set<MSRAddress>()
      let cpus = try root.member("cpus").elements()
      for cpu in cpus {
        addresses.formUnion(try RecordDocument.msrs(cpu.member("msrs")).map(\.address))
      }
      let list = addresses.sorted().map(\.description).joined(separator: ", ")
      let phase = try root.member("phase").string()
      return "poolcpu wrote MSRs \(list) of \(cpus.count) CPUs since the machine started "
        + "(its state file says \(phase); certain)"
    } catch {
      return "poolcpu's state file cannot be understood (\(error)), so MSRs may be written"
    }
  }
}
