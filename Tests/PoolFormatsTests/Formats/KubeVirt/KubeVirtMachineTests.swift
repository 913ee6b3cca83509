internal import CPUIDKit
internal import PoolFormats
internal import PoolKit
internal import Testing

struct KubeVirtMachineTests {
  static let machine = """
    apiVersion: kubevirt.io/v1
    kind: VirtualMachine
    metadata:
      name: vm1
    spec:
      template:
        spec:
          domain:
            cpu:
              cores: 4
              model: EPYC-Rome
              features:
                - name: "amd-ssbd"
                  policy: require
                - name: osvw
                  policy: disable
          volumes: [{name: a, cloudInitNoCloud: {userData: "#cloud-config"}}]
    """ + "\n"

  static let settings = """
    apiVersion: kubevirt.io/v1
    kind: KubeVirt
    metadata:
      name: kubevirt
    spec:
      configuration:
        cpuModel: EPYC-Rome
        obsoleteCPUModels:
          486: true
          pentium: true
          EPYC: false
    """ + "\n"

  private static let instance =
    #"{"apiVersion": "kubevirt.io/v1", "kind": "VirtualMachineInstance", "metadata": {"name": "vm1"}, "#
    + #""spec": {"domain": {"cpu": {"model": "EPYC-Rome", "features": [{"name": "amd-ssbd"}, "#
    + #"{"name": "osvw", "policy": "forbid"}]}}}, "status": {"phase": "Running"}}"#
  private static let patch =
    "spec:\n  template:\n    spec:\n      domain:\n        cpu:\n          model: \"EPYC-Rome\"\n"
    + "          features:\n            - name: \"amd-ssbd\"\n            - name: osvw\n"
    + "              policy: disable\n"
  private static let part =
    "      cpu:\n        model: EPYC-Rome\n        features:\n        - name: amd-ssbd\n"
    + "        - {name: osvw, policy: disable}\n"

  @Test(arguments: [machine, instance, patch, part])
  func `a machine, a running one, a patch and a part of it say the same`(text: String) throws {
    let statement = try PlatformSample.statement(text)
    var expected = try #require(ModelLibrary.newest.guests["EPYC-Rome"]).required
    expected.insert(try #require(Catalogue.bit(named: "amd_ssbd")))
    expected.remove(try #require(Catalogue.bit(named: "osvw")))
    #expect(statement.shown == expected)
    #expect(statement.hidden.names == ["osvw"])
    #expect(statement.brand == "EPYC-Rome" && statement.vendor == .amd)
    #expect(statement.subject == .definition && statement.platform == .kvm)
    #expect(statement.name == (text.contains("vm1") ? "vm1" : "h1"))
    #expect(try Format.recognise(Array(text.utf8)) == .kubevirt)
  }

  @Test(arguments: ["host-model", "host-passthrough", ""])
  func `a machine that follows its host says only what differs`(model: String) throws {
    let statement = try PlatformSample.statement(
      Self.machine.replacing("model: EPYC-Rome", with: "model: \"\(model)\""))
    #expect(statement.subject == .difference)
    #expect(statement.shown.names == ["amd_ssbd"] && statement.hidden.names == ["osvw"])
    #expect(statement.notes.count == (model.isEmpty ? 1 : 0))
  }

  @Test func `a machine without a CPU gets what KubeVirt gives it`() throws {
    let text = "apiVersion: kubevirt.io/v1\nkind: VirtualMachine\nmetadata: {name: a}\nspec: {}\n"
    let statement = try PlatformSample.statement(text)
    #expect(statement.subject == .difference)
    #expect(
      statement.notes.first?.hasPrefix("a names no CPU model, so KubeVirt gives it host-model")
        == true)
  }

  @Test func `what a manifest has beside the machine is passed over, and told`() throws {
    let text =
      "kind: Namespace\nmetadata:\n  name: a\n---\n\(Self.machine)---\nkind: DataVolume\n---\nkind: Namespace\n"
    let statement = try PlatformSample.statement(text)
    #expect(statement.name == "vm1" && statement.brand == "EPYC-Rome")
    #expect(
      statement.notes == [
        "objects of other kinds say nothing of CPUs and are passed over: DataVolume, Namespace"
      ])
  }

  @Test func `the settings of all machines are a CPU of their own`() throws {
    let statement = try PlatformSample.statement(Self.settings)
    #expect(statement.name == "kubevirt" && statement.brand == "EPYC-Rome")
    #expect(
      statement.notes == [
        "this is the CPU of machines that name no model of their own",
        "KubeVirt gives nodes no label for these models: 486, pentium",
      ])
    let none = try PlatformSample.statement(
      Self.settings.replacing("    cpuModel: EPYC-Rome\n", with: ""))
    #expect(
      none.subject == .difference && none.notes.first?.hasSuffix("they get host-model") == true)
    let hyper =
      "kind: HyperConverged\nspec:\n  defaultCPUModel: EPYC\n  obsoleteCPUs:\n    cpuModels: [486]\n"
    #expect(PlatformSample.refusal(hyper, .kubevirt).contains("cpuModels[0]: expected a string"))
    let quoted = try PlatformSample.statement(hyper.replacing("[486]", with: "['486']"), .kubevirt)
    #expect(quoted.brand == "EPYC" && quoted.notes.last?.hasSuffix(": 486") == true)
  }

  @Test(arguments: [
    (machine.replacing("EPYC-Rome", with: "EPYC-Room"), "'EPYC-Room' is no CPU model"),
    (
      machine.replacing("disable", with: "maybe"),
      "expected a policy, such as require or disable, found \"maybe\""
    ),
    (
      machine.replacing("spec:\n  template", with: "spec:\n  instancetype: {name: u1}\n  template"),
      "expected no instance type"
    ),
    (machine.replacing("model: EPYC-Rome", with: "model: 486"), "expected a string, found 486"),
  ])
  func `what cannot be meant is refused`(text: String, message: String) {
    let refusal = PlatformSample.refusal(text, .kubevirt)
    #expect(refusal.contains(message), "\(refusal)")
  }
}
