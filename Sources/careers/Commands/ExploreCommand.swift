import ArgumentParser
import Canvas

/// What `careers` does without a command: opens the explorer, or replays keys without a terminal.
struct ExploreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explore", abstract: "Open the explorer.", shouldDisplay: false)

  @Argument(help: .hidden)
  var words: [String] = []

  @Option(help: ArgumentHelp("Press these keys without a terminal, and print the last frame.", valueName: "keys"))
  var replay: String?

  @Flag(help: "Keep in the profile what these keys change, which else only happens in memory.")
  var write = false

  @Option(help: ArgumentHelp("The size of the frame.", valueName: "COLSxROWS"), transform: FrameSize.read)
  var size: FrameSize?

  @Option(help: "The form of the frame.")
  var frame: Replay.Format = .text

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if write, replay == nil { throw ValidationError("--write goes with --replay.") }
  }

  func run() throws {
    if let word = words.first { throw UnknownCommand(word: word) }
    guard let replay else {
      return try Explorer.run(in: options.workspace, isASCII: options.ascii, isPlain: options.noColour)
    }
    guard !options.json else { throw UsageError(message: "--replay prints a frame, which is no JSON.") }
    let size = size?.size ?? Size(width: 80, height: 24)
    let picture = try Replay.run(keys: replay, size: size, format: frame, isKept: write, options: options)
    try options.console.write(picture.hasSuffix("\n") ? picture : picture + "\n")
  }
}

/// The size of a screen on the command line, such as "120x40".
struct FrameSize: WantedForm {
  static let form = "Write columns and rows as 120x40, up to \(most.width)x\(most.height)."

  let size: Size

  /// The largest screen that is drawn.
  private static let most = Size(width: 1000, height: 400)

  init?(argument: String) {
    let numbers = argument.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    guard numbers.count == 2, (1...Self.most.width).contains(numbers[0]), (1...Self.most.height).contains(numbers[1])
    else { return nil }
    size = Size(width: numbers[0], height: numbers[1])
  }
}
