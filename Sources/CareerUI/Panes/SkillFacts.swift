import Canvas
import CareerModel
import CareerPages

/// What stands at the end of a skill's row in the Skills pane, and what rows can be ordered by.
struct SkillFacts {
  let state: State
  private var catalogue: Catalogue { state.catalogue }
  /// Whose checklist is in front; nil for all skills.
  let role: Role?

  private var learner: Learner { state.assessments.learner }

  /// Whether the checklist of a taxonomy is in front, where requirements weigh what the publisher's figures say.
  var isWeighed: Bool { role.map(state.countsInsteadOfHours) ?? false }

  /// What there is to learn for it; nil where it is held, or never to be used.
  private func bundle(of position: Int) -> SkillBundle? { SkillBundle(of: position, for: learner) }

  /// What learning it adds to the chosen role, with all that it needs; without one, how many roles want it.
  func value(of position: Int) -> Int {
    role == nil ? catalogue.demand.roles[position].count : gain(of: bundle(of: position))
  }

  private func gain(of bundle: SkillBundle?) -> Int {
    guard let bundle, let role = role.flatMap({ catalogue.rolePosition($0.id) }) else { return 0 }
    return learner.gain(of: bundle, for: role)
  }

  /// The likely time of study, with all that it needs; what has none comes last.
  func minutes(of position: Int) -> Int {
    guard !catalogue.isCounted(position), let toGo = bundle(of: position)?.toGo, toGo.unknown.count < toGo.missing.count
    else { return .max }
    return toGo.hours.likelyMinutes
  }

  /// What its row tells, by what an hour of study brings.
  func hourlyGain(of position: Int) -> HourlyGain {
    let bundle = bundle(of: position)
    let isKnown = bundle.map { $0.toGo.unknown.isEmpty } ?? false
    return HourlyGain(gain: gain(of: bundle), minutes: isKnown ? bundle?.toGo.hours.likelyMinutes : nil)
  }

  /// Orders the most for an hour first; what is not wholly counted in hours comes after all others, by gain.
  struct HourlyGain: Comparable {
    let gain: Int
    /// Nil where not all of it is known.
    let minutes: Int?

    static func < (left: Self, right: Self) -> Bool {
      guard let minutes = left.minutes, let others = right.minutes else {
        return left.minutes == nil && right.minutes == nil ? left.gain > right.gain : left.minutes != nil
      }
      // What takes no study brings more for an hour than anything.
      return left.gain * max(1, others) > right.gain * max(1, minutes)
    }
  }

  // MARK: Columns

  private static let first = 6
  private static let hours = 11
  private static let match = 7
  /// The longest bar of a gain with the blank before it, that of the largest gain.
  private static let bar = 10
  private static let leastForHours = 44
  private static let leastForBars = 72

  /// What stands over the columns of a row.
  func heads(width: Int) -> Line {
    guard role != nil else {
      return head("wanted by", catalogue.hasHours ? 12 : 14) + (catalogue.hasHours ? head("hours", Self.hours) : Line())
    }
    if isWeighed || width < Self.leastForHours { return head("match", Self.match) }
    let bar = width >= Self.leastForBars ? Line.blank(Self.bar) : Line()
    return head("first", Self.first) + head("hours", Self.hours) + head("match", Self.match) + bar
  }

  /// How many roles want it, and the hours of its bundle.
  func ofDemand(for position: Int) -> Line {
    let wanted = catalogue.demand.roles[position].count
    let count = cell(Line(wanted.of("role"), .dim), catalogue.hasHours ? 12 : 14)
    return catalogue.hasHours ? count + hours(of: bundle(of: position), for: position) : count
  }

  /// How many come first, the hours of all of them together, and what learning them adds, as far as there is room; in a
  /// taxonomy its rating and strength.
  func of(_ requirement: Requirement?, for position: Int, width: Int) -> Line {
    let bundle = bundle(of: position)
    let gain = gain(of: bundle)
    let added = cell(Line(gain > 0 ? "+\(gain)" : "", .gain), Self.match)
    guard width >= Self.leastForHours else { return added }
    let dispute = Line(requirement?.isDisputed == true ? "disputed" : "", .dim)
    if isWeighed {
      let rating = width >= 56 ? requirement?.rating.map(\.text) ?? "" : ""
      return Line(rating, .figure) + Line("  " + (requirement?.strength.text ?? "prerequisite"), .dim) + added
    }
    let count = bundle?.prerequisites.count ?? 0
    let first = cell(Line(count == 0 ? "" : "\(count)", .dim), Self.first)
    let bar = width >= Self.leastForBars ? Line(" ") + self.bar(of: gain) : Line()
    return dispute + first + hours(of: bundle, for: position) + added + bar
  }

  /// The hours of a bundle, or why there are none.
  private func hours(of bundle: SkillBundle?, for position: Int) -> Line {
    guard let bundle else {
      let box = learner.box(of: catalogue.skills[position].id)
      return cell(Line(box == .implied ? "implied" : box == .have ? "have" : "", .dim), Self.hours)
    }
    return cell(Line(bundle.hoursText, .figure), Self.hours)
  }

  /// The gain on a track as long as the largest gain.
  private func bar(of gain: Int) -> Line {
    let most = max(1, state.lists.topGain?.value.value ?? gain)
    guard gain > 0 else { return .blank(Self.bar - 1) }
    return Gauge(held: gain, of: most).line(width: Self.bar - 1, in: state.look)
  }

  private func head(_ text: String, _ columns: Int) -> Line { cell(Line(text, .dim), columns) }

  private func cell(_ line: Line, _ columns: Int) -> Line {
    line.fitted(to: columns, aligned: .right, in: state.look)
  }
}

/// The largest gain of a checklist, by which the bars of all are measured.
struct TopGain: Sendable {
  struct Key: Hashable {
    let role: Role.ID
    let revision: Int
  }

  let key: Key
  let value: Lazy<Int>

  init(_ key: Key, for learner: Learner) {
    self.key = key
    value = Lazy {
      guard let role = learner.catalogue.rolePosition(key.role) else { return 0 }
      let asked = Set(learner.catalogue.terms[role].flatMap(\.options))
      return asked.compactMap { SkillBundle(of: $0, for: learner) }.map { learner.gain(of: $0, for: role) }.max() ?? 0
    }
  }
}
