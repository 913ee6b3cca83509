public import PoolKit

internal import CPUIDKit

/// Error messages about CPUs: a line, an excerpt of a log, or a whole one.
///
/// A text is gone through once. Blanks and line ends count as one blank, since messages are pasted with lines
/// broken anywhere.
public struct FailureReader {
  private let bytes: [UInt8]
  private var place = 0
  private var complaints = ComplaintList()
  private var models: [String] = []
  /// What labels of nodes ask for, and whether something was said that they explain.
  private var labels: [Failure.Subject] = []
  private var asksForLabels = false
  private var places: [String: [Failure.Subject]] = [:]

  /// What `bytes` say of a guest that did not start or move; `nil` for a text without a known message.
  ///
  /// A list of features is one as well, where every word is a feature's name.
  public static func failure(in bytes: [UInt8]) -> Failure? {
    var reader = FailureReader(bytes)
    return reader.read() ?? reader.list()
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
      } else {
        place += 1
      }
    }
    guard !complaints.isEmpty else { return nil }
    if asksForLabels { complaints.add(labels, to: (.kubevirt, .noNode)) }
    return Failure(complaints: complaints.all, models: models)
  }

  private mutating func take(_ sign: FailureSign, _ cursor: FailureCursor) {
    let start = place
    place += sign.phrase.count
    var cursor = cursor
    cursor.place = place
    var subjects: [Failure.Subject] = []
    switch sign.names {
    case .none: break
    case .labels: asksForLabels = true
    case .model:
      guard let name = cursor.name() else { return }
      add(model: name)
    case .list(let vocabulary):
      for name in cursor.names() {
        if name.hasPrefix("model_") {
          add(model: String(name.dropFirst("model_".count)))
        } else {
          subjects += FailureNames.subjects(name, in: vocabulary)
        }
      }
    case .name(let vocabulary):
      subjects = cursor.name().map { FailureNames.subjects($0, in: vocabulary) } ?? []
    case .place:
      // A log says the same of every start and every processor.
      let text = cursor.placeOfQEMU()
      subjects = places[text] ?? FailureNames.subjects(atPlace: text)
      if places.count < 10_000 { places[text] = subjects }
    case .property:
      guard let name = cursor.property() else { return }
      subjects = FailureNames.subjects(name, in: .qemu)
    case .quoted:
      guard let name = cursor.quoted(before: start) else { return }
      subjects = FailureNames.subjects(ofVMware: name)
    case .words: subjects = FailureNames.subjects(ofXen: cursor.words(), without: [])
    case .difference:
      let (guest, host) = (cursor.words(), cursor.nextWords())
      subjects = FailureNames.subjects(ofXen: guest, without: host)
      // xapi's log tells both sides of every comparison.
      if subjects.isEmpty { return }
    case .components: subjects = FailureNames.subjects(ofComponents: cursor.number())
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

  /// The text as a list of features: nothing but names, with blanks or commas between them.
  private mutating func list() -> Failure? {
    let words = bytes.split { " ,;|".utf8.contains($0) }
    guard !words.isEmpty, words.count < 10_000 else { return nil }
    for word in words {
      let text = String(decoding: word.drop { "+-!".utf8.contains($0) }, as: UTF8.self)
      guard word.count <= FailureCursor.longestName else { return nil }
      let subjects = FailureNames.subjects(ofAnybody: text)
      if subjects.isEmpty { return nil }
      complaints.add(subjects, to: (nil, .listed))
    }
    return Failure(complaints: complaints.all, models: [])
  }
}

extension FailureReader {
  /// A label that KubeVirt gives nodes, up to the name in it.
  private struct Label {
    let prefix: [UInt8]
    let isModel: Bool

    init(_ prefix: String, isModel: Bool = true) {
      self.prefix = Array(prefix.utf8)
      self.isModel = isModel
    }
  }

  /// Source: KubeVirt `staging/src/kubevirt.io/api/core/v1/types.go`, CPUFeatureLabel and its neighbours.
  private static let labels = [
    Label("cpu-feature.node.kubevirt.io/", isModel: false),
    Label("host-model-cpu.node.kubevirt.io/"), Label("cpu-model.node.kubevirt.io/"),
    Label("cpu-model-migration.node.kubevirt.io/"),
  ]

  /// Whether a phrase or label begins with a byte, in small letters or capitals.
  private static let starts: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for first in FailureSign.all.map({ $0.phrase[0] }) + labels.map({ $0.prefix[0] }) {
      table[Int(first)] = true
      if (0x61...0x7a).contains(first) { table[Int(first & ~0x20)] = true }
    }
    return table
  }()

  /// The signs by the first byte of their phrases.
  private static let signs: [[FailureSign]] = {
    var table = [[FailureSign]](repeating: [], count: 256)
    for sign in FailureSign.all { table[Int(sign.phrase[0])].append(sign) }
    return table
  }()
}
