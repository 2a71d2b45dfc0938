/// From a key that moves the cursor to the last byte of its frame.
struct KeyMeasurement {
  private static let rounds = 3
  private static let screens: [(name: String, key: String)] = [
    ("Roles", "1"), ("Skills", "2"), ("Paths", "3"), ("Tutors", "4"), ("Guide", "6"),
  ]

  let careers: MeasuredTerminal
  let tig: MeasuredTerminal

  /// Every screen of careers and tig's main view in every round, so that whatever else the machine does slows all.
  func findings() throws -> [Finding] {
    var walks = try Self.screens.map { try Walk(in: careers, opening: $0.key) }
    var peer = try Walk(in: tig)
    for _ in 0..<Self.rounds {
      for index in walks.indices { try walks[index].measureRound() }
      try peer.measureRound()
    }
    var findings: [Finding] = []
    for (screen, walk) in zip(Self.screens, walks) {
      findings += Self.times(walk, beside: peer, on: screen.name)
      if screen.name == "Tutors" { findings += Self.bytes(walk, beside: peer) }
    }
    return findings
  }

  private static func times(_ walk: Walk, beside peer: Walk, on screen: String) -> [Finding] {
    [
      Finding(
        measure: "Move in \(screen), p50", careers: walk.times.milliseconds(50), tig: peer.times.milliseconds(50),
        target: .timesPeerOrUnder(2, 1)),
      Finding(
        measure: "Move in \(screen), p99", careers: walk.times.milliseconds(99), tig: peer.times.milliseconds(99),
        target: .under(3)),
    ]
  }

  private static func bytes(_ walk: Walk, beside peer: Walk) -> [Finding] {
    [
      Finding(
        measure: "Bytes of a move in Tutors, median", careers: walk.bytes.percentile(50).map(Quantity.bytes),
        tig: peer.bytes.percentile(50).map(Quantity.bytes), target: .under(120)),
      Finding(
        measure: "Bytes of a move in Tutors, most", careers: walk.bytes.largest.map(Quantity.bytes),
        tig: peer.bytes.largest.map(Quantity.bytes), target: .under(120)),
    ]
  }
}
