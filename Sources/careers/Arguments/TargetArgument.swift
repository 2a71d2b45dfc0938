import ArgumentParser
import CareerModel

/// A target on the command line, with its weight among several: "data-engineer" or "data-engineer=2".
struct TargetArgument: WantedForm {
  static let form = "Write a role, or role=weight with a weight from \(weights.lowerBound) to \(weights.upperBound)."

  let role: String
  let weight: Int

  /// The weights that there are.
  private static let weights = 1...1000

  /// Nil where what follows the last "=" is no weight.
  init?(argument: String) {
    guard let sign = argument.lastIndex(of: "=") else {
      (role, weight) = (argument, 1)
      return
    }
    guard let weight = Int(argument[argument.index(after: sign)...]), Self.weights.contains(weight) else { return nil }
    (role, self.weight) = (String(argument[..<sign]), weight)
  }

  func target(in loaded: CommandContext) throws -> Target { Target(role: try loaded.role(role), weight: weight) }
}
