import Fixtures

@testable import CareerUI

extension Fixture {
  /// What can be put in front once everything is imported.
  static let choices = [
    DatasetChoice(dataset: .builtIn, title: "Built-in", roleCount: catalogue.roles.count),
    DatasetChoice(dataset: .onet, title: "O*NET 29.3", roleCount: onet.roles.count),
    DatasetChoice(dataset: .esco, title: "ESCO 1.2.0", roleCount: esco.roles.count),
    DatasetChoice(dataset: .all, title: "All sources", roleCount: all.roles.count),
  ]
}
