import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

@testable import PoolFormats

/// Each function's values, read by the real parser of its language.
struct QuotedTextTests {
  static let python = "/usr/bin/python3"

  @Test(arguments: HostileNames.all)
  func `a shell takes the value for one word and runs nothing`(text: String) throws {
    let script = "printf '%s' \(QuotedText.shell(text))"
    let result = try Command("sh", ["-c", script], environment: ["PATH": "/nonexistent"]).run()
    #expect(result.outputText == Printable.text(text))
    #expect(result.errorText == "")
  }

  @Test(arguments: HostileNames.all)
  func `a backslash guards quotes for Python and JSON`(text: String) throws {
    let script = "import ast, sys; print(ast.literal_eval(sys.stdin.read()), end='')"
    let quoted = QuotedText.backslashed(text)
    let result = try Command(Self.python, ["-c", script], input: quoted.utf8).run()
    #expect(result.outputText == Printable.text(text), "\(result.errorText)")
    #expect(try JSONReader.value(of: Array(quoted.utf8)) == .string(Printable.text(text)))
  }

  @Test(
    .enabled(
      if: (try? Command(python, ["-c", "import yaml"]).run().status) == 0,
      "python3-yaml is not installed"), arguments: HostileNames.all)
  func `YAML reads one string`(text: String) throws {
    let script = "import sys, yaml; print(yaml.safe_load(sys.stdin.read())['a'], end='')"
    let result = try Command(
      Self.python, ["-c", script], input: "a: \(QuotedText.yaml(text))\n".utf8
    ).run()
    #expect(result.outputText == Printable.text(text), "\(result.errorText)")
  }

  @Test(arguments: HostileNames.all)
  func `an INI file reads one line`(text: String) throws {
    let script = """
      import configparser, sys
      parser = configparser.RawConfigParser()
      parser.read_string(sys.stdin.read())
      print(parser['s']['a'], end='')
      assert list(parser['s']) == ['a'] and parser.sections() == ['s']
      """
    let value = QuotedText.oslo(text)
    let result = try Command(
      Self.python, ["-c", script], input: "[s]\na = x\(value)\n".utf8
    ).run()
    #expect(result.outputText == "x\(value)", "\(result.errorText)")
    #expect(value.replacing("$$", with: "") == Printable.text(text).replacing("$", with: ""))
  }

  @Test(arguments: [
    ("a%n", "\"a%%n\""), ("\"", "\"\\\"\""), ("\\", "\"\\\\\\\\\""), ("'$", "\"'$\""),
  ])
  func `systemd sees no specifier and no end of the word`(text: String, word: String) {
    #expect(QuotedText.systemd(text) == word)
  }

  @Test(arguments: HostileNames.all)
  func `a form without quotes gets letters, digits and a few marks only`(text: String) {
    let word = QuotedText.bare(text)
    #expect(word.unicodeScalars.count == text.unicodeScalars.count)
    #expect(
      word.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "._-?".contains($0)) })
  }

  @Test(arguments: HostileNames.all)
  func `no function lets a character through that a terminal obeys`(text: String) {
    for value in [
      QuotedText.shell(text), QuotedText.backslashed(text), QuotedText.yaml(text),
      QuotedText.oslo(text), QuotedText.property(text), QuotedText.systemd(text),
      QuotedText.bare(text),
    ] {
      #expect(value.unicodeScalars.allSatisfy { Printable.text(String($0)).count <= 2 })
    }
  }
}
