import CareerModel

// How a published figure reads: every number of it, and no word that only data files use.

extension PayFigure {
  /// The figure in one piece: "around £60,000", "£20,000 to £25,000", "around £60,000 or more".
  public var text: String { text(with: [.about, .justOver, .atLeast].filter(codes.contains)) }

  /// The same for narrow columns, without how exact it is; on which side of it the pay lies is never left out.
  public var briefText: String { text(with: [.atLeast].filter(codes.contains)) }

  /// The figure, with codes before its number.
  private func text(with codes: [PayCode]) -> String {
    let codes = codes.map(\.text).filter { $0 != bound }
    let number = amount.map { [bound].compactMap(\.self) + codes + [$0.text] } ?? codes + [span]
    return (number + (hasOpenTop ? [PayCode.openTop.text] : [])).joined(separator: " ")
  }

  /// Both ends, where there is no amount.
  private var span: String { rangeText ?? spreadText ?? "no figure" }

  /// Whether there is pay above what is printed, and nothing before the number says so.
  private var hasOpenTop: Bool { codes.contains(.openTop) && bound == nil }

  /// What kind of number it is, then the numbers around it: "median", "£52,000 to £100,000 (p10 to p75)".
  public var numbers: [String] {
    let standsAlone = amount == nil && rangeText == nil
    let percentiles = percentileTexts.enumerated().map { index, text in
      index == 0 && standsAlone ? text.names : "\(text.amounts) (\(text.names))"
    }
    return [kindText, amount == nil ? nil : rangeText].compactMap(\.self) + percentiles
  }

  /// On which side of the amount the pay lies, where the amount is its end.
  private var bound: String? {
    guard amount != nil else { return nil }
    switch statistic {
    // A ceiling with more above it is none: "£60,000 or more" says where such pay lies.
    case "up to": return codes.contains(.openTop) ? nil : statistic
    case "from", "over": return statistic
    case "minimum": return PayCode.atLeast.text
    default: return nil
    }
  }

  /// The statistic; nil where the text says by itself that it is a range, or where it begins or ends.
  private var kindText: String? {
    if bound != nil || ["range", "from", "up to", level].contains(statistic) { return nil }
    return statistic == "normal" ? "usual" : statistic
  }

  /// "£20,000 to £25,000", "£26,586 when new to £78,593 with experience", "up to £60,000", "from £24,000".
  private var rangeText: String? {
    switch (low.map { Self.text(of: $0, meaning: lowIs) }, high.map { Self.text(of: $0, meaning: highIs) }) {
    case (let low?, let high?): "\(low) to \(high)"
    case (let low?, nil): "from \(low)"
    case (nil, let high?): "up to \(high)"
    case (nil, nil): nil
    }
  }

  private static func text(of end: Money, meaning: String?) -> String {
    switch meaning {
    case nil, "lowest", "highest": end.text
    case "new": "\(end.text) when new"
    case "experienced": "\(end.text) with experience"
    case "potential": "\(end.text) with time"
    case let meaning?: "\(end.text) (\(meaning))"
    }
  }

  /// The outermost percentiles without their names; one alone is where the others begin or end.
  private var spreadText: String? {
    guard let first = percentileTexts.first else { return nil }
    if percentiles.highest == nil { return "from \(first.amounts)" }
    return percentiles.lowest == nil ? "up to \(first.amounts)" : first.amounts
  }

  /// The percentiles in pairs from the outermost to the inmost, then those without another end.
  private var percentileTexts: [(amounts: String, names: String)] {
    let lows = percentiles.known.filter { [.p10, .p25].contains($0) }
    let highs = Array(percentiles.known.filter { [.p75, .p90].contains($0) }.reversed())
    let pairs = min(lows.count, highs.count)
    let groups = zip(lows, highs).map { [$0, $1] } + (lows.dropFirst(pairs) + highs.dropFirst(pairs)).map { [$0] }
    return groups.map { group in
      (
        group.compactMap { percentiles[$0]?.text }.joined(separator: " to "),
        group.map(\.rawValue).joined(separator: " to ")
      )
    }
  }

  /// "n 117", "few figures (n 40)", "a single case"; nil where no sample is told.
  var sampleText: String? {
    let size = sample.map { "n \($0.grouped)" }
    if codes.contains(.oneFigure), sample ?? 1 == 1 { return PayCode.oneFigure.text }
    guard isSmallSample || codes.contains(.smallSample), !codes.contains(.extrapolated) else { return size }
    return PayCode.smallSample.text + (size.map { " (\($0))" } ?? "")
  }

  /// "London", or of another country "Berlin, Germany"; nothing where it is of the whole region.
  func placeText(in market: Market) -> String? {
    guard region != market.region else { return nil }
    return ([region] + [country].compactMap(\.self).filter { $0 != market.region }).joined(separator: ", ")
  }

  /// What stands behind a figure in lists that is of a wider group of jobs than its role.
  static let groupMark = "(group)"
  /// What that word means.
  public static let groupMeaning = "\(groupMark): of a wider group of jobs"

  /// "of the wider group “Natural Sciences Managers”"; nil where the figure is of the role's own jobs.
  public var groupText: String? { group.map { "of the wider group “\($0)”" } }

  /// What the figure is about and how sure it is, as far as that is not plain from the role.
  public func details(for role: Role, in market: Market) -> [String] {
    var details: [String] = []
    if TextFolding.fold(label) != TextFolding.fold(role.title) { details.append(groupText ?? "“\(label)”") }
    if level != "all" { details.append("level \(level)") }
    details += [placeText(in: market), sampleText].compactMap(\.self)
    details += codes.filter { !$0.isOfTheNumber }.map(\.text)
    if confidence < .medium { details.append("confidence \(confidence.rawValue)") }
    if let note { details.append(note) }
    return details
  }

  /// Why it does not stand for the pay of a role, where its codes do not say so; nil where it may.
  public var useText: String? {
    let said: Set<PayCode> =
      switch use {
      case .context: [.allIT, .anyRole]
      case .proxy: [.nearTitle, .anyRole]
      case .example: [.oneFigure]
      case .show, .historic, .warn: []
      }
    return said.isDisjoint(with: codes) ? use.text : nil
  }
}

extension PayUse {
  /// Why a figure does not stand for the pay of a role; nil where it may.
  fileprivate var text: String? {
    switch self {
    case .show: nil
    case .context: "of more than this job"
    case .historic: "out of date"
    case .proxy: "of a similar job"
    case .example: "one example"
    case .warn: "too little to go by"
    }
  }
}
