/// The branches that lead to one row of a tree, such as `│ ├─▾ `: two columns a level, at most twelve, and a fold mark.
public struct TreeBranch: Hashable, Sendable {
  /// What the row has beneath it.
  public enum Fold: Hashable, Sendable {
    case nothing, open, closed
    /// Shown elsewhere in the same tree.
    case elsewhere
  }

  /// For each level from the outermost, whether a later row belongs to it too; the last is the row's own level.
  public let continues: [Bool]
  public let fold: Fold
  /// For what is our judgement and not published.
  public let isDotted: Bool

  private static let mostLevels = 6

  public init(continues: [Bool], fold: Fold, isDotted: Bool = false) {
    self.continues = continues
    self.fold = fold
    self.isDotted = isDotted
  }

  /// The columns of the branch of a row so many levels under the root.
  public static func columns(level: Int) -> Int { level == 0 ? 0 : 2 * min(level, mostLevels) + 2 }

  /// What stands before the row's text; nothing for a root.
  public func line(in look: Look) -> Line {
    guard let isFollowed = continues.last else { return Line() }
    let isCut = continues.count > Self.mostLevels
    let ancestors = continues.dropLast().suffix(Self.mostLevels - 1).enumerated().map { level, continues in
      isCut && level == 0 ? look[.moreBefore] : continues ? look[.branchPast] : " "
    }
    let branch = (isFollowed ? look[.branchTee] : look[.branchCorner]) + stroke(in: look)
    return Line(ancestors.map { $0 + " " }.joined() + branch, .rule) + Line(mark(in: look) + " ", .dim)
  }

  private func stroke(in look: Look) -> String { isDotted ? look[.branchDotted] : look[.branchLine] }

  private func mark(in look: Look) -> String {
    switch fold {
    case .nothing: stroke(in: look)
    case .open: look[.foldOpen]
    case .closed: look[.foldClosed]
    case .elsewhere: look[.elsewhere]
    }
  }
}
