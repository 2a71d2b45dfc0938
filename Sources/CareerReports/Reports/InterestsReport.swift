import CareerModel
import CareerPages

/// What the answers to the questionnaire come to, and the roles that suit it, the closest first.
public struct InterestsReport: ListReport {
  private let context: PageContext
  private let answers: InterestAnswers
  private let matches: [InterestMatch]
  /// How many there are without a limit.
  private let total: Int

  /// - Parameters:
  ///   - matches: in order.
  ///   - limit: how many are shown at most.
  public init(_ context: PageContext, matches: [InterestMatch], limit: Int = .max) {
    self.context = context
    answers = context.profile.interests(in: context.catalogue)
    self.matches = Array(matches.prefix(limit))
    total = matches.count
  }

  private var catalogue: Catalogue { context.catalogue }

  private var attributions: Attributions {
    let roles = matches.map(\.role)
    return Attributions(joining: [
      Attributions(of: context.interestSources(of: roles), in: catalogue), Attributions(ofRoles: roles, in: catalogue),
    ])
  }

  public var emptyText: String? {
    matches.isEmpty ? InterestsPage.emptyText(for: answers, in: catalogue, listsInPart: true) : nil
  }

  public var json: JSONValue {
    answers.json.adding([
      "pace": context.learner.pace.json,
      "roles": matches.map { match in
        context.listed(match.role).adding([
          "correlation": match.fit.json, "class": match.fit.class.rawValue,
          "preparation": catalogue.roles[match.role].preparation,
        ])
      },
      "attributions": attributions.json,
    ])
  }

  public var page: Page { InterestsPage(matches, of: total, for: answers, in: context).document }

  public var records: Records {
    Records(
      columns: ["id", "title", "class", "correlation", "level", "preparation", "match", "fit", "source"],
      rows: matches.map { match in
        let role = catalogue.roles[match.role]
        return [
          role.id.rawValue, role.title, match.fit.class.rawValue, match.fit.text, role.level?.name,
          role.preparation.map { "\($0.rank)" }, context.assessments[match.role].match.map { "\($0.percent)" },
          context.assessments.fit(of: match.role).map { "\($0.percent)" }, context.datasetName(ofRole: match.role),
        ]
      }, attributions: attributions)
  }
}

/// The questionnaire, with what is answered of it.
public struct QuestionnaireReport: ListReport {
  private let context: PageContext
  private let answers: InterestAnswers
  private var activities: [Activity] { context.catalogue.activities }

  public init(_ context: PageContext) {
    self.context = context
    answers = context.profile.interests(in: context.catalogue)
  }

  public var emptyText: String? {
    activities.isEmpty ? InterestsPage.emptyText(for: answers, in: context.catalogue) : nil
  }

  private func answer(to activity: Activity) -> Liking? { context.profile.answers[activity.id] }

  public var json: JSONValue {
    answers.json.adding([
      "activities": activities.map { activity in
        JSONValue.object([
          "id": activity.id, "interest": activity.interest.rawValue, "text": activity.text,
          "answer": answer(to: activity)?.rawValue,
        ])
      }
    ])
  }

  public var page: Page {
    Page([
      .title(Phrase(InterestsPage.title) + .note(answers.progressText)), .paragraph(Phrase(InterestsPage.question)),
      .table(
        Table(
          [Table.Column("", .right), Table.Column("Activity", isFlexible: true), Table.Column("Answer")],
          rows: activities.map { activity in
            [
              Phrase(activity.id.rawValue, .faint), Phrase(activity.text),
              Phrase(answer(to: activity).map { "\($0.rawValue) \($0.text)" } ?? ""),
            ]
          })),
      .paragraph(Phrase(InterestsPage.advice, .faint)),
    ])
  }

  public var records: Records {
    Records(
      columns: ["id", "interest", "text", "answer"],
      rows: activities.map { activity in
        [
          activity.id.rawValue, activity.interest.rawValue, activity.text,
          answer(to: activity).map { "\($0.rawValue)" },
        ]
      })
  }
}

extension InterestAnswers: JSONConvertible {
  /// `unasked` tells apart a score of 0 that somebody gave from one about which nothing is answered.
  public var json: JSONValue {
    let scores = Interest.allCases.map { JSONValue.Member(key: $0.rawValue, value: self.scores[$0].json) }
    return .object([
      "scores": JSONValue.object(scores), "unasked": unasked.isEmpty ? nil : unasked.map(\.rawValue),
      "answered": answered, "of": count,
    ])
  }
}

extension InterestFit: JSONConvertible {
  /// The correlation, with the digits of `text`.
  public var json: JSONValue {
    tenThousandthsBelowClass.map { .shortest($0, places: 4) } ?? .shortest(thousandths, places: 3)
  }
}
