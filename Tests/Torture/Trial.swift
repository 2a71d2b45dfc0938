import Foundation

/// Something that is done to the program again and again: how often it was, and what was seen.
struct Trial {
  let name: String
  /// How often it is to be done.
  private(set) var wanted: Int
  private(set) var tried = 0
  private(set) var faults: [Fault]
  private var sights: [(what: String, count: Int)] = []
  private var times: [(what: String, samples: [Double])] = []
  private var notes: [String] = []
  /// Why it was not tried at all; nil when it was.
  private(set) var reasonSkipped: String?
  private let deadline: ContinuousClock.Instant
  private static let exampleLimit = 5

  /// What must not be seen.
  struct Fault {
    let kind: String
    var count = 0
    var examples: [String] = []
  }

  /// - Parameters:
  ///   - faults: the kinds that must not be seen, which are told also where there were none.
  ///   - patience: when it is up no more is tried.
  init(_ name: String, _ wanted: Int, never faults: String..., within patience: Duration) {
    self.name = name
    self.wanted = wanted
    self.faults = faults.map { Fault(kind: $0) }
    deadline = ContinuousClock.now + patience
  }

  /// One that cannot be tried here.
  static func skipped(_ name: String, because reason: String) -> Trial {
    var trial = Trial(name, 0, within: .zero)
    trial.reasonSkipped = reason
    return trial
  }

  var goesOn: Bool { tried < wanted && ContinuousClock.now < deadline }
  var isFaulty: Bool { faults.contains { $0.count > 0 } }

  /// Adds a kind that is told also where there is none.
  mutating func mustNotSee(_ kind: String) { faults.append(Fault(kind: kind)) }

  mutating func count(_ number: Int = 1) { tried += number }

  mutating func saw(_ what: String, _ count: Int = 1) {
    if let place = sights.firstIndex(where: { $0.what == what }) {
      sights[place].count += count
    } else {
      sights.append((what, count))
    }
  }

  mutating func fault(_ kind: String, _ example: String) {
    if !faults.contains(where: { $0.kind == kind }) { faults.append(Fault(kind: kind)) }
    guard let place = faults.firstIndex(where: { $0.kind == kind }) else { return }
    faults[place].count += 1
    if faults[place].examples.count < Self.exampleLimit { faults[place].examples.append(example) }
  }

  mutating func took(_ time: Duration, to what: String) {
    if !times.contains(where: { $0.what == what }) { times.append((what, [])) }
    guard let place = times.firstIndex(where: { $0.what == what }) else { return }
    times[place].samples.append(time / .milliseconds(1))
  }

  mutating func note(_ text: String) { notes.append(text) }

  /// For one that is done until there is nothing left to do; nothing where the time was up first.
  func finished() -> Trial {
    var trial = self
    if ContinuousClock.now < deadline { trial.wanted = tried } else { trial.note("the time was up") }
    return trial
  }

  // MARK: In words

  var triedText: String {
    guard reasonSkipped == nil else { return "skipped" }
    return tried == wanted || wanted == .max ? Self.grouped(tried) : "\(Self.grouped(tried)) of \(Self.grouped(wanted))"
  }

  /// The faults, also where there were none; then all else.
  var seenText: String {
    if let reasonSkipped { return reasonSkipped }
    let counts = faults.map { "\(Self.grouped($0.count)) \($0.kind)" }.joined(separator: ", ")
    let rest = sights.map { "\(Self.grouped($0.count)) \($0.what)" } + times.map(Self.text) + notes
    return ([counts] + rest).filter { !$0.isEmpty }.joined(separator: "; ")
  }

  /// For whoever waits: the line, and an example or more of each fault.
  var lines: [String] {
    ["\(name): \(triedText): \(seenText)"]
      + faults.flatMap { fault in
        fault.examples.map { "  \(fault.kind): \($0.split(whereSeparator: \.isNewline).joined(separator: " / "))" }
      }
  }

  private static func text(of time: (what: String, samples: [Double])) -> String {
    let sorted = time.samples.sorted()
    return String(
      format: "%.0f ms at the median and %.0f ms at most to %@", sorted[sorted.count / 2], sorted[sorted.count - 1],
      time.what)
  }

  private static func grouped(_ number: Int) -> String {
    number.formatted(.number.locale(Locale(identifier: "en_GB")))
  }
}
