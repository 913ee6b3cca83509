internal import ArgumentParser
internal import CPUIDKit
internal import PoolFormats
internal import PoolKit

/// `poolcpu name`: one feature in every product's words, or what a value, a model or a level stands for.
struct Name: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "name",
    abstract: "Explain a feature, the value of a register, a CPU model or a level by its name.",
    discussion: """
      Example:
        poolcpu name sse4_1
        poolcpu name 7.0.ebx[16]
        poolcpu name 0xc0011004[53]
        poolcpu name 7.0.ebx=0x209c01a9
        poolcpu name EPYC-Rome

      Names are those of Linux, Xen, libvirt, QEMU, VMware and poolcpu; case does not count, nor whether \
      it is _, - or a dot. A name that means several bits shows them all, each with who calls it so. \
      QEMU's own spelling in warnings is taken as well, 'CPUID.07H:EBX.hle [bit 4]', and VMware's keys, \
      'featMask.vm.cpuid.SSE41'. Values are those of CPUID's registers, of MSRs that list features \
      (0x10a) and of those that change CPUID. Models are those of QEMU, libvirt and Proxmox; levels may \
      be VMware's EVC modes.

      Exit status: 0 shown, 2 nothing is called so, 64 wrong usage.
      """)

  @Argument(
    help: ArgumentHelp(
      "A name, a place in CPUID, a bit of an MSR, or a register's value.", valueName: "x"),
    completion: .named)
  var name: String

  @OptionGroup var answer: AnswerOptions

  func run() throws {
    switch try NameQuery(name) {
    case .feature(let query):
      let text = AnswerText(
        page: { NamePage.text(for: query, on: $0) }, full: { NameReport.text(for: query, on: $0) })
      try answer.write(Answer(text) { NameDocument.bytes(for: query) })
    case .other(let text, let other):
      let sentence = AnswerText { _ in "\(Printable.text(text)) is \(other)\n" }
      try answer.write(Answer(sentence) { NameDocument.bytes(for: text, other) })
    case .value(let query):
      let text = AnswerText(
        page: { ValuePage.text(for: query, on: $0, isFull: false) },
        full: { ValuePage.text(for: query, on: $0, isFull: true) })
      try answer.write(Answer(text) { NameDocument.bytes(for: query) })
    case .model(let query):
      let text = AnswerText(
        page: { ModelNamePage.text(for: query, on: $0, isFull: false) },
        full: { ModelNamePage.text(for: query, on: $0, isFull: true) })
      try answer.write(Answer(text) { NameDocument.bytes(for: query, asked: name) })
    case .levels(let asked, let levels):
      let text = AnswerText(
        page: { LevelPage.text(for: levels, asked: asked, on: $0) },
        full: { screen in
          levels.map { LevelReport.text(of: $0, on: screen) }.joined(separator: "\n")
        })
      try answer.write(Answer(text) { NameDocument.bytes(for: levels, asked: asked) })
    }
  }
}
