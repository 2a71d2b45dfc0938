import Testing

/// The real program in a real terminal; one test at a time, because each needs the machine to itself to be quick.
@Suite(.serialized)
enum EndToEnd {}
