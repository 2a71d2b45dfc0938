import TerminalText

/// A name on the command line leads nowhere, or to several things.
struct NameError: ExplainedError {
  enum Kind: String { case role, skill, track, level, topic, source, tutor, activity }

  enum Problem {
    case unknown(nearest: [NameCandidate])
    /// It is like none of the few that there are.
    case noneOf([NameCandidate])
    /// The most alike first.
    case ambiguous(among: [NameCandidate])
  }

  let kind: Kind
  let text: String
  let problem: Problem

  var code: String {
    switch problem {
    case .unknown, .noneOf: "unknown-\(kind)"
    case .ambiguous: "ambiguous-\(kind)"
    }
  }

  var message: String {
    switch problem {
    case .unknown, .noneOf: "There is no \(kind) “\(shortText)”."
    case .ambiguous(let candidates): "“\(shortText)” may mean \(candidates.count) \(kind)s."
    }
  }

  var hint: String {
    switch problem {
    case .unknown(let nearest):
      nearest.isEmpty ? overview : "Did you mean \(nearest.map(\.text).joined(separator: " or "))?"
    case .noneOf(let all): "There are \(all.map(\.text).joined(separator: ", "))."
    case .ambiguous(let candidates):
      (["Say which one by its id:"] + candidates.prefix(NameCandidate.most).map(\.text)
        + (candidates.count > NameCandidate.most ? ["and \(candidates.count - NameCandidate.most) more"] : []))
        .joined(separator: "\n")
    }
  }

  var candidates: [NameCandidate] {
    switch problem {
    case .unknown(let candidates), .ambiguous(let candidates): Array(candidates.prefix(NameCandidate.most))
    case .noneOf(let all): all
    }
  }

  var status: ExitStatus {
    switch problem {
    case .unknown, .noneOf: .nothingFound
    case .ambiguous: .usedWrongly
    }
  }

  private var shortText: String {
    let line = TerminalText.clean(text)
    return line.count > 60 ? "\(line.prefix(60))…" : line
  }

  /// Where to see what there is.
  private var overview: String {
    switch kind {
    case .role: "`careers roles` lists them all, `careers search` finds them by a few letters."
    case .skill: "`careers skills` lists them all, `careers search` finds them by a few letters."
    case .track, .level: "This source has none: --source names another."
    case .topic: "`careers guide` lists them all."
    case .source: "`careers sources` lists them all."
    case .tutor: "`careers tutors` lists them all."
    case .activity: "`careers interests` lists them all."
    }
  }
}
