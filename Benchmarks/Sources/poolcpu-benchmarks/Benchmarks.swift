internal import Glibc

/// Measures poolcpu beside other programs, in turns, and prints a table of medians and ratios.
///
/// Not a test: nothing fails when poolcpu is slow, only when a program cannot be run.
@main
enum Benchmarks {
  static func main() {
    do throws(BenchmarkError) {
      let options = try Options(Array(CommandLine.arguments.dropFirst()))
      let workspace = try Workspace()
      defer { workspace.remove() }
      print(MachineDescription.text)
      for contest in try Contest.all(options, in: workspace) {
        print(ResultTable.text(for: contest, try contest.run(rounds: options.rounds)))
      }
      print(try FleetTable.text(options, in: workspace))
      print(try ReaderTable.text(options, in: workspace))
    } catch {
      let line = Array("poolcpu-benchmarks: \(error)\n".utf8)
      _ = write(STDERR_FILENO, line, line.count)
      exit(2)
    }
  }
}
