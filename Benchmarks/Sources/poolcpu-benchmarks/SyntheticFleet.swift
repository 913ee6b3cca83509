/// Records of a made-up fleet, one a line, in a random order of kinds that is the same in each run.
struct SyntheticFleet {
  /// How much each record says.
  enum Size: String, CaseIterable {
    /// Some 650 bytes: the leaves that most features are in.
    case small
    /// Some 4 KB: as many leaves as a server has, and a clock.
    case whole
  }

  /// How much each record says.
  let size: Size
  /// How many kinds of CPUs there are, at most 256.
  let classes: Int

  /// Which kernels, and which revisions of the microcode, are in use.
  private static let kernels = 4
  private static let revisions = 3

  /// What a line of each kind is made of: before the clock, before the name, before the time, and the rest.
  private var kinds: [[String]] {
    (0..<classes).flatMap { kind in
      (0..<SyntheticFleet.kernels).flatMap { kernel in
        (0..<SyntheticFleet.revisions).map { parts(kind, kernel: kernel, revision: $0) }
      }
    }
  }

  /// Gives the lines of `count` hosts to `write`, some at a time.
  func lines(_ count: Int, _ write: (String) throws(BenchmarkError) -> Void) throws(BenchmarkError)
  {
    let kinds = kinds
    var random = UInt64(1)
    var piece = ""
    for host in 0..<count {
      // Knuth's constants for a linear congruential generator (The Art of Computer Programming, 3.3.4, table 1).
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let kind = kinds[Int(random >> 33) % kinds.count]
      let second = Int(random >> 40) % 86_400
      piece += kind[0]
      if size == .whole { piece += "\(2_994_000 + second % 400)\(kind[1])" }
      piece += "node-\(padded(host, 7))\(kind[2])"
      piece +=
        "\(padded(second / 3_600, 2)):\(padded(second / 60 % 60, 2)):\(padded(second % 60, 2))Z\(kind[3])"
      if piece.utf8.count > 1 << 20 || host == count - 1 {
        try write(piece)
        piece = ""
      }
    }
  }

  private func parts(_ kind: Int, kernel: Int, revision: Int) -> [String] {
    // Each bit of the kind hides one feature: avx2, bmi1, bmi2, rdseed, adx, sha, clflushopt, clwb.
    let bits = [5, 3, 8, 18, 19, 29, 23, 24]
    let hidden = bits.enumerated().reduce(UInt32(0)) {
      kind >> $1.offset & 1 == 1 ? $0 | 1 << $1.element : $0
    }
    let leaf7 = padded(Int(0x219c_07a9 & ~hidden), 8, radix: 16)
    var leaves = [
      #""00000000.0":["00000010","68747541","444d4163","69746e65"]"#,
      #""00000001.0":["00a00f11","00010800","7eda3203","078bfbff"]"#,
      #""00000007.0":["00000000","\#(leaf7)","0040069c","00000010"]"#,
      #""80000000.0":["80000023","68747541","444d4163","69746e65"]"#,
      #""80000001.0":["00a00f11","00000000","408003f5","2fd3fbff"]"#,
      #""80000008.0":["00003030","110ed215","00000000","00000000"]"#,
    ]
    if size == .whole {
      leaves += (0x8000_000a..<0x8000_0046).map {
        #""\#(padded($0, 8, radix: 16)).0":["00000001","00008000","00000000","119b9cff"]"#
      }
    }
    let text = leaves.joined(separator: ",")
    let environment =
      #""environment":{"kernel":"6.1.0-\#(20 + kernel)-amd64","microcode":"0x0a00117\#(revision)"}"#
    let cpus = #""cpus":[{"cpus":"0-127","leaves":{\#(text)}}]"#
    let first = #"{"brand":"","#
    let rest = #"\#(cpus),\#(environment),"family":25,"host":""#
    let source =
      #"","model":1,"schema":"poolcpu.host/1","source":{"by":"poolcpu","how":"scan","when":"2026-11-28T"#
    let end = #""},"stepping":1,"vendor":"AuthenticAMD"}"# + "\n"
    return size == .small
      ? [first + rest, "", source, end]
      : [first + #""clock":{"canScale":true,"kHz":"#, "}," + rest, source, end]
  }

  private func padded(_ number: Int, _ digits: Int, radix: Int = 10) -> String {
    let text = String(number, radix: radix)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
