public import PoolKit

internal import CPUIDKit

/// Error messages about CPUs: a line, an excerpt of a log, or a whole one.
///
/// A text is gone through once. Blanks and line ends count as one blank, since messages are pasted with lines
/// broken anywhere.
public struct FailureReader {
  let bytes: [UInt8]
  var place = 0
  var complaints = ComplaintList()
  private var models: [String] = []
  /// What labels of nodes ask for, and whether something was said that they explain.
  private var labels: [Failure.Subject] = []
  private var asksForLabels = false
  /// What VMware's keys name anywhere, as in `cpuid.MDCLEAR`: they count where its messages name nothing else.
  var keys: [Failure.Subject] = []
  var places: [String: [Failure.Subject]] = [:]

  /// What `bytes` say of a guest that did not start or move; `nil` for a text without a known message.
  ///
  /// A list of features is one as well, where every word is a feature's name.
  public static func failure(in bytes: [UInt8]) -> Failure? {
    var reader = FailureReader(bytes)
    return reader.read() ?? reader.list() ?? reader.named()
  }

  /// The program of the first message that `bytes` hold; `nil` for a text without one.
  static func program(in bytes: [UInt8]) -> Failure.Program? {
    var reader = FailureReader(bytes)
    return reader.read()?.complaints.first?.program
  }

  private init(_ bytes: [UInt8]) {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    for byte in bytes {
      if byte > 0x20 {
        text.append(byte)
      } else if text.last != 0x20 {
        text.append(0x20)
      }
    }
    self.bytes = text
  }

  private mutating func read() -> Failure? {
    let cursor = FailureCursor(bytes)
    let starts = FailureReader.starts
    while place < bytes.count {
      if !starts[Int(bytes[place])] {
        place += 1
      } else if let sign = FailureReader.signs[Int(cursor.small(place))].first(where: {
        cursor.matches($0.phrase, at: place)
      }) {
        take(sign, cursor)
      } else if let label = FailureReader.labels.first(where: {
        cursor.matches($0.prefix, at: place)
      }) {
        take(label, cursor)
      } else if cursor.matches(FailureReader.key, at: place) {
        takeKey(cursor)
      } else {
        place += 1
      }
    }
    guard !complaints.isEmpty else { return nil }
    if !keys.isEmpty, complaints.isWithoutNames(of: .vmware) {
      complaints.add(keys, to: (.vmware, .lacking))
    }
    if asksForLabels { complaints.add(labels, to: (.kubevirt, .noNode)) }
    return Failure(complaints: complaints.all, models: models)
  }

  private mutating func take(_ sign: FailureSign, _ cursor: FailureCursor) {
    let start = place
    var cursor = cursor
    cursor.place = start + sign.phrase.count
    // What does not go on as the message does may hold another one.
    place += 1
    var subjects: [Failure.Subject] = []
    switch sign.names {
    case .none: break
    case .labels: asksForLabels = true
    case .model:
      guard let name = cursor.name() else { return }
      add(model: name)
    case .list(let vocabulary):
      let names = cursor.names()
      let found = names.filter { $0.hasPrefix("model_") }.map {
        String($0.dropFirst("model_".count))
      }
      found.forEach { add(model: $0) }
      let vendor = found.lazy.compactMap { ModelQuery($0)?.model.vendor }.first
      subjects = names.filter { !$0.hasPrefix("model_") }.flatMap {
        sign.problem == .unknownName
          ? FailureNames.subjects(unknown: $0, in: vocabulary)
          : FailureNames.subjects($0, in: vocabulary, on: vendor)
      }
    case .name(let vocabulary):
      subjects = cursor.name().map { FailureNames.subjects($0, in: vocabulary) } ?? []
    case .flag:
      guard let name = cursor.flag() else { return }
      subjects = FailureNames.subjects(ofProgram: name)
    case .baseline: subjects = cursor.bracketed().flatMap(FailureNames.subjects(ofProgram:))
    case .bracketed:
      guard let name = cursor.bracketed(before: start) else { return }
      subjects = FailureNames.subjects(ofAnybody: name)
      if subjects.isEmpty { return }
    case .entry: subjects = (cursor.entry() ?? []).flatMap(FailureNames.subjects(atPlace:))
    case .modelOfHypervisor:
      guard let name = cursor.name(), cursor.isFollowed(by: "is not supported by hypervisor") else {
        return
      }
      add(model: name)
    case .place:
      // A log says the same of every start and every processor.
      let text = cursor.placeOfQEMU()
      subjects = places[text] ?? FailureNames.subjects(atPlace: text)
      if places.count < 10_000 { places[text] = subjects }
    case .property:
      guard let name = cursor.property() else { return }
      subjects = FailureNames.subjects(unknown: name, in: .qemu)
    case .quoted:
      guard let name = cursor.quoted(before: start) else { return }
      if FailureNames.isVendor(ofVMware: name) {
        complaints.add([], to: (sign.program, .vendor))
        return
      }
      subjects = FailureNames.subjects(ofVMware: name)
    case .quotedValue:
      guard let name = cursor.quotedValue(before: start) else { return }
      subjects = FailureNames.subjects(ofVMware: name)
    case .words: subjects = FailureNames.subjects(ofXen: cursor.words(), without: [])
    case .difference:
      let (guest, host) = (cursor.words(), cursor.nextWords())
      subjects = FailureNames.subjects(ofXen: guest, without: host)
      // xapi's log tells both sides of every comparison.
      if subjects.isEmpty { return }
    case .components: subjects = FailureNames.subjects(ofComponents: cursor.number())
    case .mode:
      guard cursor.isFollowed(by: "is not supported by hypervisor") else { return }
    case .msr:
      cursor.skip(" ")
      subjects = FailureNames.subjects(ofRegister: cursor.number())
    case .level: subjects = FailureNames.subjects(ofLevel: cursor.name())
    case .register:
      guard let register = cursor.register() else { return }
      subjects = register.lacking.flatMap { FailureNames.subjects(atPlace: $0) }
      let forbidden = register.forbidden.flatMap { FailureNames.subjects(atPlace: $0) }
      if !forbidden.isEmpty { complaints.add(forbidden, to: (sign.program, .forbidden)) }
    case .comparison:
      guard cursor.isIncompatible() else { return }
    case .flags: subjects = cursor.flags().flatMap { FailureNames.subjects($0, in: .linux) }
    }
    place = max(place, cursor.place)
    // A list of which nothing is left says no more than that the CPUs do not fit.
    let isCut = subjects.isEmpty && sign.problem == .lacking && models.isEmpty
    complaints.add(subjects, to: (sign.program, isCut ? .unnamed : sign.problem))
  }

  private mutating func add(model: String) {
    if !models.contains(model), models.count < 100 { models.append(model) }
  }

  private mutating func take(_ label: Label, _ cursor: FailureCursor) {
    place += label.prefix.count
    var cursor = cursor
    cursor.place = place
    guard let name = cursor.name() else { return }
    place = cursor.place
    if label.isModel {
      add(model: name)
    } else {
      labels += FailureNames.subjects(name, in: .libvirt)
    }
  }
}
