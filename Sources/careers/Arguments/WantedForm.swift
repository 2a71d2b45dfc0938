import ArgumentParser

/// A value on the command line that says how it is written where it cannot be read.
protocol WantedForm {
  init?(argument: String)
  /// How it is written: "Write a day as YYYY-MM-DD, such as 2026-11-29."
  static var form: String { get }
}

extension WantedForm {
  /// Reads an argument, or says how it is written.
  static func read(_ argument: String) throws -> Self {
    guard let value = Self(argument: argument) else { throw ValidationError(form) }
    return value
  }
}

/// Reads a whole number that is not too small and not too large, or says which ones there are.
func wholeNumber(from least: Int, to most: Int = .max) -> @Sendable (_ argument: String) throws -> Int {
  { argument in
    guard let number = Int(argument), (least...most).contains(number) else {
      throw ValidationError("Write a whole number from \(least) \(most == .max ? "up" : "to \(most)").")
    }
    return number
  }
}
