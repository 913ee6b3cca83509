import CPUIDKit
import Foundation
import Glibc
import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

/// What a record of this machine must not hold, and how it is without rights.
struct ScanPrivacyTests {
  private let cpus: String
  private let folder: TemporaryFolder

  init() throws {
    cpus = try AllowedCPUs.read().description
    folder = try TemporaryFolder()
  }

  /// Files that name this one machine, with what they hold.
  private static let secrets: [String] = {
    let dmi = "/sys/class/dmi/id/"
    let names = ["product_serial", "product_uuid", "board_serial", "chassis_serial"]
    let more = ["chassis_asset_tag", "board_asset_tag"]
    let files =
      (names + more).map { dmi + $0 } + [
        "/etc/machine-id", "/var/lib/dbus/machine-id", "/proc/sys/kernel/random/boot_id",
      ]
    return files.compactMap { try? String(contentsOfFile: $0, encoding: .utf8) }
      .map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { $0.count >= 4 }
  }()

  @Test
  func `no serial number and no UUID is in the record of this machine`() throws {
    let result = try Command.poolcpu(
      ["scan", "--cpus", cpus, "--host", "n1", "--experimental"]
    ).run()
    #expect(result.status == 0, "\(result.errorText)")
    // A feature of newer CPUs is called SERIALIZE.
    let text = result.outputText.lowercased().replacing("\"serialize\"", with: "")
    for secret in Self.secrets {
      #expect(!text.contains(secret.lowercased()), "the record holds a secret")
    }
    let uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32}/
    #expect(text.firstMatch(of: uuid) == nil)
    for word in ["serial", "uuid", "asset", "machine-id", "root="] {
      #expect(!text.contains(word), "\(word)")
    }
  }

  @Test(
    .enabled(if: getuid() == 0, "the tests do not run as root"),
    .enabled(if: Command.path(of: "setpriv") != nil, "setpriv is not installed"))
  func `without root a scan works and says what it could not read`() throws {
    let program = folder.path + "/poolcpu"
    // Copied by another process: a program that another test starts meanwhile would inherit the open
    // copy, and the kernel starts no file that is open for writing.
    let copy = try Command("install", ["-m", "0755", Command.poolcpuPath, program]).run()
    #expect(copy.status == 0 && chmod(folder.path, 0o755) == 0)
    let result = try Command(
      "setpriv",
      ["--reuid=65534", "--regid=65534", "--clear-groups", program, "scan", "--cpus", cpus]
    ).run()
    // A toolchain that others may not read keeps the program from starting at all.
    try #require(!result.errorText.contains("shared libraries"), "\(result.errorText)")
    #expect(result.status == 0, "\(result.errorText)")
    let record = try RecordDocument.record(from: JSONReader.value(of: result.output))
    let isEmulated = record.environment["hypervisor"] == "TCGTCGTCGTCG"
    #expect(record.kvm == nil)
    #expect(record.kernelFlags.isEmpty == isEmulated)
    #expect(record.cpus.allSatisfy { $0.msrs.isEmpty })
    let lines = result.errorText.split(separator: "\n").filter { !$0.contains("--cpus") }
    // One line a cause: MSRs, and KVM where the machine has it.
    #expect(lines.count { $0.contains("MSRs were not read") } == 1)
    if access("/dev/kvm", F_OK) == 0, record.environment["kvm"] == "not allowed" {
      #expect(lines.count { $0.contains("KVM was not asked") } == 1)
    }
    #expect(lines.count <= 2, "\(result.errorText)")
  }
}
