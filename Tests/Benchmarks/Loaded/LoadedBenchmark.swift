import TestSupport

/// What is measured with every source imported.
struct LoadedBenchmark {
  let executable: String
  let tig: Program
  let data: TaxonomyData

  func sections() throws -> [Section] {
    let installation = try Installation(executable)
    CareersBench.tell("imports")
    let imports = try ImportMeasurement(installation: installation, data: data).findings()
    let files = try ONETFiles(data.path(of: .onet))
    let names = try SearchNames(of: data, files)

    CareersBench.tell("starts with everything imported")
    guard let occupation = files.titles.first(where: { files.primaryRelated[$0.code] != nil }) else {
      throw Failure("No occupation has related ones")
    }
    let measurement = LoadedMeasurement(installation: installation, tig: tig, occupation: occupation.text)
    var findings = try measurement.starts()
    let explorer = try MeasuredTerminal(installation.explorer)
    _ = try explorer.readFrame(quiet: StartMeasurement.quiet)
    CareersBench.tell("keys and ticks with everything imported")
    findings += try measurement.keysAndTicks(in: explorer)
    CareersBench.tell("search")
    var search = try SearchMeasurement(installation: installation, names: names).findings(in: explorer)
    findings.append(
      Finding(
        measure: "Peak memory, every source walked and searched", careers: .megabytes(try explorer.peakMemory()),
        target: .under(80)))
    if data.isReal {
      CareersBench.tell("search for titles that are not in the index")
      var accuracy = try SearchAccuracy(executable, files, in: data.path(of: .onet))
      search += try accuracy.findings()
    }
    CareersBench.tell("similar roles and routes")
    let similar = try SimilarMeasurement(installation: installation, files: files, isReal: data.isReal).findings()
    let routes = try RoutesMeasurement(installation: installation, files: files).findings()
    // Last, since it leaves O*NET in front for the next start.
    CareersBench.tell("keys without what makes them quick, with O*NET in front")
    let speedups = try SpeedupMeasurement(installation: installation, front: .onet).sections()
    return [
      Section(title: "Imports", peer: Peer.sqlite3.rawValue, findings: imports),
      Section(title: "Everything imported", peer: Peer.tig.rawValue, findings: findings),
    ] + speedups + [
      Section(title: "Search", peer: Peer.fzf.rawValue, findings: search),
      Section(title: "Similar roles and routes", findings: similar + routes),
    ]
  }
}
