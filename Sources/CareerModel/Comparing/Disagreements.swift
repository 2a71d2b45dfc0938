/// Where sources disagree on pay or on what a role asks for; both sides are kept, each with its source and date.
public struct Disagreements: Hashable, Sendable {
  /// By role in the catalogue's order.
  public let pay: [PayDisagreement]
  /// By role in the catalogue's order, then by requirement.
  public let verdicts: [VerdictDisagreement]

  /// Those on every role.
  public init(in catalogue: Catalogue) { self.init(on: catalogue.roles.indices, in: catalogue) }

  /// Those on one role, given by position.
  public init(on role: Int, in catalogue: Catalogue) { self.init(on: role..<(role + 1), in: catalogue) }

  private init(on roles: Range<Int>, in catalogue: Catalogue) {
    pay = roles.flatMap { PayDisagreement.all(on: $0, in: catalogue) }
    verdicts = roles.flatMap { VerdictDisagreement.all(on: $0, in: catalogue) }
  }

  public var isEmpty: Bool { pay.isEmpty && verdicts.isEmpty }

  /// The positions of the roles that they are about, each once, in the catalogue's order.
  public var roles: [Int] { Set(pay.map(\.role) + verdicts.map(\.role)).sorted() }

  /// The verdicts, those on one role with the same sides together; none of the groups is empty.
  public var verdictGroups: [[VerdictDisagreement]] {
    var groups: [[VerdictDisagreement]] = []
    for verdict in verdicts {
      if let index = groups.firstIndex(where: { $0[0].role == verdict.role && $0[0].verdicts == verdict.verdicts }) {
        groups[index].append(verdict)
      } else {
        groups.append([verdict])
      }
    }
    return groups
  }

  /// Everybody who is on one side or another, in the order of what they say; `Source.editorial` is our own judgement.
  public var sources: [Source.ID] {
    var seen: Set<Source.ID> = []
    let all = pay.flatMap { $0.figures.map(\.source) } + verdicts.flatMap { $0.verdicts.map(\.source) }
    return all.filter { seen.insert($0).inserted }
  }
}
