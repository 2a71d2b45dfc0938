import CareerModel

extension OccupationWages {
  init(_ row: WageRow, year: Int?) {
    let hasYearly = !row.yearly.isEmpty
    let title = row.title.isBlank ? "\(row.occupation)" : row.title.line
    self.init(
      occupation: "\(row.occupation)", title: title,
      figures: WageFigures(
        spread: hasYearly ? row.yearly : row.hourly, period: hasYearly ? .year : .hour, label: title,
        asAt: year.map { "May \($0)" } ?? "undated"
      ).all,
      employment: row.employment)
  }
}
