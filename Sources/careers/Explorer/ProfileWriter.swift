import CareerModel
import CareerPages
import CareerStore
import CareerUI
import Foundation
import Synchronization

/// The one writer of the profile: takes changes off the key path and tells when they are on disk.
///
/// A change that cannot be written is tried again twice a second, and those after it wait for it. Between writes it
/// looks whether others have changed the profile.
final class ProfileWriter: Sendable {
  private let store: ProfileStore
  private let queue = DispatchQueue(label: "profile-writer", qos: .userInitiated)
  private let outbox: Outbox<News>
  private let work: Mutex<Work>

  private struct Work {
    /// Not on disk yet, oldest first.
    var writes: [(write: ProfileWrite, time: Date)] = []
    /// Why the first of them could not be written when it was tried last.
    var failure: StoreError?
    /// Whether a try is on its way, which takes all there is to write.
    var isScheduled = false
    /// Whether a failure is to be told although it was told before.
    var isAsked = false
    /// What the window shows once everything that was told has reached it, without what is not written yet.
    var shown: Profile
  }

  /// How often others' changes are looked for; half of a second, so that a window shows them within one.
  private static let interval = DispatchTimeInterval.milliseconds(500)

  /// - Parameter profile: what the window shows.
  init(store: ProfileStore, showing profile: Profile, notify: @escaping @Sendable () -> Void) {
    self.store = store
    outbox = Outbox(notify: notify)
    work = Mutex(Work(shown: profile))
  }

  /// Looks for others' changes from now on, and tries again what could not be written.
  func watch() {
    queue.asyncAfter(deadline: .now() + Self.interval) { [weak self] in
      guard let self else { return }
      beat()
      watch()
    }
  }

  /// Writes after everything that was handed over before.
  func save(_ write: ProfileWrite) {
    work.withLock { $0.writes.append((write, Date())) }
    schedule()
  }

  /// Tries at once what is not written, and tells if that fails.
  func retry() {
    work.withLock { $0.isAsked = true }
    schedule()
  }

  /// Looks at once whether others have changed the profile.
  func refresh() { queue.async { [self] in look() } }

  /// Copies the profile where it has changed since the newest copy.
  func backUp() {
    queue.async { [self] in
      do throws(StoreError) {
        try store.backUp(at: Date())
      } catch {
        outbox.post(.notice(error.withoutCopy))
      }
    }
  }

  /// Where the person is; worth a try and no more, and none while changes cannot be written.
  func saveSession(_ session: Session) {
    queue.async { [self] in
      guard work.withLock({ $0.writes.isEmpty }) else { return }
      do {
        // Whoever ends where they began need not wait for a disk.
        guard try store.lastSession() != session else { return }
        try store.saveSession(String(decoding: JSONEncoder().encode(session), as: UTF8.self))
      } catch {
        // The next start opens where an earlier one ended.
      }
    }
  }

  /// Waits until everything handed over has been written or has failed, for a few seconds at most.
  ///
  /// - Returns: What could not be written; nil when everything is on disk.
  @discardableResult
  func finish() -> UnsavedChanges? {
    schedule()
    let isDone = DispatchGroup()
    queue.async(group: isDone) {}
    let isLate = isDone.wait(timeout: .now() + .seconds(5)) == .timedOut
    return work.withLock { work in
      guard !work.writes.isEmpty else { return nil }
      let reason = isLate ? "Writing took too long." : work.failure?.message ?? ""
      return UnsavedChanges(labels: work.writes.map(\.write.label), reason: reason)
    }
  }

  /// What has happened since the last call, in order.
  func fetchOutcomes() -> [News] { outbox.fetch() }

  private func schedule() {
    let isNew = work.withLock { work in
      guard !work.isScheduled, !work.writes.isEmpty else { return false }
      work.isScheduled = true
      return true
    }
    if isNew { queue.async { [self] in writeAll() } }
  }

  // MARK: On the queue

  private func beat() {
    if work.withLock({ $0.failure != nil }) { schedule() } else { look() }
  }

  private func writeAll() {
    work.withLock { $0.isScheduled = false }
    while let next = work.withLock({ $0.writes.first }) {
      do throws(StoreError) {
        tell(try write(next.write, at: next.time), for: next.write)
      } catch {
        let isNews = work.withLock { work in
          defer { (work.failure, work.isAsked) = (error, false) }
          return work.isAsked || work.failure != error
        }
        if isNews { outbox.post(.saveFailed(error.whyUnsaved)) }
        return
      }
    }
    work.withLock { $0.isAsked = false }
  }

  private func write(_ write: ProfileWrite, at time: Date) throws(StoreError) -> ProfileStore.Written {
    switch write {
    case .record(let edit): try store.record(edit, at: time)
    case .undo(let edit): try store.undo(edit, at: time)
    case .redo(let edit): try store.redo(edit, at: time)
    }
  }

  /// Tells that a change is on disk, and what it came to where others had changed the profile before it.
  private func tell(_ written: ProfileStore.Written, for write: ProfileWrite) {
    if case .record(let edit) = write, written.edit != edit { outbox.post(.written(edit, as: written.edit)) }
    work.withLock { work in
      work.writes.removeFirst()
      work.failure = nil
      work.shown.apply(write.edit(of: work.shown))
    }
    outbox.post(.saved)
    show(written.profile)
  }

  private func look() {
    do {
      if let profile = try store.reloaded() { show(profile) }
    } catch {
      // The next look may fare better; a write that cannot be done is told.
    }
  }

  private func show(_ profile: Profile) {
    let isNews = work.withLock { work in
      defer { work.shown = profile }
      return work.shown != profile
    }
    if isNews { outbox.post(.profileChanged(profile)) }
  }
}

/// The explorer was left, and some of what the person did could not be saved.
struct UnsavedChanges: ExplainedError {
  /// What was done, as undo would announce it; at least one.
  let labels: [String]
  let reason: String

  private static let mostNamed = 10

  var code: String { "not-saved" }

  /// "2 changes could not be saved: tick PostgreSQL, note on Data Analyst. The disk is full."
  var message: String {
    let rest = labels.count - Self.mostNamed
    let named = labels.prefix(Self.mostNamed) + (rest > 0 ? ["and \(rest) more"] : [])
    return "\(Notice.unsaved(labels.count)): \(named.joined(separator: ", ")). \(reason)"
  }

  var hint: String { "" }
}
