import CareerStore
import Synchronization

/// The libraries that a command has opened, so that what it went on without is told when it ends.
enum OpenedLibraries {
  private static let libraries = Mutex<[Library]>([])

  static func add(_ library: Library) { libraries.withLock { $0.append(library) } }

  /// What could not be read and was left out, the first of it, since this was asked last.
  static func takeProblem() -> StoreError? { libraries.withLock(\.self).compactMap { $0.takeProblem() }.first }
}
