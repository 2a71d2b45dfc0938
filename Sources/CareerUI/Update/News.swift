import Canvas
import CareerModel

/// What the world reports: the terminal, the clock, whoever writes the profile, and what runs beside the explorer.
public enum News: Hashable, Sendable {
  case resize(Size)
  /// The date has changed.
  case today(Day)
  /// The oldest change that was handed over is on disk.
  case saved
  /// It is not, and why; it is tried again.
  case saveFailed(String)
  /// An edit came to another one when it was written, because others had changed the profile.
  case written(ProfileEdit, as: ProfileEdit)
  /// Others have changed the profile: it holds this, which is with all that was confirmed and without what is pending.
  case profileChanged(Profile)
  /// Something to tell that has no place of its own.
  case notice(String)
  /// The profiles that there are now.
  case profiles([ProfileChoice])
  /// One was deleted, to be brought back until the next start.
  case profileDeleted(String)
  /// What can be put in front now.
  case datasets([DatasetChoice])
  /// Marked skills that no dataset has.
  case unknownSkills([Skill.ID])
  /// A dataset could not be opened, and why.
  case datasetFailed(Dataset, String)
  /// Something else could not be done, and why.
  case failed(String)
  /// The person's own tutors are written.
  case tutorsChanged(OwnTutorChange)
  /// They are as they were, and why.
  case tutorsFailed(String)
  case importProgress(ImportProgress)
  case importFinished(ImportRecord)
  /// Nothing was changed, and why.
  case importFailed(ImportProblem)
  /// The roles that are like one, best first.
  case foundSimilar(to: Role.ID, [SimilarMatch])
}

extension State {
  /// Takes news in and returns what the outside must do.
  ///
  /// Pure: the same state and news give the same result.
  public mutating func update(_ news: News) -> [Effect] {
    let effects = take(news)
    refresh()
    return effects
  }

  private mutating func take(_ news: News) -> [Effect] {
    switch news {
    case .resize(let newSize): size = newSize
    case .today(let day): today = day
    case .saved: return confirmSaved()
    case .saveFailed(let reason): failSaving(reason)
    case .written(let made, let written): editing.history.replace(made, with: written)
    case .profileChanged(let stored): takeUp(stored)
    case .notice(let text): message = Message(text)
    case .profiles(let profiles): ProfileBrowser.take(profiles, in: &self)
    case .profileDeleted(let name): ProfileBrowser.tellDeleted(name, in: &self)
    case .datasets(let choices): datasets.choices = choices
    case .unknownSkills(let skills): editing.unknownSkills = skills
    case .datasetFailed(let dataset, let reason):
      if datasets.opening?.dataset == dataset { datasets.opening = nil }
      message = Message(reason, .error)
    case .failed(let reason): message = Message(reason, .error)
    case .tutorsChanged(let change): return take(change)
    case .tutorsFailed(let reason): failTutors(reason)
    case .importProgress(let progress): if datasets.importing != nil { datasets.importing = progress }
    case .importFinished(let imported): return finishImport(imported)
    case .importFailed(let problem): failImport(problem)
    case .foundSimilar(let role, let answers): SimilarBrowser.take(answers, to: role, in: &self)
    }
    return []
  }
}
