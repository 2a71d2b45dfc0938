import CareerStore
import Synchronization

/// The libraries that a command has opened, so that what it went on without is told when it ends.
enum OpenedLibraries {
  private static let libraries = Mutex<[Library]>([])

  static func add(_ library: Library) { libraries.withLock { $0.append(library) } }

  /// What could not be read and was left out since this was asked last, each thing once.
  static func takeProblems() -> [StoreError] {
    let problems = KeptProblems()
    for library in libraries.withLock(\.self) { library.takeProblems().forEach(problems.keep) }
    return problems.take()
  }
}
