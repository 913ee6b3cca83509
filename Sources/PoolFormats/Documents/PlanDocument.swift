internal import CPUIDKit
internal import PoolKit

/// The override plan of one class as JSON.
enum PlanDocument {
  static func json(
    _ plan: OverridePlan, number: Int, showsExperimental: Bool
  ) -> JSONValue {
    .members([
      "class": .integer(number),
      "microarchitecture": plan.processor.map { .string($0.microarchitecture.rawValue) },
      "msrs": .array(plan.values.map(json)),
      "experimental": showsExperimental ? .array(plan.experimental.map(json)) : nil,
      "notes": .strings(plan.notes.map(\.description)),
    ])
  }

  private static func json(_ value: PlannedValue) -> JSONValue {
    .object([
      "msr": .string(value.register.address.description),
      "name": .string(value.register.name),
      "value": .string(value.value.description),
      "basis": .string(value.basis.rawValue),
      "confidence": .string(value.confidence.rawValue),
      "needed": .bool(value.isNeeded),
      "hides": .array(value.hiddenBits.map { .string($0.name ?? $0.description) }),
    ])
  }
}
