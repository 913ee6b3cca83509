/// Family, model and stepping of a CPU, from leaf 1 EAX.
///
/// Source: Linux 7.3-rc7 arch/x86/lib/cpu.c: the extended family counts when the base family is Fh,
/// the extended model from base family 6 on. AMD and Intel define the extended model for families 6
/// and Fh only; Zhaoxin's family 7 has it too.
public struct CPUSignature: Hashable, Sendable {
  /// The family with its extension added, 0 to 270.
  public var family: Int
  /// The model with its extension in front, 0 to 255.
  public var model: Int
  /// The stepping, 0 to 15.
  public var stepping: Int

  /// A signature from its three numbers.
  public init(family: Int, model: Int, stepping: Int) {
    self.family = family
    self.model = model
    self.stepping = stepping
  }

  /// Decodes leaf 1 EAX.
  public init(leaf1EAX eax: RegisterValue) {
    let baseFamily = eax.field(11, 8)
    let baseModel = eax.field(7, 4)
    family = baseFamily == 15 ? 15 + eax.field(27, 20) : baseFamily
    model = baseFamily >= 6 ? baseModel | eax.field(19, 16) << 4 : baseModel
    stepping = eax.field(3, 0)
  }
}

extension CPUSignature: Comparable, CustomStringConvertible {
  /// Orders by family, model, stepping.
  public static func < (left: Self, right: Self) -> Bool {
    (left.family, left.model, left.stepping) < (right.family, right.model, right.stepping)
  }

  /// `family/model/stepping` in decimal, as `/proc/cpuinfo` counts them: `25/17/1`.
  public var description: String { "\(family)/\(model)/\(stepping)" }

  /// Reads what ``description`` writes.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let family = parts[0], let model = parts[1], let stepping = parts[2]
    else { return nil }
    self.init(family: family, model: model, stepping: stepping)
    guard description == text else { return nil }
  }
}
