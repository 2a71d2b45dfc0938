/// The four folders that the program keeps files in: by the XDG base directory rules, or all below one folder.
public struct StoreFolders: Hashable, Sendable {
  /// What a folder is for.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Settings that people write.
    case config
    /// Profiles and imports: what cannot be made again.
    case data
    /// What can be rebuilt from elsewhere at any time.
    case cache
    /// What the program remembers from one start to the next.
    case state

    /// The environment variable that moves the folder.
    public var variable: String { "XDG_\(rawValue.uppercased())_HOME" }

    /// Where the folder is below the home folder while the variable is not set.
    var fallback: String {
      switch self {
      case .config: ".config"
      case .data: ".local/share"
      case .cache: ".cache"
      case .state: ".local/state"
      }
    }
  }

  public let config: String
  public let data: String
  public let cache: String
  public let state: String

  /// The folders of a user: `$XDG_DATA_HOME/careers`, or `HOME/.local/share/careers`, and so on.
  ///
  /// A variable that is empty or holds a relative path counts as not set, as the XDG rules ask for.
  public init(environment: [String: String], home: String) {
    self.init { kind in
      let base = environment[kind.variable].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "\(home)/\(kind.fallback)"
      return "\(base)/careers"
    }
  }

  /// All folders below one, for `--data-dir`: DIR/config, DIR/data, DIR/cache and DIR/state.
  public init(dataDirectory: String) {
    self.init { "\(dataDirectory)/\($0.rawValue)" }
  }

  private init(path: (Kind) -> String) {
    config = path(.config)
    data = path(.data)
    cache = path(.cache)
    state = path(.state)
  }

  /// The folder for one purpose, which need not exist.
  public func path(of kind: Kind) -> String {
    switch kind {
    case .config: config
    case .data: data
    case .cache: cache
    case .state: state
    }
  }

  /// Makes sure that a folder, or one inside it, is there and can be written to, and returns its path.
  ///
  /// New folders are for their owner alone (mode 0700); the mode of one that exists is the user's choice and stays.
  /// - Throws: `StoreError.unusableFolder`.
  @discardableResult
  public func prepare(_ kind: Kind, subfolder: String? = nil) throws(StoreError) -> String {
    let path = subfolder.map { "\(self.path(of: kind))/\($0)" } ?? self.path(of: kind)
    do {
      try PrivateFiles.makeFolder(path)
    } catch {
      throw .unusableFolder(kind, path: path, reason: error.reason)
    }
    return path
  }
}
