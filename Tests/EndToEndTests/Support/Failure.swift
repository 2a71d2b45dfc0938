/// What did not come about, with what was seen instead.
struct Failure: Error, CustomStringConvertible {
  let description: String
}
