internal import ArgumentParser
internal import CPUIDKit
internal import PoolFormats
internal import PoolKit

/// `poolcpu name`: one feature in every product's words.
struct Name: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "name",
    abstract: "Explain a feature by any product's name, its place or an MSR's bit.",
    discussion: """
      Example:
        poolcpu name sse4_1
        poolcpu name 7.0.ebx[16]
        poolcpu name 0xc0011004[53]

      Names are those of Linux, Xen, libvirt, QEMU, VMware and poolcpu; case does not count, nor whether \
      it is _, - or a dot. A name that means several bits shows them all, each with who calls it so. \
      QEMU's own spelling in warnings is taken as well, 'CPUID.07H:EBX.hle [bit 4]', and VMware's keys, \
      'featMask.vm.cpuid.SSE41'.

      Exit status: 0 shown, 2 nobody calls a feature so, 64 wrong usage.
      """)

  @Argument(help: ArgumentHelp("A name, a place in CPUID or a bit of an MSR.", valueName: "x"))
  var feature: String

  @OptionGroup var answer: AnswerOptions

  func run() throws {
    let query: FeatureQuery
    do throws(FeatureQueryError) {
      query = try FeatureQuery(feature)
    } catch .otherName(let text, let other) {
      let sentence = AnswerText { _ in "\(Printable.text(text)) is \(other)\n" }
      return try answer.write(Answer(sentence) { NameDocument.bytes(for: text, other) })
    }
    let text = AnswerText(
      page: { NamePage.text(for: query, on: $0) }, full: { NameReport.text(for: query, on: $0) })
    try answer.write(Answer(text) { NameDocument.bytes(for: query) })
  }
}
