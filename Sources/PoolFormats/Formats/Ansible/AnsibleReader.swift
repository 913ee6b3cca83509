internal import CPUIDKit
internal import PoolKit

/// The facts that poolcpu writes for Ansible.
enum AnsibleReader {
  /// What the facts say of the pool, called `host`: every word and limit that is not zero.
  static func statement(
    in bytes: [UInt8], host: String
  ) throws(PlatformTextError) -> CPUStatement {
    do throws(DocumentError) {
      return try statement(JSONCursor(value(of: bytes)), host)
    } catch {
      throw PlatformTextError(.json(error))
    }
  }

  private static func value(of bytes: [UInt8]) throws(DocumentError) -> JSONValue {
    do throws(JSONError) {
      return try JSONReader.value(of: bytes)
    } catch {
      throw .json(error)
    }
  }

  private static func statement(
    _ root: JSONCursor, _ host: String
  ) throws(DocumentError) -> CPUStatement {
    var statement = CPUStatement(
      name: host, vendor: CPUVendor(rawValue: try root.member("vendor").string()))
    statement.listsCPU = try root.optional("view")?.string() == Perspective.hardware.rawValue
    (statement.shown, _) = try WordsJSON.words(root.member("words"))
    for (key, cursor) in try root.member("limits").members() {
      guard let limit = Limit(name: key) else {
        throw cursor.wrongKey(key, expected: "a limit of this version")
      }
      statement.limits[limit] = try cursor.integer()
    }
    return statement
  }
}
