/// How a command ended, as the shell sees it.
enum ExitStatus: Int32 {
  case done = 0
  /// The role is unknown, the search has no result.
  case nothingFound = 1
  /// The data is bad, or the work failed.
  case failed = 2
  /// The arguments make no sense.
  case usedWrongly = 64
  /// Ctrl-C, or a signal to leave.
  case interrupted = 130
}
