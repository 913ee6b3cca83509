internal import ArgumentParser
internal import CPUIDKit
internal import PoolKit

/// Features that the user names, comma separated.
struct FeatureNames {
  let features: FeatureSet

  /// The features in `argument`.
  ///
  /// - Parameter argument: what `poolcpu name` takes, comma separated.
  /// - Throws: `ValidationError` for the first that means no feature, several, or one that cannot be taken out.
  init(_ argument: String) throws {
    let bits = try argument.split(separator: ",", omittingEmptySubsequences: false).map { text in
      let match = try Self.match(String(text))
      if let reason = match.definition.rule.liveReason {
        throw ValidationError("\(match.definition.name) cannot be taken out: \(reason)")
      }
      return match.bit
    }
    features = FeatureSet(bits)
  }

  /// Names that begin with `text` of features that can be taken out, sorted.
  static func names(beginningWith text: String) -> [String] {
    FeatureQuery.names(beginningWith: text).filter { name in
      // A name of our own means one bit, and need not be looked up among products'.
      guard let bit = Catalogue.bit(named: name) else { return (try? FeatureNames(name)) != nil }
      return bit.definition?.rule.liveReason == nil
    }
  }

  private static func match(_ text: String) throws -> FeatureMatch {
    let query: FeatureQuery
    do throws(FeatureQueryError) {
      query = try FeatureQuery(text)
    } catch .unknownName(_, let likeliest) {
      let cure = likeliest.map { "did you mean \($0)?" } ?? "docs/catalogue.md lists them all"
      throw ValidationError("'\(Printable.quote(text))' is no feature's name; \(cure)")
    } catch {
      throw ValidationError("\(error)")
    }
    let own = query.matches.filter { $0.naming.contains(.canonical) }
    if own.count == 1 { return own[0] }
    guard let match = query.matches.first, query.matches.count == 1 else {
      let names = query.matches.map { "\($0.definition.name) (\($0.bit))" }
      throw ValidationError(
        "'\(Printable.quote(text))' means several features: \(Printable.quotes(names)); name one of them"
      )
    }
    return match
  }
}

extension PoolingRule {
  /// Why a feature with this rule cannot be taken out; `nil` when it can.
  fileprivate var liveReason: String? {
    guard case .live(let shown) = self else { return nil }
    return switch shown {
    case .always: "it is a live state that every guest's own local APIC sets"
    case .with(let bit), .intersectedOrWith(let bit):
      "it is a live state that a guest's kernel sets where it has \(bit.shortName); take out \(bit.shortName)"
    case .intersected: "it is a live state that a guest's kernel or firmware sets"
    }
  }
}
