/// Why what a person does is not kept.
public struct ProfileObstacle: Error, Hashable, Sendable {
  public let cause: StoreError
  /// Whether the profile could be read at least; else an empty one is in its place.
  public let isRead: Bool

  /// The reason alone, for where there is little room: "Permission denied".
  public var reason: String {
    switch cause {
    case .unusableFolder(_, _, let reason), .unusableFile(_, let reason): reason
    case .busy: "another program holds the profile"
    default: cause.message
    }
  }

  public var message: String {
    let place =
      switch cause {
      case .unusableFolder(_, let path, let reason), .unusableFile(let path, let reason):
        isRead ? "\(path) cannot be written: \(reason)." : "\(path) cannot be used: \(reason)."
      default: cause.message
      }
    return "Nothing you mark is kept: \(place)" + (isRead ? "" : " An empty profile is shown instead of yours.")
  }
}
