public import PoolKit
internal import CPUIDKit

/// A POSIX shell script that writes the values of a baseline on the host that runs it.
///
/// It starts from the value that each MSR has now, reads back what it wrote, and stops at the first
/// failure. It refuses to run on a host that the baseline does not hold, or whose vendor, family,
/// model or stepping is another.
public struct WRMSRScript: BaselineRenderer {
  /// A script.
  public init() {}

  /// The whole script.
  public func text(for baseline: Baseline) -> String {
    let classes = zip(baseline.pool.classes, PoolPlan(for: baseline).plans).enumerated()
    return [
      WRMSRScript.head,
      "case ${1:-$(hostname)} in",
      classes.map { hostCase($0 + 1, $1.0) }.joined(separator: "\n"),
      "*) fail 'this host is not in the baseline; say --class=N' ;;",
      "esac",
      "",
      "case $class in",
      classes.map { planCase($0 + 1, $1.0, $1.1) }.joined(separator: "\n"),
      "esac",
      "",
    ].joined(separator: "\n")
  }

  /// The names by which a host finds its class.
  ///
  /// A name that no machine can have is a remark only.
  private func hostCase(_ number: Int, _ hostClass: HostClass) -> String {
    let usable = hostClass.hosts.filter(isHostName)
    let remarks = hostClass.hosts.filter { !isHostName($0) }.map {
      "# class \(number) holds \(Printable.text($0)), which is no host name: say --class=\(number)"
    }
    let patterns = (["--class=\(number)"] + usable).map { "'\($0)'" }.joined(separator: " | ")
    return (remarks + ["\(patterns)) class=\(number) ;;"]).joined(separator: "\n")
  }

  private func planCase(_ number: Int, _ hostClass: HostClass, _ plan: OverridePlan) -> String {
    var lines = plan.notes.map { "  # \($0)" }
    if let signature = hostClass.view.signature {
      lines.append(
        "  expect_cpu '\(isHostName(hostClass.view.vendor.rawValue) ? hostClass.view.vendor.rawValue : "?")' "
          + "\(signature.family) \(signature.model) \(signature.stepping)")
    }
    switch plan.processor?.means {
    case _ where hostClass.view.perspective != .hardware:
      lines.append(
        "  fail 'MSR values belong to the hardware view; make the baseline without --view'")
    case .passwordRegisters:
      lines.append("  fail 'the MSRs of this family want EDI=9C5A203Ah, which wrmsr cannot give'")
    case .registers where !plan.values.isEmpty:
      lines += plan.values.map(step)
    default:
      lines.append("  fail 'this CPU has no MSR that changes its CPUID'")
    }
    return (["\(number))"] + lines + ["  ;;"]).joined(separator: "\n")
  }

  private func step(_ value: PlannedValue) -> String {
    guard value.isNeeded else { return "  # \(value.register.name): nothing to hide" }
    let (low, high) = (value.change.low, value.change.high)
    let hidden = value.hiddenBits.compactMap(\.name)
    return "  # \(value.register.name): hides "
      + (hidden.isEmpty ? "no feature bit" : hidden.joined(separator: " "))
      + "\n  level \(value.register.address) \(high.shell) \(low.shell)"
  }

  /// Letters, digits, dot, dash and underscore: what a host name is made of, and no shell's syntax.
  private func isHostName(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte)
          || (0x61...0x7a).contains(byte) || byte == 0x2d || byte == 0x2e || byte == 0x5f
      }
  }
}

extension PlannedValue.HalfChange {
  /// The three arguments of the script's function: bits to clear, bits to set, highest number.
  fileprivate var shell: String {
    switch self {
    case .bits(let cleared, let set): "0x\(cleared) 0x\(set) -"
    case .atMost(let limit): "0x00000000 0x00000000 \(limit)"
    }
  }
}

extension WRMSRScript {
  /// Everything of the script that does not depend on the baseline.
  static let head = """
    #!/bin/sh
    # Makes this host show the baseline of its pool, by AMD's CPUID override MSRs or Intel's masks.
    # Written by poolcpu. Usage: run as root, with the msr module loaded and msr-tools installed;
    # --class=N names this host's class where its name is not the one in the baseline.
    #
    # The values are lost at reset and suspend and on CPUs that come online later. Masking hides a
    # feature, it does not disable it. Not tried on real hardware by those who wrote it.
    set -eu

    fail() {
      printf 'poolcpu: %s\\n' "$*" >&2
      exit 2
    }

    field() {
      sed -n "s/^$1[[:space:]]*: //p" /proc/cpuinfo | head -n 1
    }

    # expect_cpu VENDOR FAMILY MODEL STEPPING: stops unless this is such a CPU.
    expect_cpu() {
      found="$(field vendor_id) $(field 'cpu family') $(field model) $(field stepping)"
      [ "$found" = "$1 $2 $3 $4" ] || fail "made for CPU $1 $2 $3 $4, but this is $found"
    }

    # new_half NOW CLEAR SET LIMIT: 32 bits as they must become; LIMIT is - for none.
    new_half() {
      half=$(((0x$1 & ~$2 & 0xffffffff) | $3))
      if [ "$4" != - ] && [ "$half" -gt "$4" ]; then half=$4; fi
      printf '%08x' "$half"
    }

    # level MSR CLEAR SET LIMIT CLEAR SET LIMIT: high half first; on every CPU, with read-back.
    level() {
      for device in /dev/cpu/[0-9]*/msr; do
        [ -e "$device" ] || fail 'there is no /dev/cpu/0/msr: load the msr module'
        cpu=${device#/dev/cpu/}
        cpu=${cpu%/msr}
        now=$(rdmsr -p "$cpu" -0 "$1") || fail "cannot read MSR $1 on CPU $cpu"
        [ "${#now}" -eq 16 ] || fail "rdmsr gave $now for MSR $1 on CPU $cpu, not 16 digits"
        high=$(new_half "${now%????????}" "$2" "$3" "$4")
        low=$(new_half "${now#????????}" "$5" "$6" "$7")
        if [ "$high$low" != "$now" ]; then
          wrmsr -p "$cpu" "$1" "0x$high$low" || fail "cannot write MSR $1 on CPU $cpu"
          back=$(rdmsr -p "$cpu" -0 "$1") || fail "cannot read MSR $1 back on CPU $cpu"
          [ "$back" = "$high$low" ] ||
            fail "MSR $1 on CPU $cpu reads $back after $high$low was written; it was $now"
        fi
        printf 'CPU %s MSR %s: 0x%s -> 0x%s\\n' "$cpu" "$1" "$now" "$high$low"
      done
    }

    for tool in rdmsr wrmsr; do
      command -v "$tool" >/dev/null || fail 'install msr-tools'
    done
    [ -r /proc/cpuinfo ] || fail 'cannot read /proc/cpuinfo'

    """
}
