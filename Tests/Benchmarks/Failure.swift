import Foundation

/// Why measuring stopped.
struct Failure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }

  /// What the system said to the last call.
  static func system(_ what: String, _ number: Int32 = errno) -> Failure {
    Failure("\(what): \(String(cString: strerror(number)))")
  }
}
