import CPUIDKit
import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

/// `--view` on every command that reads records.
struct ViewOptionTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for (name, kernel, kvm) in [
      ("n1", ["avx"], ["avx", "avx2", "aes"]), ("n2", ["avx", "avx2"], ["avx"]),
    ] {
      var record = try MachineSketch(name, ["avx", "avx2"]).record()
      record.kernelFlags = [KernelFlags(cpus: CPUSet([0]), flags: kernel)]
      record.kvm = HypervisorAnswer(leaves: try MachineSketch("", kvm).table())
      try folder.write(JSONWriter.document(RecordDocument.json(for: record)), to: "\(name).json")
    }
    let bare = try MachineSketch("old", ["avx", "avx2"]).record()
    try folder.write(JSONWriter.document(RecordDocument.json(for: bare)), to: "old.json")
  }

  private func run(_ arguments: String...) throws -> Command.Result {
    try Command.poolcpu(arguments, in: folder.path).run()
  }

  private func features(_ arguments: String...) throws -> [String] {
    let result = try Command.poolcpu(
      ["baseline", "--format", "json"] + arguments, in: folder.path
    ).run()
    #expect(result.status == 0, "\(result.errorText)")
    let classes = try BaselineDocument.contents(of: JSONReader.value(of: result.output)).classes
    let wanted: Set = ["avx", "avx2", "aes"]
    return Baseline(of: try Pool(classes)).words.names.filter(wanted.contains)
  }

  @Test
  func `a baseline is what every host shows in the view`() throws {
    #expect(try features("n1.json", "n2.json") == ["avx", "avx2"])
    #expect(try features("n1.json", "n2.json", "--view", "hardware") == ["avx", "avx2"])
    #expect(try features("n1.json", "n2.json", "--view", "kernel") == ["avx"])
    #expect(try features("n1.json", "--view", "kvm") == ["aes", "avx", "avx2"])
    #expect(try features("n1.json", "n2.json", "--view", "kvm") == ["avx"])
  }

  @Test
  func `every command says whose view it took`() throws {
    for (view, line) in [
      ("hardware", "hardware, what CPUID answers"), ("kernel", "kernel, what /proc/cpuinfo shows"),
      ("kvm", "kvm, what KVM can give a guest"),
    ] {
      let answers = [
        try run("show", "n1.json", "--view", view, "--full"),
        try run("baseline", "n1.json", "--view", view, "--full"),
      ]
      for answer in answers {
        #expect(answer.status == 0, "\(answer.errorText)")
        let lines = answer.outputText.split(separator: "\n")
        #expect(lines.count { $0.hasPrefix("View") && $0.hasSuffix(line) } == 1, "\(view)")
      }
      for command in ["show", "baseline"] {
        let page = try run(command, "n1.json", "--view", view).outputText
        #expect(page.contains("\(view) view") == (view != "hardware"), "\(command)")
      }
      for arguments in [["baseline"], ["check", "n1.json"]] {
        let answer = try Command.poolcpu(
          arguments + ["n1.json", "--view", view, "--format", "json"], in: folder.path
        ).run()
        guard case .object(let members) = try JSONReader.value(of: answer.output) else { continue }
        #expect(members["view"] == .string(view))
      }
    }
  }

  @Test
  func `a check compares what the view shows`() throws {
    // Where a record holds KVM's answer, that is what counts.
    #expect(try run("check", "n1.json", "n2.json").status == 1)
    #expect(try run("check", "n1.json", "n2.json", "--view", "hardware").status == 0)
    #expect(try run("check", "n1.json", "n2.json", "--view", "kernel").status == 0)
    #expect(try run("check", "n2.json", "n1.json", "--view", "kernel").status == 1)
    let refusal = try run("check", "n1.json", "n2.json", "--view", "kvm")
    #expect(refusal.status == 1)
    #expect(refusal.outputText.contains("avx2") && refusal.outputText.contains("aes"))
  }

  @Test
  func `show tabulates where the views differ`() throws {
    let page = try run("show", "n1.json").outputText
    #expect(
      page.contains("only hardware and kvm  avx2\n")
        && page.contains("only kvm               aes\n"))
    let text = try run("show", "n1.json", "--full").outputText
    #expect(
      text.contains(
        """
        Views: where hardware, kernel, kvm differ
                                       hardware  kernel  kvm
          avx2  00000007.0.ebx[5]   yes       no      yes
          aes   00000001.0.ecx[25]  no        no      yes
        """.replacing(
          "                               hardware", with: "                            hardware")
      ), "\(text)")
    #expect(!(try run("show", "old.json").outputText.contains("Views")))
  }

  @Test
  func `a record without the view, and views that mix, are errors`() throws {
    let missing = try run("baseline", "n1.json", "old.json", "--view", "kvm")
    #expect(missing.status == 2)
    #expect(missing.output == [])
    #expect(
      missing.errorText == """
        poolcpu: old.json: the record of old has no kvm view; scan the host with this version of \
        poolcpu as root, where it runs KVM, or use --view hardware

        """)
    #expect(try run("show", "old.json", "--view", "kernel").status == 2)
    try folder.write(
      run("baseline", "n1.json", "--view", "kvm", "--format", "json").output, to: "kvm.json")
    let mixed = try run("baseline", "kvm.json", "n2.json")
    #expect(mixed.status == 2)
    #expect(mixed.errorText.hasPrefix("poolcpu: hosts in different views cannot be compared"))
    #expect(try run("check", "kvm.json", "n2.json", "--view", "kvm").status == 1)
    let other = try run("baseline", "kvm.json", "--view", "kernel")
    #expect(other.status == 2)
    #expect(
      other.errorText == """
        poolcpu: kvm.json is a baseline in the kvm view, and --view asks for kernel; \
        make it again from its records with --view kernel

        """)
    #expect(try run("show", "kvm.json", "--view", "kvm").status == 0)
    #expect(try run("show", "kvm.json", "--view", "hardware").status == 2)
  }

  @Test
  func `a baseline in another view has no MSR values, and no script writes any`() throws {
    let text = try run("baseline", "n1.json", "n2.json", "--view", "kvm", "--full").outputText
    #expect(text.contains("no MSR values: they belong to the hardware view"))
    #expect(text.contains("MSRs cannot hide: not worked out"))
    let page = try run("baseline", "n1.json", "n2.json", "--view", "kvm").outputText
    #expect(page.contains("Native code  not worked out: MSR values belong to the hardware view\n"))
    for format in ["msr", "wrmsr"] {
      #expect(try run("baseline", "n1.json", "--view", "kvm", "--format", format).status == 64)
    }
    try folder.write(
      run("baseline", "n1.json", "--view", "kvm", "--format", "json").output, to: "kvm.json")
    let script = try run("baseline", "kvm.json", "--format", "wrmsr")
    #expect(script.status == 0)
    #expect(script.outputText.contains("fail 'MSR values belong to the hardware view"))
  }

  @Test
  func `guests that execute CPUID natively see the hardware view only`() throws {
    for guest in ["pv", "container"] {
      for view in ["kernel", "kvm"] {
        let answer = try run(
          "check", "n1.json", "n2.json", "--guest", guest, "--view", view)
        #expect(answer.status == 64)
      }
      let hardware = try run("check", "n1.json", "n2.json", "--guest", guest, "--view", "hardware")
      #expect(hardware.status == 0)
    }
  }
}
