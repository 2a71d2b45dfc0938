import Testing

@testable import CareerModel

@Suite struct DatasetTraitsTests {
  @Test func everyDatasetSaysWhatItCanDo() {
    #expect(Dataset.allCases.filter(\.traits.hasHours) == [.builtIn])
    #expect(Dataset.allCases.filter(\.traits.hasLevels) == [.builtIn])
    #expect(Dataset.allCases.filter(\.traits.hasPay) == [.builtIn, .onet])
    #expect(Dataset.allCases.filter(\.traits.hasPreparation) == [.onet])
    #expect(Dataset.allCases.filter(\.traits.hasGuide) == [.builtIn, .all])
    #expect(Dataset.single == [.builtIn, .onet, .esco])
    #expect(Dataset.allCases.compactMap(\.traits.attribution) == ["onet", "esco"])
    #expect(Dataset.allCases.compactMap(\.traits.unratedText) == ["not rated", "not listed"])
    for dataset in Dataset.allCases {
      #expect(!dataset.title.isEmpty)
      #expect(dataset.traits.roleOrders.first == .reach)
      #expect(dataset.traits.skillSections.ids.count == dataset.traits.skillSections.titles.count)
    }
  }

  @Test func ordersAreCalledAsTheirDatasetDoes() {
    #expect(
      Dataset.allCases.map { $0.traits.title(of: .reach) } == [
        "nearest first", "by job zone", "by ISCO group", "each source in its own order",
      ])
    #expect(Dataset.onet.traits.title(of: .title) == "by title")
    #expect(Dataset.builtIn.traits.untouchedTitle(of: .match) == "least study first")
    #expect(Dataset.esco.traits.untouchedTitle(of: .match) == "by title")
    #expect(Dataset.esco.traits.untouchedTitle(of: .reach) == "by ISCO group")
  }

  @Test func aSkillStandsInASectionOfItsDataset() {
    let tool = Skill(id: "tool-git", name: "Git", kind: .tool)
    #expect(Dataset.onet.traits.skillSections.place(of: tool, from: .onet) == 2)
    #expect(Dataset.esco.traits.skillSections.place(of: tool, from: .esco) == 0)
    #expect(Dataset.all.traits.skillSections.place(of: tool, from: .onet) == 1)
    let soft = Skill(id: "teamwork", name: "Teamwork", group: .soft, kind: .soft)
    #expect(Dataset.builtIn.traits.skillSections.place(of: soft, from: .builtIn) == 2)
    #expect(Dataset.esco.traits.skillSections.place(of: soft, from: .esco) == 2)
  }

  @Test(arguments: [
    ("15-1252.00", Dataset.onet), ("2.B.3.e", .onet), ("tool-python", .onet),
    ("f2b15a0e-e65a-438a-affb-29b9d50b77d1", .esco), ("backend-developer", .builtIn), ("c++", .builtIn), ("", .builtIn),
  ]) func theFormOfAnIdTellsWhoMakesIt(id: String, dataset: Dataset) {
    #expect(Dataset(making: id) == dataset)
  }
}
