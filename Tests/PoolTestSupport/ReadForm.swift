public import CPUIDKit
public import PoolFormats
public import PoolKit
internal import Synchronization

/// A form of one pool, as its text says it and as poolcpu's own reader takes it.
public struct ReadForm: Sendable, CustomStringConvertible {
  /// The form.
  public let form: GuestForm
  /// The software that it is for.
  public let target: PlatformTarget
  /// The text.
  public let text: String
  /// What the text says, read without poolcpu's readers.
  public let stated: StatedCPU
  /// What poolcpu's reader makes of it.
  public let statement: CPUStatement
  /// The model, as whoever starts the guest means it.
  public let model: NamedModel
  /// The form and its target.
  public var description: String { "\(form), \(target.title), \(stated.model)" }

  /// The features called `names`, each of which must be one's.
  public func features(_ names: [String]) throws -> FeatureSet {
    var set = FeatureSet()
    for name in names {
      let bits = form.vocabulary.bits(named: name)
      guard bits.count == 1 else { throw Unreadable(form: form, text: name) }
      set.insert(bits[0])
    }
    return set
  }

  /// What cannot be read.
  public struct Unreadable: Error {
    /// Of which form.
    public let form: GuestForm
    /// What it says.
    public let text: String
  }

  /// Reads the form of `baseline`; `nil` where no model fits.
  public init?(_ form: GuestForm, _ target: PlatformTarget, of baseline: Baseline) throws {
    let text = form.renderer(target).text(for: baseline)
    if text.contains("No model fits") { return nil }
    let bytes = Array(text.utf8)
    let content = try PlatformText.content(
      of: bytes, host: "form", format: form.format, models: target.library)
    guard try Format.recognise(bytes) == form.format,
      case .statements(let statements) = content, statements.count == 1,
      let stated = StatedCPU(text, in: form)
    else { throw Unreadable(form: form, text: text) }
    let table =
      switch form {
      case .proxmox: target.library.proxmox
      case .qemu, .incus: target.library.qemu
      default: target.library.guests
      }
    guard let model = table[stated.model] else { throw Unreadable(form: form, text: stated.model) }
    self.form = form
    self.text = text
    self.target = target
    self.stated = stated
    self.statement = statements[0]
    self.model = model
  }
}

/// The forms of one pool for the oldest and the newest software, read when first asked for.
public final class FormsOfPool: Sendable, CustomStringConvertible {
  /// The pool.
  public let pool: BaselineCase
  private let known = Mutex<[ReadForm]?>(nil)

  /// The forms of `pool`.
  public init(_ pool: BaselineCase) { self.pool = pool }

  /// The names of its hosts.
  public var description: String { pool.description }

  /// Every form for which there is a model.
  public func all() throws -> [ReadForm] {
    try known.withLock { known throws in
      if let known { return known }
      var forms: [ReadForm] = []
      for target in [PlatformTarget.assumed, .newest] {
        for form in GuestForm.allCases {
          if let read = try ReadForm(form, target, of: pool.baseline) { forms.append(read) }
        }
      }
      known = forms
      return forms
    }
  }
}
