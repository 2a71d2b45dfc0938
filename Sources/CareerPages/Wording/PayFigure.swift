import CareerModel

// How a published figure reads: every number of it, and no word that only data files use.

extension PayFigure {
  /// The figure in one piece: "£80,000", "£20,000 to £25,000", "up to £60,000", "from £24,000".
  public var text: String { amount?.text ?? rangeText ?? "no figure" }

  /// What kind of number it is, then the numbers around it: "median", "£52,000 to £100,000 (p10 to p75)".
  public var numbers: [String] { [kindText, aroundText].filter { !$0.isEmpty } }

  /// "£20,000 to £25,000", "up to £60,000", "from £24,000".
  private var rangeText: String? {
    switch (low, high) {
    case (let low?, let high?): "\(low.text) to \(high.text)"
    case (let low?, nil): "from \(low.text)"
    case (nil, let high?): "up to \(high.text)"
    case (nil, nil): nil
    }
  }

  /// The words of the statistic, without those for a range, which is printed itself.
  private var words: [String] {
    statistic.split(separator: ";").flatMap { $0.split(separator: " / ") }
      .map { $0.split(separator: " ").joined(separator: " ") }
  }

  /// Whether low is what newcomers earn and high what the experienced do.
  private var goesByExperience: Bool { words.first == "new" && words.last == "experienced" }

  private var kindText: String {
    // The text says by itself that it is a range, or where it begins or ends.
    let own = words.filter { !["range", "from", "up to"].contains($0) }
    let kind = goesByExperience ? own.dropFirst().dropLast() : own.filter { $0 != "potential" || high == nil }[...]
    return kind.map { $0 == "normal" ? "usual" : $0 }.joined(separator: ", ")
  }

  /// The other numbers of the figure, and which percentiles they are.
  private var aroundText: String {
    let ends = percentiles.map { $0.replacing("-", with: " to ") }
    guard amount != nil else { return ends ?? "" }
    if goesByExperience, let low, let high { return "\(low.text) when new to \(high.text) with experience" }
    guard let rangeText else { return "" }
    let range = words.contains("potential") ? "\(rangeText) with time" : rangeText
    return range + (ends.map { " (\($0))" } ?? "")
  }

  /// "n 40, a small sample"; nil where no sample is told.
  var sampleText: String? { sample.map { "n \($0)" + (isSmallSample ? ", a small sample" : "") } }

  /// What the figure is about and how sure it is, as far as that is not plain from the role.
  public func details(for role: Role, in market: Market) -> [String] {
    var details: [String] = []
    if TextFolding.fold(label) != TextFolding.fold(role.title) { details.append("“\(label)”") }
    if level != "all" { details.append("level \(level)") }
    if region != market.region { details.append(region) }
    if let sampleText { details.append(sampleText) }
    if confidence < .medium { details.append("confidence \(confidence.rawValue)") }
    if let note { details.append(note) }
    return details
  }
}

extension PayUse {
  /// Why a figure does not stand for the pay of a role; nil where it may.
  public var text: String? {
    switch self {
    case .show: nil
    case .context: "of more than this job"
    case .historic: "out of date"
    case .proxy: "of a similar job"
    case .example: "one example"
    case .warn: "too few people to go by"
    }
  }
}
