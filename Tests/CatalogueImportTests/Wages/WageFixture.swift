/// A small file of wages and a small crosswalk, with what real ones are like.
enum WageFixture {
  static let wages: [String: String] = [
    "national_M2024_dl.csv": rows(
      "AREA,AREA_TITLE,AREA_TYPE,PRIM_STATE,NAICS,NAICS_TITLE,I_GROUP,OWN_CODE,OCC_CODE,OCC_TITLE,O_GROUP,TOT_EMP,"
        + "H_MEAN,A_MEAN,MEAN_PRSE,H_PCT10,H_PCT25,H_MEDIAN,H_PCT75,H_PCT90,A_PCT10,A_PCT25,A_MEDIAN,A_PCT75,A_PCT90",
      "99,U.S.,1,US,000000,Cross-industry,cross-industry,1235,00-0000,All Occupations,total,1,1,1,,1,1,1,1,1,1,1,1,1,1",
      us("11-1011,Chief Executives,detailed,211850,126.41,262930,0.7,35.83,60.54,99.24,#,#,74530,125920,206420,#,#"),
      us(
        "15-1252,\"Software Developers, All\",detailed,1,69.5,\"144,570\",0,38,49.9,64,80.01,102,1,2,\"133,080.5\",3,4"),
      us("25-1011,Professors,detailed,1,*,104070,0,*,*,*,*,*,50000,60000,90000,130000,190000"),
      us("27-2011,Actors,detailed,1,,*,,*,*,,*,*,*,*,**,*,*"),
      us("29-0000,Healthcare,major,1,1,1,1,1,1,1,1,1,1,1,1,1,1"),
      us("15-1252,Twice,detailed,1,1,1,1,1,1,1,1,1,1,1,1,1,1"),
      us("15-1255,Designers,detailed,1,1,1,1,1,1,many,1,1,1,1,1,1,1"),
      "1,Alabama,2,AL,000000,Cross-industry,cross-industry,1235,15-1299,Others,detailed,1,1,1,1,1,1,1,1,1,1,1,1,1,1",
      "99,U.S.,1,US,111000,Crops,3-digit,1235,15-1299,Others,detailed,1,1,1,1,1,1,1,1,1,1,1,1,1,1")
  ]

  static let crosswalk: [String: String] = [
    "esco_onet_crosswalk_Nov2020.csv": rows(
      "id,esco_occupation,isco_code,onet_code,onet_occupation,matching_job_titles,semantic_similarity,confidence,concept_uri",
      "188,technical director,2654,11-1011.00,chief executives,\"['a', 'b']\",0.8107619822025299,1.0,\(ESCOFixture.director)",
      "7,welder,7212,51-4121.00,welders,[],,,\(ESCOFixture.welder)",
      "7,welder,7212,51-4121.00,welders,[],,,\(ESCOFixture.welder)",
      "8,welder,7212,51-4121,welders,[],0.5,0.5,\(ESCOFixture.welder)",
      "9,no occupation,7212,51-4121.00,welders,[],0.5,0.5,\(ESCOFixture.theatre)",
      "10,welder,7212,47-2211.00,sheet metal workers,[],0.99999,2.0,\(ESCOFixture.welder)")
  ]

  private static func us(_ row: String) -> String { "99,U.S.,1,US,000000,Cross-industry,cross-industry,1235,\(row)" }

  private static func rows(_ rows: String...) -> String { rows.map { $0 + "\r\n" }.joined() }
}
