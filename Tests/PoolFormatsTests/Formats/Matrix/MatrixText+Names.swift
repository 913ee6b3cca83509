internal import CPUIDKit
internal import PoolFormats
internal import PoolKit
internal import PoolTestSupport
internal import Testing

extension MatrixText {
  /// The texts that list what a host has, or what its platform gives, by names.
  static func names(of host: MatrixHost) throws -> [MatrixText] {
    let flags = MatrixFlags(of: host)
    let given = host.offer(on: .kvm).features
    let libvirt = given.bits.compactMap(Vocabulary.libvirt.name)
    return [
      MatrixText(.procCPUInfo, flags.processor, of: host),
      MatrixText(.procCPUInfo, "flags : \(flags.text)\n", of: host, kind: "flags alone"),
      MatrixText(.lscpu, flags.telling(LscpuTests.text), of: host),
      MatrixText(.lscpuJSON, flags.telling(LscpuTests.json), of: host),
      MatrixText(.hostFacts, flags.telling(HostFactsTests.ansible), of: host, kind: "Ansible"),
      MatrixText(.hostFacts, flags.telling(HostFactsTests.incus), of: host, kind: "Incus"),
      MatrixText(.hostFacts, flags.telling(HostFactsTests.proxmox), of: host, kind: "Proxmox"),
      MatrixText(.hostFacts, flags.telling(HostFactsTests.vdsm), of: host, kind: "vdsm"),
      MatrixText(.hostFacts, flags.telling(HostFactsTests.pyCPUInfo), of: host, kind: "py-cpuinfo"),
      MatrixText(.coreinfo, coreinfo(of: host), of: host),
      MatrixText(.features, given.names.joined(separator: "\n"), of: host, kind: "", .start(.kvm)),
      MatrixText(
        .kubevirt,
        KubeVirtTests.list([
          KubeVirtTests.node(host.record.host, libvirt, vendor: host.libvirtVendor)
        ]), of: host, kind: "node", .guests(.kvm)),
      MatrixText(.novaHost, novaHost(of: host), of: host),
      MatrixText(.qmp, expansion(of: given), of: host, kind: "expansion", .guests(.kvm)),
      MatrixText(.qmp, definitions(of: given), of: host, kind: "definitions", .guests(.kvm)),
      MatrixText(.vmwareAPI, machine(with: given, host), of: host, kind: "machine", .named),
      MatrixText(.vmwareAPI, capabilities(with: given, host), of: host, kind: "host", .named),
      MatrixText(.vmwareList, vmwareTable(of: given), of: host, kind: "", .named),
    ]
  }

  /// Nova keeps what libvirt expands of the host's own CPU.
  private static func novaHost(of host: MatrixHost) -> String {
    let names = host.words.subtracting(RuleTable.derived).bits
      .compactMap(Vocabulary.libvirt.name).map { "\"\($0)\"" }
    return #"{"vendor": "\#(host.libvirtVendor)", "model": "x", "arch": "x86_64", "#
      + #""features": [\#(names.joined(separator: ", "))]}"#
  }

  /// QEMU says of every feature that it has a property for whether the expanded model has it.
  private static func expansion(of given: FeatureSet) -> String {
    let properties = Vocabulary.qemu.bits.bits.compactMap { bit in
      Vocabulary.qemu.name(of: bit).map { "\"\($0)\": \(given.contains(bit))" }
    }
    return #"{"return": {"model": {"name": "max", "props": {"#
      + "\(properties.joined(separator: ", "))}}}}\n"
  }

  private static func definitions(of given: FeatureSet) -> String {
    let models = ModelLibrary.newest.qemu.models.map { model in
      let lacks = model.features.subtracting(given).bits.compactMap(Vocabulary.qemu.name)
      let list = lacks.map { "\"\($0)\"" }.joined(separator: ", ")
      return #"{"name": "\#(model.name)", "unavailable-features": [\#(list)]}"#
    }
    return #"{"return": [\#(models.joined(separator: ", "))]}"# + "\n"
  }

  private static func vmwareNames(_ bits: FeatureSet) -> [String] {
    bits.bits.compactMap(Vocabulary.vmware.name).map { "cpuid.\($0)" }
  }

