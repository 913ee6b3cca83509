internal import CPUIDKit
internal import PoolFormats
internal import PoolKit

/// All that poolcpu makes of something that it read, and the laws that hold for it.
enum FuzzDepth {
  private static let options = FormOptions(
    showsExperimental: true, target: .newest, isFull: true)

  static func check(_ document: PoolDocument) throws(FuzzFinding) {
    switch document {
    case .record(let record):
      try check(record)
    case .baseline(let classes, let cuts):
      guard let pool = try? Pool(classes) else { return }
      try check(Baseline(of: pool, cuts: cuts))
    case .statement(let statement):
      try check(statement)
    }
  }

  /// A record is read back as it was written; what of it a dump lacks is told.
  private static func check(_ record: HostRecord) throws(FuzzFinding) {
    var reader = DocumentReader(only: RecordDocument.schema)
    reader.append(JSONWriter.document(RecordDocument.json(for: record)))
    guard case .record(let back)? = try? reader.next(isLast: true), back == record else {
      throw FuzzFinding("a record is not read back as it was written")
    }
    for format in Format.ofRecords {
      for loss in format.losses(of: record) { try FuzzFinding.check(sentence: "\(loss)") }
    }
    if let diff = try? RecordDiff(from: record, to: back), !diff.differences.isEmpty {
      throw FuzzFinding("a record differs from itself")
    }
    if let page = try? HostPage.text(for: record, codeName: nil, on: .standard) {
      try FuzzFinding.check(page: page)
    }
    if let page = try? HostReport.text(for: record, as: .hardware, codeName: nil, on: .standard) {
      try FuzzFinding.check(page: page)
    }
    try check(HostClass(of: record), .hosts([HostClass(of: record)]))
  }

  private static func check(_ statement: CPUStatement) throws(FuzzFinding) {
    guard let hostClass = try? HostClass(statement) else { return }
    if let pool = try? Pool([hostClass]) {
      try FuzzFinding.check(
        page: GuestPage.text(for: statement, Baseline(of: pool), on: .standard))
    }
    guard let definition = try? Definition(statement) else { return }
    try check(
      hostClass, statement.subject == .host ? .hosts([hostClass]) : .definition(definition))
  }

  /// What is read moves to itself, and is levelled alone.
  private static func check(
    _ hostClass: HostClass, _ source: MoveSource
  ) throws(FuzzFinding) {
    if let destination = try? MoveDestination([hostClass]) {
      for platform in Platform.allCases {
        let question = MoveCheck.Question(platform: platform)
        guard let check = try? MoveCheck(from: source, to: destination, question) else { continue }
        if case .hosts = source, check.verdict == .unsafe {
          throw FuzzFinding("a guest may not stay on its host")
        }
        let answer = MoveAnswer(source: "fuzzed", check: check)
        try FuzzFinding.check(page: CheckReport.text(for: [answer], to: ["fuzzed"], on: .standard))
        try read(Array(CheckDocument.text(for: [answer]).utf8))
      }
    }
    guard let pool = try? Pool([hostClass]) else { return }
    try check(Baseline(of: pool))
  }

  /// Every form of a baseline is written, and read where it can be.
  private static func check(_ baseline: Baseline) throws(FuzzFinding) {
    for screen in [Screen.standard, Screen(width: 20)] {
      try FuzzFinding.check(page: BaselinePage(on: screen).text(for: baseline))
      try FuzzFinding.check(page: TextReport(on: screen).text(for: baseline))
    }
    for form in Format.ofBaselines {
      guard let renderer = form.renderer(options) else { continue }
      let bytes = Array(renderer.text(for: baseline).utf8)
      for remark in renderer.remarks(for: baseline) { try FuzzFinding.check(sentence: remark) }
      guard let format = form.readBack else { continue }
      if format == .baseline {
        try check(bytes, are: baseline)
      } else if format.isPlatformText {
        do throws(PlatformTextError) {
          _ = try PlatformText.content(of: bytes, host: "form", format: format)
        } catch {
          if isOnlyRemarks(bytes) { continue }
          throw FuzzFinding("the form \(form.rawValue) cannot be read: \(error)")
        }
      }
    }
  }

  /// Whether a form tells people why it says nothing to programs.
  private static func isOnlyRemarks(_ bytes: [UInt8]) -> Bool {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    return lines.allSatisfy {
      $0.hasPrefix("#")
        || $0.hasPrefix("<!--") && $0.firstRange(of: "-->")?.upperBound == $0.endIndex
    }
  }

  private static func check(_ bytes: [UInt8], are baseline: Baseline) throws(FuzzFinding) {
    var reader = DocumentReader(only: BaselineDocument.schema)
    reader.append(bytes)
    guard case .baseline(let classes, let cuts)? = try? reader.next(isLast: true),
      let pool = try? Pool(classes)
    else { throw FuzzFinding("a baseline cannot be read back") }
    let again = BaselineDocument(showsExperimental: true).text(for: Baseline(of: pool, cuts: cuts))
    guard Array(again.utf8) == bytes else {
      throw FuzzFinding("a baseline is not read back as it was written")
    }
  }

  /// What poolcpu writes as JSON is JSON.
  private static func read(_ bytes: [UInt8]) throws(FuzzFinding) {
    guard (try? JSONReader.value(of: bytes)) != nil else {
      throw FuzzFinding("a document is no JSON")
    }
  }
}
