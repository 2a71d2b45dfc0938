import CareerModel

/// How strongly skills point to roles, in columns: to how many roles each skill does, and of each role and skill the role
/// and the points.
enum PackedFit {
  static func bytes(of fit: FitPoints) -> [UInt8] {
    var writer = PackedWriter()
    writer.write(column: (0..<fit.roles.count).map { UInt32(fit.roles.range(of: $0).count) })
    writer.write(column: fit.roles.elements.map { UInt32($0) })
    writer.write(column: fit.points)
    return writer.bytes
  }

  static func points(
    _ bytes: UnsafeRawBufferPointer, roleCount: Int, skillCount: Int
  ) throws(PackingError) -> FitPoints {
    var reader = PackedReader(bytes)
    let (counts, roles) = (try reader.column().numbers, try reader.column().numbers)
    let points = try reader.column().numbers
    try reader.finish()
    guard counts.count == skillCount,
      let fit = FitPoints(counts: counts, roles: roles, points: points, roleCount: roleCount)
    else { throw .leadsNowhere }
    return fit
  }
}
