extension Command {
  /// QEMU for whole machines with the CPU `argument`, told to leave before its first instruction.
  public static func qemuSystem(cpu argument: String) -> Command {
    var command = Command.software(
      "qemu-system-x86_64",
      ["-M", "q35,accel=tcg", "-S", "-display", "none", "-monitor", "stdio", "-cpu", argument])
    command.input = Array("quit\n".utf8)
    return command
  }

  /// The built `poolcpu scan` on an emulated CPU.
  public static func emulatedScan(cpu argument: String) -> Command {
    Command("qemu-x86_64", ["-cpu", argument, poolcpuPath, "scan"])
  }
}
