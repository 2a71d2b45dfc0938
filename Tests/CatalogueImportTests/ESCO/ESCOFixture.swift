/// Small ESCO releases, one for each layout, with what real ones are like: invented texts in the publisher's columns.
enum ESCOFixture {
  private static let base = "http://data.europa.eu/esco"
  static let director = "\(base)/occupation/00030d09-2b3a-4efd-87cc-c4ea39d27c34"
  static let welder = "\(base)/occupation/ffa0b1c2-d3e4-4f56-8a9b-0c1d2e3f4a5b"
  static let rehearse = "\(base)/skill/fed5b267-73fa-461d-9f69-827c78beb39d"
  static let theatre = "\(base)/skill/05bc7677-5a64-4e0c-ade3-0140348d4125"

  /// As 1.2.0: CRLF between rows, LF inside quotes, invisible characters in labels, a pair that is of both kinds.
  static let release120: [String: String] = [
    "occupations_en.csv": rows(
      "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,"
        + "regulatedProfessionNote,scopeNote,definition,inScheme,description,code",
      "Occupation,\(director),2654,technical\u{A0}director\u{9D} ,\"head of technical\n tech \"\"boss\"\"\u{200B}\n\",,"
        + "released,2024-01-25T11:28:50.295Z,,\"<p>Excludes welder.</p>\",,\"\(base)/concept-scheme/occupations,\n"
        + "\(base)/concept-scheme/member-occupations\",\"Realises visions.\n\nWithin limits, mostly.\",2654.1.7",
      "Occupation,\(welder),0110,welder,,\"solderer\nbrazer\",released,,,,,,Joins metal.,0110.1"),
    "skills_en.csv": rows(
      "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,"
        + "definition,inScheme,description",
      "KnowledgeSkillCompetence,\(rehearse),skill/competence,sector-specific,organise re\u{AD}hearsals,\"plan rehearsals\n"
        + "set up rehearsals\",,released,,,,,Manages them.",
      "KnowledgeSkillCompetence,\(theatre),knowledge,,theatre techniques,,,released,,,,,"),
    "occupationSkillRelations_en.csv": rows(
      "occupationUri,relationType,skillType,skillUri",
      "\(director),essential,knowledge,\(theatre)",
      "\(director),optional,knowledge,\(theatre)",
      "\(director),essential,skill/competence,\(rehearse)",
      "\(director),helpful,skill/competence,\(rehearse)",
      "\(rehearse),essential,skill/competence,\(rehearse)"),
    "ISCOGroups_en.csv": rows(
      "conceptType,conceptUri,code,preferredLabel,status,altLabels,inScheme,description",
      "ISCOGroup,\(base)/isco/C0,0,Armed forces occupations,released,,,\"All jobs\nheld by members.\"",
      "ISCOGroup,\(base)/isco/C2654,2654,\"Film, stage and related directors\",released,,,"),
    "skillGroups_en.csv": rows(
      "conceptType,conceptUri,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,inScheme,description,code",
      "SkillGroup,\(base)/isced-f/0215,performing arts,,,released,,,,,0215",
      "SkillGroup,\(base)/skill/S1.2,liaising,,,released,,,,Dealing with people.,S1.2"),
    "skillSkillRelations_en.csv": rows(
      "originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri",
      "\(rehearse),skill/competence,optional,knowledge,\(theatre)"),
    "broaderRelationsOccPillar_en.csv": rows(
      "conceptType,conceptUri,broaderType,broaderUri",
      "Occupation,\(director),ISCOGroup,\(base)/isco/C2654", "ISCOGroup,\(base)/isco/C2654,ISCOGroup,\(base)/isco/C265"),
    "broaderRelationsSkillPillar_en.csv": rows(
      "conceptType,conceptUri,broaderType,broaderUri",
      "KnowledgeSkillCompetence,\(rehearse),SkillGroup,\(base)/skill/S1.2",
      "KnowledgeSkillCompetence,\(theatre),SkillGroup,\(base)/isced-f/0215"),
  ]

  /// As 1.0: six columns of occupations, no codes, relations without a language, tabs and mojibake in texts.
  static let release10: [String: String] = [
    "occupations_de.csv": rows(
      "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,description",
      "Occupation,\(welder),7212,SchweiÃŸer/Schweißerin,\"Schweißer\nSchweißerin\",\"Fügt\tMetall.\""),
    "skills_de.csv": rows(
      "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,description",
      "KnowledgeSkillCompetence,\(theatre),knowledge,cross-sector,Theatertechnik,,"),
    "occupationSkillRelations.csv": rows(
      "occupationUri,relationType,skillType,skillUri", "\(welder),optional,knowledge,\(theatre)"),
  ]

  /// As 1.2.1: LF only, a column more at the end, labels in the relations, and a concept that is there twice.
  static let release121: [String: String] = [
    "occupations_en.csv":
      "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,"
      + "regulatedProfessionNote,scopeNote,definition,inScheme,description,code,naceCode\n"
      + "Occupation,\(welder),7212,welder,,,released,,,,,,,7212.3,\n"
      + "Occupation,\(welder),7212,welder,,,released,,,,,,,7212.3,25.1\n",
    "skills_en.csv":
      "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,"
      + "definition,inScheme,description\n"
      + "KnowledgeSkillCompetence,\(theatre),knowledge,transversal,theatre techniques,,,released,,,,,\n"
      + "KnowledgeSkillCompetence,\(theatre),knowledge,transversal,theatre techniques,,,released,,,,,\n",
    "occupationSkillRelations_en.csv":
      "occupationUri,occupationLabel,relationType,skillType,skillUri,skillLabel\n"
      + "\(welder),welder,essential,knowledge,\(theatre),\"theatre, techniques\"\n",
  ]

  private static func rows(_ rows: String...) -> String { rows.map { $0 + "\r\n" }.joined() }
}
