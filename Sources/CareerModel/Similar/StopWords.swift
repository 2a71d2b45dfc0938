/// Words that mean nothing alone, so that no phrase starts or ends with one.
enum StopWords {
  static let english = Set(
    """
    a about above across after again against all along also although always among an and another any are around as at
    be because become been before being below between both but by can could did do does doing done down during each
    either else etc even every few for from further get give given had has have having he help helps her here him his
    how i if in include includes including instead into is it its itself just keep keeps know known less let like
    likely long made make makes making many may me might more most much must my need needs needed neither never new no
    nor not now of off often on once one ones only onto or other others our out over own part per put rather same see
    several she should since so some something such take takes than that the their them themselves then there these
    they thing things this those three through throughout to together too toward towards two under until up upon us
    use used uses using various very was way ways we well were what when where whether which while who whole whom whose
    why will with within without would yet you your
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
