public import CPUIDKit
internal import PoolKit

/// A logical CPU made of a table, for tests.
public struct FakeCPU: CPUIDSource, Sendable {
  /// What it answers to the questions of the table.
  public var table: CPUIDTable
  /// What it answers to any other question.
  public var otherwise: @Sendable (CPUIDQuery) throws(ProbeError) -> CPUIDRegisters

  /// A CPU that answers what is in `answers` and, as AMD's do, zeros to anything else.
  public init(_ answers: [CPUIDQuery: CPUIDRegisters]) {
    table = CPUIDTable()
    for (query, registers) in answers { table[query] = registers }
    otherwise = { _ in .zero }
  }

  /// The table's answer, or what ``otherwise`` makes of the question.
  public func registers(for query: CPUIDQuery) throws(ProbeError) -> CPUIDRegisters {
    if let answer = table[query] { return answer }
    return try otherwise(query)
  }
}
