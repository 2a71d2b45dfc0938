/// A way from one role to another: moves that follow on each other and visit no role twice.
public struct Route: Hashable, Sendable {
  /// The position of the role where it starts, which is no stop.
  public let start: Int
  /// The roles that it passes after the start, the target last; never empty.
  public let stops: [Stop]
  /// What all stops together take, each skill once; the stops' own lists one after the other.
  public let toGo: HoursToGo
  public let years: Years
  public let pay: Pay

  /// The positions of all its roles, from the start to the target.
  public var roles: [Int] { [start] + stops.map(\.role) }
  public var moves: [Move] { stops.map(\.move) }
  /// The experience that it takes and that neither the person has nor an earlier stop or the start grants, by position.
  public var unmetExperience: [Int] { stops.flatMap(\.unmetExperience) }

  /// One role on the way.
  public struct Stop: Hashable, Sendable {
    /// The role's position.
    public let role: Int
    /// The move that leads here.
    public let move: Move
    /// What its essential requirements add to what earlier stops have asked for, prerequisites included.
    ///
    /// Experience that the start or an earlier stop grants is left out. Of a one-of group it holds the member that is
    /// best for the whole route. Hours are cut to whole minutes for each stop, so their sum may fall short of the
    /// route's by a minute a stop.
    public let toGo: HoursToGo
    /// The experience it asks for that is unmet here and was not asked for by an earlier stop either, by position; of a
    /// one-of group of nothing but experience the first member.
    public let unmetExperience: [Int]
    /// The experience that doing this job gives, by position.
    public let grants: [Int]
    /// Nil where no figure is published.
    public let pay: PayHeadline?
  }

  /// How long its moves take, as far as that is published.
  public struct Years: Hashable, Sendable {
    /// The sum of the lower bounds of the published years; nil where none are published.
    public let least: Int?
    /// The number of moves without published years, which the sum leaves out.
    public let unpublishedMoves: Int
  }

  /// What its stops pay, as far as that is published.
  public struct Pay: Hashable, Sendable {
    /// The sum of the stops' yearly headline amounts, which only compares routes; nil where none are published.
    public let sum: Money?
    /// The number of stops without such an amount, which the sum leaves out.
    public let unpublishedStops: Int
  }
}
