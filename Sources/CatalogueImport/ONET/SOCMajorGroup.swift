import CareerModel

/// One of the 23 major groups of the Standard Occupational Classification of 2018, which O*NET's codes start with.
///
/// Names are those of the US Bureau of Labor Statistics, https://www.bls.gov/soc/2018/major_groups.htm, without the
/// word "occupations"; the plain words are ours.
struct SOCMajorGroup {
  /// From 11 to 55.
  let number: Int

  private static let names: [Int: (name: String, plainly: String)] = [
    11: ("Management", ISCOMajorGroup.Plainly.leading),
    13: ("Business and Financial Operations", "money, contracts and how a business works"),
    15: ("Computer and Mathematical", "computers, software and numbers"),
    17: ("Architecture and Engineering", "designing buildings, machines and systems"),
    19: ("Life, Physical, and Social Science", "finding out how nature and people work"),
    21: ("Community and Social Service", "helping people through hard times"),
    23: ("Legal", "the law"),
    25: ("Educational Instruction and Library", "teaching, and caring for knowledge"),
    27: ("Arts, Design, Entertainment, Sports, and Media", "art, design, media and sport"),
    29: ("Healthcare Practitioners and Technical", "treating patients"),
    31: ("Healthcare Support", "caring for patients day by day"),
    33: ("Protective Service", "keeping people safe"),
    35: ("Food Preparation and Serving Related", "cooking and serving food"),
    37: ("Building and Grounds Cleaning and Maintenance", "keeping buildings and gardens in order"),
    39: ("Personal Care and Service", "looking after people in their daily lives"),
    41: ("Sales and Related", "selling"),
    43: ("Office and Administrative Support", ISCOMajorGroup.Plainly.office),
    45: ("Farming, Fishing, and Forestry", "working the land, the sea and the woods"),
    47: ("Construction and Extraction", "building, and digging from the ground"),
    49: ("Installation, Maintenance, and Repair", "putting machines in and keeping them going"),
    51: ("Production", "making things"),
    53: ("Transportation and Material Moving", "moving people and goods"),
    55: ("Military Specific", "the armed forces"),
  ]

  init(_ number: Int) { self.number = number }

  /// A group that the classification does not have goes by its number.
  var track: Track {
    let (name, plainly) = Self.names[number] ?? ("SOC \(number)", "other work")
    return Track(
      id: Track.ID("soc-\(number)"), name: name, plainly: plainly, workplaces: Workplaces(names: [], sources: []))
  }
}

extension ONETCode {
  /// The number of the major group: its first two digits.
  var majorGroup: Int { Int(digits / 1_000_000) }
}
