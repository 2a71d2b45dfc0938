/// From a key that moves the cursor to the last byte of its frame.
struct KeyMeasurement {
  /// A list to move in, and the keys that show it.
  struct List {
    let name: String
    let opening: [String]
    var moves = Walk.Moves.rows
  }

  static let rounds = 3
  static let lists = [
    List(name: "Roles", opening: ["1"]), List(name: "Skills", opening: ["2"]), List(name: "Paths", opening: ["3"]),
    List(name: "Tutors", opening: ["4"]), List(name: "Guide", opening: ["6"]),
  ]

  let careers: MeasuredTerminal
  let tig: MeasuredTerminal

  /// Every screen of careers and tig's main view in every round, so that whatever else the machine does slows all.
  func findings() throws -> [Finding] {
    var walks = try Self.lists.map { try Walk(in: careers, opening: $0.opening) }
    var peer = try Walk(in: tig)
    for _ in 0..<Self.rounds {
      for index in walks.indices { try walks[index].measureRound() }
      try peer.measureRound()
    }
    var findings: [Finding] = []
    for (list, walk) in zip(Self.lists, walks) {
      findings += Self.times(walk, beside: peer, in: list.name)
      if list.name == "Tutors" { findings += Self.bytes(walk, beside: peer) }
    }
    return findings
  }

  private static func times(_ walk: Walk, beside peer: Walk, in list: String) -> [Finding] {
    [
      Finding(
        measure: "Move in \(list), p50", careers: walk.times.milliseconds(50), peer: peer.times.milliseconds(50),
        target: .timesPeerOrUnder(2, 1)),
      Finding(
        measure: "Move in \(list), p99", careers: walk.times.milliseconds(99), peer: peer.times.milliseconds(99),
        target: .under(3)),
    ]
  }

  private static func bytes(_ walk: Walk, beside peer: Walk) -> [Finding] {
    [
      Finding(
        measure: "Bytes of a move in Tutors, median", careers: walk.bytes.percentile(50).map(Quantity.bytes),
        peer: peer.bytes.percentile(50).map(Quantity.bytes), target: .under(250)),
      Finding(
        measure: "Bytes of a move in Tutors, most", careers: walk.bytes.largest.map(Quantity.bytes),
        peer: peer.bytes.largest.map(Quantity.bytes), target: .under(250)),
    ]
  }
}
