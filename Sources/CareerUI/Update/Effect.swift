import CareerModel

/// What the outside must do; the loop performs it and reports back with news.
public enum Effect: Hashable, Sendable {
  /// Write a change of the profile to disk, after those before it, and report `.saved` when it is there; report
  /// `.saveFailed` when it cannot be written, and try again until it can.
  case save(ProfileWrite)
  /// Try at once to write what is not saved, and report what comes of it.
  case retrySaving
  /// Write the changes that are not saved to a new file for people, then report `.notice`.
  case exportUnsaved([ProfileWrite])
  /// Look whether others have changed the profile, and report `.profileChanged` if so.
  case refreshProfile
  case saveSession(Session)
  case copy(String)
  case openLink(String)
  /// Write a new file where the program was started, then report `.notice`.
  case export(ExportContent, as: ExportFormat)
  /// Open a source off the key path, then hand it in with `State.show`, or report `.datasetFailed`.
  case openDataset(Dataset)
  /// Look whether others have imported something or removed it: report `.datasets` if so, and open the source in front
  /// anew, our own where that is gone.
  case refreshDatasets
  /// Change the person's own tutors, then open the source in front anew, hand it in with `State.show` and report
  /// `.tutorsChanged`; report `.tutorsFailed` when they cannot be written.
  case changeTutors(OwnTutorChange)
  /// Import files in the background: report `.importProgress` now and then, and `.importFinished` or `.importFailed`
  /// at the end, after what the sources are now.
  case importData(ImportRequest)
  /// Stop the import that runs; it then reports `.importFailed`.
  case stopImport
  /// Find the roles that are like one, then report `.foundSimilar`.
  case findSimilar(Role.ID)
  /// Report `.profiles`, those that there are.
  case listProfiles
  /// Do something with profiles, then report `.profiles` and what came of it.
  case profile(ProfileOrder)
  /// Leave the profile that is open, do something with profiles, and go on in the one that is then in use.
  case leaveProfile(ProfileOrder)
  case redraw, suspend, quit

  /// Whether nothing goes on after it.
  var leaves: Bool {
    switch self {
    case .quit, .leaveProfile: true
    default: false
    }
  }
}

/// What the explorer writes to a file.
public enum ExportContent: Hashable, Sendable {
  /// A page about the person, with some roles set beside the targets.
  case handout(comparing: [Role.ID])
  case plan
}
