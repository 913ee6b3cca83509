internal import CFuzz
internal import Fuzzing
internal import Glibc

/// `Fuzz [--deep] READER [libFuzzer's arguments]`, or `Fuzz --list`; scripts/fuzz calls it.
///
/// SwiftPM starts the program here, because libFuzzer brings a `main` of its own.
@_cdecl("Fuzz_main")
func start(_ count: Int32, _ values: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Int32 {
  var arguments = (1..<max(1, Int(count))).compactMap { values[$0] }
  if let first = arguments.first, strcmp(first, "--list") == 0 {
    for reader in FuzzedReader.all { print(reader.name) }
    return 0
  }
  if let first = arguments.first, strcmp(first, "--deep") == 0 {
    Subject.isDeep = true
    arguments.removeFirst()
  }
  guard let name = arguments.first.map({ String(cString: $0) }),
    let reader = FuzzedReader.all.first(where: { $0.name == name })
  else {
    tell("name a reader; --list lists them")
    return 2
  }
  Subject.reader = reader
  // libFuzzer starts itself anew from its first argument for some tasks, none of which scripts/fuzz asks for.
  arguments[0] = values[0] ?? arguments[0]
  var pointers = arguments.map(Optional.some) + [nil]
  let status = poolcpu_fuzz(Int32(arguments.count), &pointers) { bytes, size in
    Subject.run(Array(UnsafeBufferPointer(start: bytes, count: size)))
    return 0
  }
  if status == -1 { tell("built without libFuzzer; use scripts/fuzz") }
  return status == -1 ? 2 : status
}

private func tell(_ sentence: String) {
  let line = Array("Fuzz: \(sentence)\n".utf8)
  _ = write(STDERR_FILENO, line, line.count)
}
