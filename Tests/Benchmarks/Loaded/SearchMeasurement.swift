import TestSupport

/// How long the search takes, beside fzf over the same names.
struct SearchMeasurement {
  private static let (typedCount, processCount) = (40, 40)
  private static let longest = 14

  let installation: Installation
  let names: SearchNames

  /// - Parameter explorer: with all sources in front.
  func findings(in explorer: MeasuredTerminal) throws -> [Finding] {
    var generator = SeededGenerator(seed: 11)
    let questions = generator.some(Self.typedCount + Self.processCount, of: names.titles)
      .map { String($0.lowercased().prefix(Self.longest)) }
    let typed = try PaletteMeasurement(explorer: explorer, queries: Array(questions.prefix(Self.typedCount))).times()
    let finder = try FuzzyFinder(lines: names.all)
    var (commands, peer) = (Samples<Duration>(), Samples<Duration>())
    for question in questions.suffix(Self.processCount) {
      commands.append(try TimedRun(installation.command(["search", question, "--json"])).time)
      peer.append(try finder.run(question).time)
    }
    return [
      Finding(
        measure: "A letter in the palette to its results, median", careers: typed.milliseconds(50),
        peer: peer.milliseconds(50), target: .timesFaster(5)),
      Finding(
        measure: "A letter in the palette to its results, p99", careers: typed.milliseconds(99),
        peer: peer.milliseconds(99), target: .under(10)),
      Finding(
        measure: "`careers search`, start of the program included, median", careers: commands.milliseconds(50),
        peer: peer.milliseconds(50)),
    ]
  }
}
