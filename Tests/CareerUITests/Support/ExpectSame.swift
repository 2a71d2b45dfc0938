import CustomDump
import Testing

/// Expects two values to be equal, and says line by line what differs.
///
/// Reports by itself: what CustomDump's own expectation finds reaches Swift Testing only through a library that is not
/// linked everywhere, and is lost without it.
func expectSame<Value: Equatable>(
  _ value: Value, _ expected: Value, sourceLocation: SourceLocation = #_sourceLocation
) {
  guard value != expected else { return }
  let difference = diff(expected, value) ?? "\(value) is not \(expected)"
  Issue.record("- is what was expected, + is what came\n\(difference)", sourceLocation: sourceLocation)
}
