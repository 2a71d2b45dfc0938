import Foundation

/// What did not come about, with what was seen instead.
public struct Failure: Error, CustomStringConvertible {
  public let description: String

  public init(_ description: String) { self.description = description }

  /// What the system said to the last call.
  public static func system(_ what: String, _ number: Int32 = errno) -> Failure {
    Failure("\(what): \(String(cString: strerror(number)))")
  }
}
