import CareerStore
import Foundation

extension StoreFolders {
  /// The folders of the user who runs the program.
  ///
  /// - Throws: `HomeError` where they cannot be told.
  static func ofUser() throws(HomeError) -> StoreFolders {
    let environment = ProcessInfo.processInfo.environment
    for name in ["HOME"] + Kind.allCases.map(\.variable) {
      // A text that was mended on the way would name another folder beside the one that is meant.
      if let value = getenv(name), String(validatingCString: value) == nil { throw .notText(variable: name) }
    }
    if let home = environment["HOME"], home.hasPrefix("/") { return StoreFolders(environment: environment, home: home) }
    if let home = UserDatabase.home { return StoreFolders(environment: environment, home: home) }
    guard Kind.allCases.allSatisfy({ environment[$0.variable]?.hasPrefix("/") == true }) else { throw .unknown }
    return StoreFolders(environment: environment, home: "/")
  }
}

private enum UserDatabase {
  /// The home of the user as the system has it; nil where it has none.
  static var home: String? {
    guard let entry = getpwuid(getuid()), let path = entry.pointee.pw_dir else { return nil }
    return String(validatingCString: path).flatMap { $0.hasPrefix("/") ? $0 : nil }
  }
}

/// It cannot be told where the person's files belong.
enum HomeError: ExplainedError {
  case notText(variable: String)
  case unknown

  var code: String { "no-home" }

  var message: String {
    switch self {
    case .notText(let variable): "The folder in \(variable) is not named in UTF-8."
    case .unknown: "HOME names no folder, and the system knows none for this user."
    }
  }

  var hint: String {
    switch self {
    case .notText: "Rename it, or keep everything in another one with --data-dir DIR."
    case .unknown: "Set HOME to a path from /, or name a folder with --data-dir DIR."
    }
  }
}
