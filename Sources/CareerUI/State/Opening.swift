import CareerModel
import CareerPages

/// A source that is being opened, and where to go once it is in front.
struct Opening: Hashable, Sendable {
  let dataset: Dataset
  var arrival: Arrival?

  enum Arrival: Hashable, Sendable {
    /// A link or an answer of the palette.
    case destination(Destination)
    /// A place that was visited before.
    case place(Place)
  }
}
