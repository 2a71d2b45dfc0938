import CareerModel
import CareerStore
import CareerUI
import Dispatch
import Synchronization

/// Opens sources and answers what takes long, off the key path and in order; the loop fetches what came of it.
final class DatasetLoader: Sendable {
  /// What there is to fetch.
  enum Outcome: Sendable {
    /// A source to put in front.
    case opened(Catalogue)
    case news(News)
  }

  /// How many similar roles are worth reading.
  private static let similarLimit = 20

  private let workspace: Workspace
  private let library: Mutex<Library>
  private let queue = DispatchQueue(label: "sources", qos: .userInitiated)
  private let outbox: Outbox<Outcome>

  init(_ library: Library, of workspace: Workspace, notify: @escaping @Sendable () -> Void) {
    self.library = Mutex(library)
    self.workspace = workspace
    outbox = Outbox(notify: notify)
  }

  private var current: Library { library.withLock { $0 } }

  /// Hands in a source as it is now: others may have imported or removed something meanwhile.
  func open(_ dataset: Dataset) {
    queue.async { [self] in
      reporting({ .datasetFailed(dataset, $0) }) {
        if isStale { outbox.post(.news(.datasets(try readAnew().choices))) }
        return .opened(try current.opened(dataset).warmed())
      }
    }
  }

  private var isStale: Bool { ImportStamp(of: workspace.importFolder) != current.imports.stamp }

  /// Changes the person's own tutors, and hands in the source in front as it is then; tells what came of it.
  func make(_ change: OwnTutorChange, showing dataset: Dataset) {
    queue.async { [self] in
      do {
        _ = try current.tutors.make([change])
      } catch {
        return outbox.post(.news(.tutorsFailed(error.explanation)))
      }
      reporting { .opened(try readAnew().opened(dataset).warmed()) }
      outbox.post(.news(.tutorsChanged(change)))
    }
  }

  func findSimilar(to role: Role.ID, in catalogue: Catalogue) {
    queue.async { [self] in
      outbox.post(.news(.foundSimilar(to: role, Self.similar(to: role, in: catalogue))))
    }
  }

  /// The roles that are like one, best first.
  ///
  /// Ours alone can be planned by the week: the nearest of them is there, however far down.
  static func similar(to role: Role.ID, in catalogue: Catalogue) -> [SimilarMatch] {
    let found = catalogue.similar(to: role, limit: similarLimit)
    if found.contains(where: { $0.dataset == .standard }) { return found }
    return found + catalogue.similar(to: role, limit: 1, of: .standard)
  }

  /// Does something, with all that is loaded, and tells what came of it.
  func tell(_ work: @escaping @Sendable (Library) throws -> News) {
    queue.async { [self] in reporting { .news(try work(current)) } }
  }

  /// Tells which sources can be opened and which marks none of them knows, makes ready what the first search would wait
  /// for, and reads through what is imported.
  func list(beside catalogue: Catalogue, for profile: Profile) {
    queue.async { [self] in
      // Roles and routes name it once they know the sources, and then find it open.
      _ = profile.here.flatMap(catalogue.foreignRole)
      reporting { .news(.datasets(try current.choices)) }
      _ = catalogue.warmed()
      let unknown = current.unknown(profile.marks.keys.sorted())
      if !unknown.isEmpty { outbox.post(.news(.unknownSkills(unknown))) }
      if let damage = current.imports.firstDamage() { outbox.post(.news(.failed(damage.explanation))) }
    }
  }

  /// Takes up what is imported now, and tells which sources can be opened.
  func renew() {
    queue.async { [self] in
      reporting { .news(.datasets(try readAnew().choices)) }
    }
  }

  /// Reads all anew where others have imported something or removed it; our own is in front where theirs is gone.
  func refresh(showing dataset: Dataset) {
    queue.async { [self] in
      guard isStale else { return }
      reporting {
        let renewed = try readAnew()
        outbox.post(.news(.datasets(try renewed.choices)))
        let isThere = renewed.datasets.contains(dataset)
        return .opened(try renewed.opened(isThere ? dataset : .standard).warmed())
      }
    }
  }

  private func readAnew() throws -> Library {
    let renewed = try workspace.library(checksImports: false)
    library.withLock { $0 = renewed }
    return renewed
  }

  /// What went wrong first since this was asked last while texts were read; the screen shows empty ones.
  func takeProblem() -> String? { current.takeProblems().first?.explanation }

  /// What has come since the last call, in order.
  func fetchOutcomes() -> [Outcome] { outbox.fetch() }

  /// - Parameter failure: what to tell where it cannot be done.
  private func reporting(_ failure: (String) -> News = News.failed, _ work: () throws -> Outcome) {
    do {
      outbox.post(try work())
    } catch {
      outbox.post(.news(failure(error.explanation)))
    }
  }
}

extension Catalogue {
  /// The same, with its search made ready.
  fileprivate func warmed() -> Catalogue {
    _ = search
    return self
  }
}

extension Library {
  /// The sources as the explorer offers them, each with its release and how many roles it has.
  var choices: [DatasetChoice] {
    get throws {
      let imported = self.imported
      let single = try singleDatasets.map { dataset in
        guard imports.kinds.contains(where: { $0.dataset == dataset }) else {
          return try choice(of: opened(dataset))
        }
        let source = imported.first { $0.kind.dataset == dataset }
        return DatasetChoice(dataset: dataset, release: source?.release, roleCount: source?.counts.roles)
      }
      // Nothing can join what cannot be read.
      let counts = single.compactMap(\.roleCount)
      let all = counts.count == single.count ? counts.reduce(0, +) : nil
      return single + [DatasetChoice(dataset: .all, release: nil, roleCount: all)]
    }
  }

  /// The choice of a source that is open.
  func choice(of catalogue: Catalogue) throws -> DatasetChoice {
    guard let kind = imports.kinds.first(where: { $0.dataset == catalogue.dataset }) else {
      return DatasetChoice(of: catalogue)
    }
    return DatasetChoice(
      dataset: catalogue.dataset, release: try imports.source(kind)?.release, roleCount: catalogue.roles.count)
  }
}

extension Error {
  /// What happened and what to do next, in one line.
  var explanation: String {
    if case .unreadableImport(let fault) = self as? StoreError, case .older = fault.reason {
      return "\(fault.kind.title) is as an earlier release imported it: import it again, your marks stay."
    }
    guard let explained = self as? any ExplainedError else { return "\(self)" }
    return explained.hint.isEmpty ? explained.message : "\(explained.message) \(explained.hint)"
  }
}
