extension String {
  /// Whether it is an address of the web: only these are ever followed, so that no catalogue can put a script behind one.
  public var isWebAddress: Bool { ["https://", "http://"].contains { hasPrefix($0) && self != $0 } }
}
