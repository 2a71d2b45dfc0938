import Foundation
import TestSupport

/// The disk after a power cut at any point of a series of changes, and the program started on it.
struct PowerPart {
  let subject: Subject
  let scale: Scale
  private static let title = "States of the disk after a cut"

  func trials() throws -> [Trial] {
    guard let strace = Strace.path else { return [.skipped(Self.title, because: Strace.reasonMissing)] }
    let home = try subject.home()
    let start = try DiskState(of: home.data)
    let ids = subject.skills.prefix(max(4, scale(14))).map(\.id)
    var calls: [SystemCall] = []
    for id in ids {
      calls += try Strace(path: strace).calls(of: ["tick", id], in: home, below: home.data)
      calls.append(.acknowledged(id))
    }
    return [try states(of: calls, from: start)]
  }

  private func states(of calls: [SystemCall], from start: DiskState) throws -> Trial {
    var trial = Trial(
      Self.title, scale(1200), never: "that lost an acknowledged change", "corrupt", "not starting",
      within: scale(.seconds(240)))
    trial.note("\(calls.count) system calls recorded")
    var generator = SeededGenerator(seed: 2)
    // Every point with nothing and with everything that was not synced, then points and losses at random.
    var cuts = (1...calls.count).flatMap { [(point: $0, loss: DiskState.Loss.everything), ($0, .nothing)] }
    while cuts.count < trial.wanted { cuts.append((generator.number(1...calls.count), .some)) }
    if cuts.count > trial.wanted { cuts = generator.some(trial.wanted, of: cuts) }
    let home = try subject.home()
    for cut in cuts where trial.goesOn {
      var state = start
      var acknowledged: [String] = []
      for call in calls.prefix(cut.point) {
        if case .acknowledged(let skill) = call { acknowledged.append(skill) } else { state.apply(call) }
      }
      try state.cut(losing: cut.loss, using: &generator).write(to: home.data)
      trial.count()
      if state.hasJournal { trial.saw("in the middle of a write") }
      judge(acknowledged, in: home, at: "call \(cut.point), losing \(cut.loss)", &trial)
    }
    return trial
  }

  private func judge(_ acknowledged: [String], in home: Home, at place: String, _ trial: inout Trial) {
    do {
      let marks = try home.marks()
      let lost = acknowledged.filter { marks[$0] != "have" }
      if !lost.isEmpty { trial.fault("that lost an acknowledged change", "\(place): \(lost.joined(separator: ", "))") }
      if let fault = StoredProfile.fault(in: home.profile) { trial.fault("corrupt", "\(place): \(fault)") }
    } catch {
      trial.fault("not starting", "\(place): \(error)")
    }
  }
}
