internal import CPUIDKit
internal import Glibc
internal import PoolKit
internal import SystemPackage

/// Xen's own program that tells its policies, `xen-cpuid`, as it lies on this machine.
struct XenCPUIDTool {
  private let folders: [String]

  /// The program for the Xen of `domain`.
  ///
  /// - Parameters:
  ///   - machine: where its folders are said, if not where distributions put it.
  ///   - domain: where this process runs.
  init(of machine: Machine, _ domain: XenDomain) {
    folders = machine.xenToolFolders ?? Self.folders(version: domain.version)
  }

  /// Where distributions put it: Debian beside the tools of one version, others where all programs are.
  ///
  /// Source: the packages' lists of files; docs/sources.md, "What platforms give".
  private static func folders(version: String?) -> [String] {
    let series = (version ?? "").split(separator: ".").prefix(2).joined(separator: ".")
    let own = series.isEmpty ? [] : ["/usr/lib/xen-\(series)/bin"]
    return own + ["/usr/bin", "/usr/sbin", "/usr/local/bin", "/usr/local/sbin", "/usr/lib/xen/bin"]
  }

  /// What it prints of Xen's policies.
  ///
  /// - Throws: ``XenRefusal`` when there is no such program, or it says nothing.
  func policies() throws(XenRefusal) -> [UInt8] {
    let places: [String] = folders.map { $0 + "/xen-cpuid" }
    let path: String = places.first { access($0, X_OK) == 0 } ?? "xen-cpuid"
    let answer = try answer(of: [path, "-p"])
    guard answer.end == .exited(0), !answer.isTooLong else {
      let lines = String(decoding: answer.errors, as: UTF8.self).split(whereSeparator: \.isNewline)
      throw .failed(path: path, answer.end, said: lines.last.map(String.init) ?? "")
    }
    return answer.output
  }

  private func answer(of words: [String]) throws(XenRefusal) -> ChildAnswer {
    var programs = ChildPrograms(outputLimit: Self.outputLimit)
    do throws(Errno) {
      try programs.start(0, words, input: [])
    } catch .noSuchFileOrDirectory {
      throw .noProgram(folders: folders)
    } catch {
      throw .notStarted(path: words[0], error.kernelReason)
    }
    let deadline = ContinuousClock.now + Self.patience
    while ContinuousClock.now < deadline {
      if let found = programs.answers(until: deadline).first { return found.answer }
    }
    throw .tooSlow(path: words[0])
  }

  /// How long it may take; it asks Xen a dozen questions.
  private static let patience = Duration.seconds(20)
  /// How much it may print: some hundred times what it does.
  private static let outputLimit = 4 << 20
}
