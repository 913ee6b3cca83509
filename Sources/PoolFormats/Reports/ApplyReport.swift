internal import CPUIDKit
public import PoolKit

/// What `poolcpu apply` did, or would do, for people.
public enum ApplyReport {
  /// A sentence when all is in place.
  public static func text(for decision: ApplyDecision, on screen: Screen) -> String {
    let cpus = CPUSet(decision.cpus.map(\.number)).phrase
    let host = Printable.text(decision.state.host)
    let count = decision.writeCount
    return sentence(
      count == 0
        ? "\(host) shows the plan on \(cpus); no MSR had to be written"
        : "\(host) shows the plan on \(cpus); \(Plural.count(count, "MSR value")) written, "
          + "read back and checked with CPUID", on: screen)
  }

  /// What a rollback did.
  ///
  /// - Parameters:
  ///   - restored: how many values were written.
  ///   - untouched: how many registers had their original value.
  ///   - screen: where it is read.
  /// - Returns: a sentence.
  public static func text(restored: Int, untouched: Int, on screen: Screen) -> String {
    let rest = untouched == 0 ? "" : ", \(untouched) had their original value already"
    return sentence(
      "\(Plural.count(restored, "MSR value")) restored and read back\(rest); the kept state and "
        + "plan were removed", on: screen)
  }

  /// `text`, which is printable, in lines.
  public static func sentence(_ text: String, on screen: Screen) -> String {
    screen.layout.paragraph(text, indent: 0).map { $0 + "\n" }.joined()
  }

  /// Every read and write in order, with what is expected after it.
  ///
  /// - Parameters:
  ///   - decision: what would happen.
  ///   - live: what was read for it.
  ///   - folder: where the state would be kept.
  /// - Returns: a line for each step.
  public static func dryRun(
    of decision: ApplyDecision, from live: [LogicalCPU], state folder: String
  ) -> String {
    var lines: [String] = []
    for cpu in live {
      lines.append("CPU \(cpu.number)  CPUID      every leaf")
      for (address, reading) in cpu.msrs.sorted(by: { $0.key < $1.key }) {
        lines.append("CPU \(cpu.number)  read       \(address)  \(text(reading))")
      }
    }
    if decision.finished != decision.prior {
      // A path stays in one piece.
      lines.append("state   \(Printable.text(folder))/state.json")
    }
    for cpu in decision.cpus {
      for write in cpu.writes {
        let address = write.register.address
        lines.append("CPU \(cpu.number)  write      \(address)  \(write.value)")
        lines.append("CPU \(cpu.number)  read back  \(address)  must be \(write.value)")
      }
      for word in cpu.expected {
        lines.append("CPU \(cpu.number)  CPUID      \(word.word)  must show 0x\(word.value)")
      }
    }
    lines.append("dry run: nothing was written")
    return lines.map { $0 + "\n" }.joined()
  }

  /// Every read and write of a rollback in order.
  public static func dryRun(ofRollback state: OverrideState, on screen: Screen) -> String {
    var lines: [String] = []
    for cpu in state.cpus.reversed() {
      for register in cpu.registers.filter(\.isChanged).reversed() {
        lines.append(
          "CPU \(cpu.number)  write      \(register.address)  \(register.original)  "
            + "where it holds \(register.intended)"
            + (register.before.map { " or \($0)" } ?? ""))
      }
    }
    lines.append("dry run: nothing was written")
    return lines.map { sentence($0, on: screen) }.joined()
  }

  private static func text(_ reading: MSRReading) -> String {
    switch reading {
    case .value(let value): "\(value)"
    case .absent: "absent"
    case .unreadable: "unreadable"
    }
  }
}
