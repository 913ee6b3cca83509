extension Contest {
  /// Every contest that can be held here; peers that are not installed are left out.
  static func all(_ options: Options, in workspace: Workspace) throws(BenchmarkError) -> [Contest] {
    let poolcpu = options.poolcpu
    let dump = try workspace.write(SyntheticDump.instlatx64(cpus: 384), to: "384-cpus.txt")
    var contests = [
      Contest(
        "start-up", "`true` is what starting any program costs here.",
        [
          Contender(label: "poolcpu --version", command: [poolcpu, "--version"]),
          Contender(label: "true", command: ["true"]),
          Contender(label: "cpuid_tool --version", command: ["cpuid_tool", "--version"]),
        ]),
      Contest(
        "scan of this machine",
        "All read every logical CPU; cpuid_tool decodes, cpuid and poolcpu write raw registers.",
        [
          Contender(label: "poolcpu scan", command: [poolcpu, "scan"]),
          Contender(label: "cpuid_tool --all", command: ["cpuid_tool", "--all"]),
          Contender(label: "cpuid -r", command: ["cpuid", "-r"]),
        ]),
      reading(
        "a dump of 384 CPUs, 2.6 MB, made up", [dump], poolcpu,
        remark: "Shaped like InstLatx64's of a two-socket server."),
    ]
    if let corpus = options.corpus {
      let folder = "\(corpus)/instlatx64"
      contests += [
        reading(
          "a dump of 384 CPUs, 2.6 MB, of a real EPYC 9654",
          ["\(folder)/AuthenticAMD/AuthenticAMD0A10F11_K19_Genoa_01_CPUID.txt"], poolcpu),
        reading("136 dumps of AMD CPUs, 21 MB", ["\(folder)/AuthenticAMD"], poolcpu),
        reading("185 dumps of Intel CPUs, 13 MB", ["\(folder)/GenuineIntel"], poolcpu),
      ]
    }
    return contests
  }

  /// Reading and levelling dumps, beside two programs that only look at every line.
  private static func reading(
    _ what: String, _ paths: [String], _ poolcpu: String, remark: String = ""
  ) -> Contest {
    let remarks = [
      remark,
      "No packaged peer reads this format: awk only splits each CPUID line, wc counts lines.",
    ]
    let count = "/^CPUID/ { fields += NF } END { print fields }"
    let below = "find \"$@\" -type f -exec"
    return Contest(
      "reading " + what, remarks.filter { !$0.isEmpty }.joined(separator: " "),
      [
        Contender(label: "poolcpu baseline", command: [poolcpu, "baseline"] + paths),
        Contender(
          label: "awk",
          command: ["sh", "-c", "\(below) awk -F '[-: ]+' '\(count)' {} +", "sh"] + paths),
        Contender(label: "wc -l", command: ["sh", "-c", "\(below) wc -l {} +", "sh"] + paths),
      ])
  }

  private init(_ work: String, _ remark: String, _ contenders: [Contender]) {
    self.init(
      work: work, remark: remark,
      contenders: contenders.prefix(1)
        + contenders.dropFirst().filter { ChildProcess.exists($0.command[0]) })
  }
}
