import CareerModel

extension PayCode {
  /// What the code says, in words.
  public var text: String {
    switch self {
    case .about: "around"
    case .justOver: "just over"
    case .openTop: "or more"
    case .atLeast: "at least"
    case .derived: "worked out from the listed rates"
    case .extrapolated: "estimated from few figures"
    case .smallSample: "few figures"
    case .oneFigure: "a single case"
    case .sampleNotStated: "number of figures not stated"
    case .statisticNotStated: "mean or median not stated"
    case .sourceUnnamed: "source of the data not named"
    case .secondHand: "quoted from another source"
    case .oneRecruiter: "offers seen by one recruiter"
    case .scottishService: "from a Scottish careers service"
    case .anyLanguage: "all programming languages"
    case .anyRole: "any job that asks for this skill"
    case .widerTitle: "all jobs of this kind"
    case .nearTitle: "a neighbouring job"
    case .allIT: "all IT jobs"
    case .civilService: "civil service"
    case .basePay: "base pay"
    case .withAllowance: "with allowance"
    case .exampleCity: "given as an example for this city"
    case .regionPresumed: "region presumed"
    case .countryPresumed: "UK presumed from the pounds"
    }
  }

  /// Whether it is said with the number or the sample.
  var isOfTheNumber: Bool {
    [.about, .justOver, .openTop, .atLeast, .smallSample, .oneFigure].contains(self)
  }
}
