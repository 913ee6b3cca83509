internal import PoolKit

/// All that is to know about a format.
public struct FormatDefinition: Sendable {
  /// What it is, as a phrase.
  public let title: String
  /// How a text of it is recognised, by one of these; none where only the option says it, and for poolcpu's
  /// own documents, which say it themselves.
  let signs: [FormatSign]
  /// What reads it; `nil` where nothing does.
  let reader: FormatReader?
  /// What writes a record in it; `nil` where nothing does.
  let record: (@Sendable (HostRecord) -> [UInt8])?
  /// What writes a baseline in it; `nil` where nothing does.
  let form: FormatForm?

  init(
    _ title: String, sign signs: FormatSign..., reader: FormatReader? = nil,
    record: (@Sendable (HostRecord) -> [UInt8])? = nil, form: FormatForm? = nil
  ) {
    self.title = title
    self.signs = signs
    self.reader = reader
    self.record = record
    self.form = form
  }
}

extension FormatDefinition {
  /// Whether the text is one of lines; a document of JSON or XML may be one line.
  var hasLines: Bool {
    !signs.contains {
      switch $0 {
      case .firstKeys, .keys, .markup: true
      case .start, .registers, .dashes, .lines: false
      }
    }
  }
}

/// How a text of a format is recognised.
enum FormatSign: Sendable {
  /// Its first bytes look so; they need not be text.
  case start(@Sendable ([UInt8]) -> Bool)
  /// It is JSON whose first key is one of these; no document of poolcpu's begins so.
  case firstKeys(Set<String>)
  /// It is JSON, an object or an array, and has one of these keys; no document of poolcpu's does.
  case keys(Set<String>)
  /// A line of registers in it looks so; the cursor is at the line's start.
  case registers(@Sendable (_ line: TextCursor) -> Bool)
  /// It is one of these dumps, and behind the registers comes a line of dashes.
  case dashes(after: [Format])
  /// Its lines look so.
  case lines(@Sendable ([TextLine]) -> Bool)
  /// It is XML, and its lines look so.
  case markup(@Sendable ([TextLine]) -> Bool)
}

/// What reads a format.
enum FormatReader: Sendable {
  /// The documents of poolcpu's with this schema, one after another.
  case documents(_ schema: String)
  /// Registers of one machine; the flag says whether a line of dashes ends them.
  case dump(@Sendable (TextCursor, _ endsAtDashes: Bool) throws(DumpError) -> Dump.Text)
  /// A dump of another format, up to a line of dashes.
  case dumpUntilDashes
  /// What a platform says, by names, single registers or differences.
  case platform(@Sendable (PlatformInput) throws(PlatformTextError) -> PlatformContent)
}

extension FormatReader {
  /// The reader of a text about one CPU.
  static func one(
    _ read: @escaping @Sendable (PlatformInput) throws(PlatformTextError) -> CPUStatement
  ) -> FormatReader {
    .platform { text throws(PlatformTextError) in .statements([try read(text)]) }
  }

  /// The reader of a text about one CPU or many.
  static func many(
    _ read: @escaping @Sendable (PlatformInput) throws(PlatformTextError) -> [CPUStatement]
  ) -> FormatReader {
    .platform { text throws(PlatformTextError) in .statements(try read(text)) }
  }
}

/// The form of a baseline that a platform takes.
struct FormatForm: Sendable {
  /// Whether it holds MSR values only.
  let isOfMSRs: Bool
  /// The format as which poolcpu reads it, where that is another.
  let readBack: Format?
  /// What writes it.
  let renderer: @Sendable (FormOptions) -> any BaselineRenderer

  init(
    isOfMSRs: Bool = false, readBack: Format? = nil,
    _ renderer: @escaping @Sendable (FormOptions) -> any BaselineRenderer
  ) {
    self.isOfMSRs = isOfMSRs
    self.readBack = readBack
    self.renderer = renderer
  }
}

/// What a form depends on beside the baseline.
public struct FormOptions: Sendable {
  /// Whether values of undocumented MSRs are shown.
  public let showsExperimental: Bool
  /// What the platform knows, for the forms that name models and features.
  public let target: PlatformTarget
  /// Whether people are told everything, or what has room on a screen.
  public let isFull: Bool

  /// Options.
  public init(showsExperimental: Bool, target: PlatformTarget, isFull: Bool) {
    self.showsExperimental = showsExperimental
    self.target = target
    self.isFull = isFull
  }
}
