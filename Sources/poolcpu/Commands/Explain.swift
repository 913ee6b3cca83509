internal import ArgumentParser
internal import CPUIDKit
internal import PoolFormats
internal import PoolKit

/// `poolcpu explain`: what an error message about a CPU means, and what to do about it.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say what an error message about a CPU means, and what to do about it.",
    discussion: """
      Example:
        poolcpu explain "guest CPU doesn't match specification: missing features: erms,vaes"
        poolcpu explain /var/log/libvirt/qemu/guest.log
        kubectl get events | poolcpu explain -

      TEXT is a message, a part of a log, or a list of features; of libvirt, QEMU, KubeVirt, OpenStack \
      Nova, oVirt, XenServer or XCP-ng, VMware, CRIU, glibc or Linux. What is around the message does not matter. \
      Hosts need not be at hand: poolcpu why and poolcpu check say more of those that are.

      Exit status: 0 it names features, 1 it is about a CPU and names none, 2 poolcpu knows no message \
      in it, 64 wrong usage.
      """)

  @Argument(
    help: ArgumentHelp("A message, a file with one, or - for standard input.", valueName: "text"),
    completion: .file())
  var text: [String]

  @OptionGroup var answer: AnswerOptions

  func run() throws {
    let failure = try FailureInput(text).failure
    let text = AnswerText(
      page: { ExplainPage.text(for: failure, on: $0, isFull: false) },
      full: { ExplainPage.text(for: failure, on: $0, isFull: true) })
    try answer.write(Answer(text) { ExplainDocument.bytes(for: failure) })
    if !failure.namesFeatures { throw ExitStatus.no }
  }
}
