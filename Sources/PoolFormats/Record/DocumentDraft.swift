internal import PoolKit

/// A document read as JSON, and its machine where the text of its CPUs is known.
struct DocumentDraft {
  /// Its members; without `cpus` where the machine is known.
  let members: JSONObject
  /// The text of `cpus`, where the machine is not known.
  private(set) var text: [UInt8] = []
  /// The machine.
  private(set) var machine: HostRecord?

  /// Reads a document.
  init(_ reader: inout JSONReader, _ machines: inout KnownMachines) throws(JSONError) {
    var text: [UInt8] = []
    var machine: HostRecord?
    members = try reader.object(depth: 0) { (key, reader) throws(JSONError) in
      guard key == "cpus" else { return try reader.value(depth: 1) }
      reader.skipBlanks()
      if let known = machines.machine(at: reader.rest) {
        machine = known.record
        reader.position += known.length
        return .null
      }
      let start = reader.position
      let value = try reader.value(depth: 1)
      text = Array(reader.bytes[start..<reader.position])
      return value
    }
    self.text = text
    self.machine = machine
  }
}
