/// A name on the command line leads nowhere, or to several things.
struct NameError: ExplainedError {
  enum Kind: String { case role, skill, track, level, topic, source, tutor }

  /// Something that may have been meant.
  struct Candidate {
    let id: String
    let name: String
    /// Where it is from, unless that is our own catalogue.
    var source: String?

    /// "Back-end Developer (backend-developer)", "Web Developers (15-1254.00, O*NET)".
    var text: String { "\(name) (\(id)\(source.map { ", \($0)" } ?? ""))" }
  }

  enum Problem {
    case unknown(nearest: [Candidate])
    case ambiguous(among: [Candidate])
  }

  let kind: Kind
  let text: String
  let problem: Problem

  var code: String {
    switch problem {
    case .unknown: "unknown-\(kind)"
    case .ambiguous: "ambiguous-\(kind)"
    }
  }

  var message: String {
    switch problem {
    case .unknown: "There is no \(kind) “\(shortText)”."
    case .ambiguous(let candidates): "“\(shortText)” may mean \(candidates.count) \(kind)s."
    }
  }

  var hint: String {
    switch problem {
    case .unknown(let nearest):
      nearest.isEmpty ? overview : "Did you mean \(nearest.map(\.text).joined(separator: " or "))?"
    case .ambiguous(let candidates):
      "Say which one by its id:" + candidates.map { "\n\($0.text)" }.joined()
    }
  }

  var status: ExitStatus {
    switch problem {
    case .unknown: .nothingFound
    case .ambiguous: .usedWrongly
    }
  }

  /// The same about something else that the text leads to.
  func replaced(by problem: Problem) -> NameError { NameError(kind: kind, text: text, problem: problem) }

  private var shortText: String { text.count > 60 ? "\(text.prefix(60))…" : text }

  /// Where to see what there is.
  private var overview: String {
    switch kind {
    case .role: "`careers roles` lists them all, `careers search` finds them by a few letters."
    case .skill: "`careers skills` lists them all, `careers search` finds them by a few letters."
    case .track, .level: "`careers roles --json` shows the \(kind) of every role."
    case .topic: "`careers guide` lists them all."
    case .source: "`careers sources` lists them all."
    case .tutor: "`careers tutors` lists them all."
    }
  }
}
