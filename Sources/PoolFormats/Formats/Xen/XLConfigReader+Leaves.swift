internal import CPUIDKit
internal import PoolKit

extension XLConfigReader {
  /// Takes a number of leaves, which `query` tells in EAX, and hides what lies beyond; returns whether it is one.
  static func takeNumber(
    _ number: UInt32, of query: CPUIDQuery, into statement: inout CPUStatement
  ) -> Bool {
    switch query {
    case CPUIDQuery(0):
      statement.limits[.maxBasicLeaf] = Int(number)
      hide(&statement) { $0.leaf.rangeStart == 0 && $0.leaf.rawValue > number }
    case CPUIDQuery(7):
      statement.limits[.maxLeaf7Subleaf] = Int(number)
      hide(&statement) { $0.leaf == 7 && $0.subleaf.rawValue > number }
    case CPUIDQuery(0x8000_0000):
      statement.limits[.maxExtendedLeaf] = Int(number)
      hide(&statement) { $0.leaf.rangeStart == 0x8000_0000 && $0.leaf.rawValue > number }
    default: return false
    }
    return true
  }

  /// Hides what Xen gives no guest without XSAVE: the leaf that describes its area.
  static func hideXSAVE(of statement: inout CPUStatement) {
    if statement.hidden.contains(.xsave) { hide(&statement) { $0.leaf == 0xd } }
  }

  private static func hide(_ statement: inout CPUStatement, _ isMeant: (CPUIDQuery) -> Bool) {
    for word in Catalogue.words {
      if let query = word.name.query, isMeant(query) { statement.hidden[word.name] = .all }
    }
  }
}
