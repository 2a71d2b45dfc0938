import TestSupport

/// A source that the panes of the explorer show.
enum SourceInFront: CaseIterable {
  // In the order of the list of sources.
  case builtIn, onet, esco, all

  var title: String {
    switch self {
    case .builtIn: "built-in"
    case .onet: "O*NET"
    case .esco: "ESCO"
    case .all: "all"
    }
  }

  /// What the panes call it.
  var heading: String {
    switch self {
    case .builtIn: "Built-in"
    case .onet: "O*NET"
    case .esco: "ESCO"
    case .all: "All sources"
    }
  }

  /// Chooses it from the list of sources and waits until it is on the screen.
  func show(in terminal: MeasuredTerminal) throws {
    let place = Self.allCases.firstIndex(of: self) ?? 0
    for key in ["1", "D", "g"] + Array(repeating: "j", count: place) {
      try terminal.send(key)
      _ = try terminal.readFrame(quiet: Walk.quiet, patience: .milliseconds(500))
    }
    try terminal.send("\r")
    // It is opened beside the explorer, which goes on drawing.
    _ = try terminal.readFrame(quiet: .milliseconds(500))
    guard try terminal.redrawnScreen().firstRange(of: heading) != nil else {
      throw Failure("\(heading) did not come to the front")
    }
  }
}
