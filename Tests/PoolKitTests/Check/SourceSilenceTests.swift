import CPUIDKit
import Testing

@testable import PoolKit

/// What a text of a Haswell server leaves open, by what else is known.
struct SourceSilenceTests {
  private static let haswell = CPUSignature(family: 6, model: 0x3f, stepping: 2)
  private static let skylake = CPUSignature(family: 6, model: 0x55, stepping: 4)

  /// A host whose text tells only of `known`.
  private static func profile(
    _ signature: CPUSignature, _ shown: FeatureSet, known: FeatureSet = .all
  ) throws -> HostProfile {
    let statement = CPUStatement(
      name: "n1", view: .hardware, vendor: .intel, signature: signature, shown: shown, known: known)
    return try HostClass(statement).view
  }

  private static let told: FeatureSet = [.xsave, .avx, .avx2]

  private static func silence(
    to signature: CPUSignature, _ shown: FeatureSet, known: FeatureSet = .all
  ) throws -> SourceSilence {
    SourceSilence(
      of: [try profile(haswell, told, known: told)],
      to: try profile(signature, told.union(shown), known: known))
  }

  @Test func `what CPUs of the kind have and the destination shows is taken to be alike`() throws {
    let silence = try Self.silence(to: Self.skylake, [.fma])
    #expect(silence.assumed.contains(.fma) && !silence.open.contains(.fma))
  }

  @Test func `what CPUs of the kind have and the destination lacks stays open`() throws {
    let silence = try Self.silence(to: Self.skylake, [])
    #expect(silence.open.contains(.fma) && !silence.assumed.contains(.fma))
  }

  @Test func `what CPUs of the kind lack is not open, whatever the destination shows`() throws {
    let silence = try Self.silence(to: Self.skylake, [.avx512f])
    #expect(!silence.open.contains(.avx512f) && !silence.assumed.contains(.avx512f))
  }

  @Test func `an equal CPU tells of what no table does`() throws {
    for shown in [[.rao_int], []] as [FeatureSet] {
      #expect(try !Self.silence(to: Self.haswell, shown).open.contains(.rao_int))
      #expect(try Self.silence(to: Self.skylake, shown).open.contains(.rao_int))
    }
    #expect(try Self.silence(to: Self.haswell, [.rao_int]).assumed.contains(.rao_int))
  }

  @Test func `what neither side's text tells is neither's`() throws {
    let silence = try Self.silence(to: Self.skylake, [], known: Self.told)
    #expect(silence.mutual.contains(.fma) && !silence.open.contains(.fma))
  }

  @Test func `states of XSAVE follow from what needs them`() throws {
    let source = try Self.profile(Self.haswell, Self.told, known: Self.told)
    #expect(source.impliedStates == [.xcr0_x87, .xcr0_sse, .xcr0_avx])
    #expect(source.openBits.isDisjoint(with: source.impliedStates))
  }
}
