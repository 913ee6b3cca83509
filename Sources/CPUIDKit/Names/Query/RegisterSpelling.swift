/// A register of CPUID as manuals, programs and people write it.
enum RegisterSpelling {
  /// poolcpu's own spelling, `7.0.ebx`, of `CPUID.(EAX=7,ECX=0):EBX`, `cpuid.7:ebx`, `7:0:ebx`, `CPUID.07H:EBX`,
  /// `Fn0000_0007_EBX_x0` and the like; `nil` for anything else.
  ///
  /// Numbers are hexadecimal; without a subleaf it is 0, which a bare `7.ebx` does not say. Source: the notations of Intel's and AMD's manuals.
  static func canonical(_ text: some StringProtocol) -> String? {
    guard text.utf8.count <= 64 else { return nil }
    var numbers: [String] = []
    var register: RegisterName?
    var isNumberOpen = false
    for word in words(text.lowercased()) {
      defer { isNumberOpen = word.count == 4 && word.allSatisfy(\.isHexDigit) }
      if let name = RegisterName(word), register == nil {
        register = name
      } else if let number = number(word) {
        if isNumberOpen, register == nil, numbers.last?.count == 4, word.count == 4 {
          // AMD parts the halves: 8000_0001.
          numbers[numbers.count - 1] += number
        } else if register == nil || word.hasPrefix("x") {
          numbers.append(number)
        } else {
          return nil
        }
      } else if !fillers.contains(word) {
        return nil
      }
    }
    let isMarked =
      text.contains { ":hH(".contains($0) } || text.lowercased().contains("cpuid")
      || text.lowercased().contains("fn")
    guard let register, numbers.count == 2 || isMarked, (1...2).contains(numbers.count),
      numbers.allSatisfy({ $0.count <= 8 })
    else { return nil }
    return "\(numbers[0]).\(numbers.count == 2 ? numbers[1] : "0").\(register)"
  }

  private static let fillers: Set<String> = ["cpuid", "leaf", "subleaf", "function", "fn"]

  /// The words of `text`, without the names of the registers that a number is put into.
  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for letter in text + " " {
      if letter.isASCII, letter.isLetter || letter.isNumber {
        word.append(letter)
        continue
      }
      let isInput = letter == "=" && (word == "eax" || word == "ecx")
      if !word.isEmpty, !isInput {
        words.append(word.hasPrefix("fn") && word.count > 2 ? String(word.dropFirst(2)) : word)
      }
      word = ""
    }
    return words
  }

  /// The digits of a number, without `0x`, `x` and `h`.
  private static func number(_ word: String) -> String? {
    var digits = word[...]
    if digits.hasPrefix("0x") { digits = digits.dropFirst(2) }
    if digits.hasPrefix("x") { digits = digits.dropFirst() }
    if digits.hasSuffix("h") { digits = digits.dropLast() }
    return !digits.isEmpty && digits.allSatisfy(\.isHexDigit) ? String(digits) : nil
  }
}