  /// What a running machine requires: what it was given and VMware has a name for, and its vendor.
  private static func machine(with given: FeatureSet, _ host: MatrixHost) -> String {
    let names = vmwareNames(given) + ["cpuid.\(host.libvirtVendor.lowercased())"]
    let list = names.map { #"{"key": "\#($0)", "featureName": "\#($0)", "value": "Bool:Min:1"}"# }
    return #"{"virtualMachines": [{"name": "vm", "runtime": {"featureRequirement": ["#
      + "\(list.joined(separator: ", "))]}}]}\n"
  }

  /// A host's capabilities say of every feature that VMware names whether guests can be given it there.
  private static func capabilities(with given: FeatureSet, _ host: MatrixHost) -> String {
    let (shown, named) = (Set(vmwareNames(given)), vmwareNames(Vocabulary.vmware.bits))
    let vendor = "cpuid.\(host.libvirtVendor.lowercased())"
    let list = (named + [vendor]).map { name in
      let value = name == vendor || shown.contains(name) ? 1 : 0
      return #"{"key": "\#(name)", "featureName": "\#(name)", "value": "\#(value)"}"#
    }
    return #"{"hostSystems": [{"name": "\#(host)", "config": {"featureCapability": ["#
      + "\(list.joined(separator: ", "))]}}]}\n"
  }

  private static func vmwareTable(of given: FeatureSet) -> String {
    let shown = Set(vmwareNames(given))
    return "Key                    Value\n---                    -----\n"
      + vmwareNames(Vocabulary.vmware.bits).map { "\($0)  \(shown.contains($0) ? 1 : 0)\n" }
      .joined()
  }

  /// Lines of Coreinfo, of which `HTT` tells something else than the bit of that name.
  private static func coreinfo(of host: MatrixHost) -> String {
    let rows = coreinfoNames.map { name, feature in
      "\(name)\t\(host.words.shows(feature) ? "*" : "-")\tSupports it\n"
    }
    let (signature, highest) = (host.signature, host.table.maxBasicLeaf ?? 0)
    return "Coreinfo v3.31 - Dump information on system CPU and memory topology\n\nx\n"
      + "x64 Family \(signature.family) Model \(signature.model) Stepping \(signature.stepping), "
      + "\(host.vendor.rawValue)\nMicrocode signature: 00000001\n" + rows.joined()
      + "\nMaximum implemented CPUID leaves: \(highest) (Basic), 80000008 (Extended).\n"
  }

  /// Source: public outputs of Coreinfo 3.31.
  private static let coreinfoNames: [(String, String)] = [
    ("HYPERVISOR", "hypervisor"), ("VMX", "vmx"), ("SVM", "svm"), ("X64", "lm"), ("NX", "nx"),
    ("SMEP", "smep"), ("SMAP", "smap"), ("PAGE1GB", "pdpe1gb"), ("PAE", "pae"), ("PAT", "pat"),
    ("RDWRFSGSBASE", "fsgsbase"), ("FPU", "fpu"), ("MMX", "mmx"), ("SSE", "sse"), ("SSE2", "sse2"),
    ("SSE3", "pni"), ("SSSE3", "ssse3"), ("SSE4a", "sse4a"), ("SSE4.1", "sse4_1"),
    ("SSE4.2", "sse4_2"), ("AES", "aes"), ("AVX", "avx"), ("FMA", "fma"), ("MSR", "msr"),
    ("MTRR", "mtrr"), ("XSAVE", "xsave"), ("RDRAND", "rdrand"), ("RDSEED", "rdseed"),
    ("CMOV", "cmov"), ("CLFSH", "clflush"), ("CX8", "cx8"), ("CX16", "cx16"), ("BMI1", "bmi1"),
    ("BMI2", "bmi2"), ("ADX", "adx"), ("F16C", "f16c"), ("FXSR", "fxsr"), ("MOVBE", "movbe"),
    ("ERMSB", "erms"), ("PCLMULDQ", "pclmulqdq"), ("POPCNT", "popcnt"), ("LZCNT", "abm"),
    ("SEP", "sep"), ("LAHF-SAHF", "lahf_lm"), ("HLE", "hle"), ("RTM", "rtm"), ("PCID", "pcid"),
    ("INVPCID", "invpcid"), ("RDTSCP", "rdtscp"), ("TSC", "tsc"), ("X2APIC", "x2apic"),
    ("TSC-INVARIANT", "invtsc"), ("PREFETCHW", "3dnowprefetch"),
  ]
}

extension MatrixHost {
  /// What libvirt, Kubernetes and VMware call the vendor.
  var libvirtVendor: String { vendor == .intel ? "Intel" : "AMD" }
}
