import ArgumentParser
import CareerModel

/// An answer on the command line: an activity and how much one would like to do it, "r1=3".
struct AnswerArgument: WantedForm {
  static let form = "Write an activity and how much you would like to do it, from 0 to 4: r1=3."

  /// As it was written: an id or the text.
  let activity: String
  let liking: Liking

  init?(argument: String) {
    guard let sign = argument.lastIndex(of: "="), sign > argument.startIndex,
      let number = Int(argument[argument.index(after: sign)...]), let liking = Liking(rawValue: number)
    else { return nil }
    (activity, self.liking) = (String(argument[..<sign]), liking)
  }
}
