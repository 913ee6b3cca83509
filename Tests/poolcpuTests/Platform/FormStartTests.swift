import CPUIDKit
import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

/// Every form that names a model, started: by libvirt's own driver where libvirt starts the platform's guests,
/// and by QEMU: Debian 12's, and with `make test-software` those of newer releases.
@Suite(
  .corpus(),
  .enabled(if: InstalledQEMU.release != nil, "no qemu-system-x86_64 of which poolcpu has a table"),
  .enabled(
    if: EmbeddedLibvirt.release == InstalledQEMU.release,
    "no libvirt with a driver of QEMU of the Debian that ships this QEMU"))
struct FormStartTests {
  /// A form of a pool, and what QEMU is started with.
  struct Start: Sendable {
    let pool: BaselineCase
    let read: ReadForm
    /// The argument of `-cpu`; `nil` where libvirt refuses the form.
    var argument: String?
  }

  static let target = PlatformTarget(InstalledQEMU.release ?? .oldest)

  /// The pools of ModelFormRoundTripTests, or a sample of them.
  static let pools = TestScale.sample(BaselineCase.all(random: 200, seed: 41), of: 22)

  /// Every form of every pool for which there is a model, with what libvirt makes of it.
  static let starts = Result { try made() }

  /// The forms, and what libvirt says of those that it refuses.
  typealias Made = (starts: [Start], refusals: String)

  private static func made() throws -> Made {
    var starts: [Start] = []
    for pool in pools {
      for form in GuestForm.allCases {
        guard let read = try ReadForm(form, target, of: pool.baseline) else { continue }
        let argument = form.vocabulary == .qemu ? read.stated.argument(of: form) : nil
        starts.append(Start(pool: pool, read: read, argument: argument))
      }
    }
    let places = starts.indices.filter { starts[$0].read.form.vocabulary == .libvirt }
    let answers = try EmbeddedLibvirt.arguments(
      for: places.map { starts[$0].read.stated.libvirtElement })
    for (place, argument) in zip(places, answers.arguments) { starts[place].argument = argument }
    return (starts, answers.refusals)
  }

  /// The different arguments, in order.
  static let arguments = Result { () throws -> [String] in
    Set(try starts.get().starts.compactMap { $0.argument }).sorted()
  }

  @Test func `libvirt makes a command line of every form that it starts`() throws {
    let (starts, refusals) = try Self.starts.get()
    #expect(refusals == "")
    #expect(starts.filter { $0.argument == nil }.map { "\($0.read): \($0.pool)" } == [])
    let without = Self.pools.count * GuestForm.allCases.count - starts.count
    print(
      "\(Self.target.title): \(starts.count) forms of \(Self.pools.count) pools, \(without) without a model; "
        + "\(try Self.arguments.get().count) different arguments of -cpu")
  }

  @Test
  func `QEMU knows every model and property, and makes of each form what poolcpu reads in it`()
    throws
  {
    let arguments = try Self.arguments.get()
    let expansions = Dictionary(
      uniqueKeysWithValues: zip(arguments, try InstalledQEMU.expansions(of: arguments)))
    // TCG switches vme off; KVM x2apic on, and acpi, monitor and svm with what needs it off.
    let switched = try #require(FeatureSet.named(["vme"])).union(KVMDefaults.on)
      .union(KVMDefaults.off).union(Catalogue.nested)
    for start in try Self.starts.get().starts {
      guard let argument = start.argument else { continue }
      guard case .known(let answer)? = expansions[argument] else {
        let refusal = expansions[argument].map { "\($0)" } ?? "no answer"
        Issue.record("\(start.read), \(start.pool): \(argument): \(refusal)")
        continue
      }
      let theirs = try Self.expansion(answer).shown
      let ours = start.read.statement.shown
      // What only libvirt's list of a model asks for, QEMU does not give.
      let own = start.read.model.asked.subtracting(theirs)
      #expect(
        ours.subtracting(own).symmetricDifference(theirs).subtracting(switched).names == [],
        "\(start.read), \(start.pool): \(argument)")
    }
  }

  @Test(arguments: 0..<8)
  func `QEMU starts a machine with each`(part: Int) throws {
    for (number, argument) in try Self.arguments.get().enumerated() where number % 8 == part {
      #expect(try InstalledQEMU.complaints(starting: argument) == [], "\(argument)")
    }
  }

  @Test func `libvirt and QEMU refuse models and features that they do not know`() throws {
    let cpus = [("Conroe", "aes"), ("Nobody", "aes"), ("Conroe", "nothing")].map {
      "<cpu mode='custom' match='exact'><model fallback='forbid'>\($0)</model>"
        + "<feature policy='require' name='\($1)'/></cpu>"
    }
    let (made, refusals) = try EmbeddedLibvirt.arguments(for: cpus)
    #expect(made == ["Conroe,aes=on", nil, nil])
    #expect(refusals.contains("Nobody") && refusals.contains("nothing"))
    let arguments = ["Conroe,+aes", "Nobody,+aes", "Conroe,+nothing", "Conroe,phys-bits=40"]
    let isKnown = try InstalledQEMU.expansions(of: arguments).map {
      if case .known = $0 { true } else { false }
    }
    #expect(isKnown == [true, false, false, true])
    for argument in ["Nobody", "Conroe,+nothing", "Conroe,nothing=on"] {
      #expect(try InstalledQEMU.complaints(starting: argument) != [], "\(argument)")
    }
  }

  private static func expansion(_ answer: String) throws -> CPUStatement {
    let content = try PlatformText.content(of: Array(answer.utf8), host: "vm", format: .qmp)
    guard case .statements(let all) = content, let first = all.first else {
      throw PlatformTextError(.expected("a statement", found: "none"))
    }
    return first
  }
}
