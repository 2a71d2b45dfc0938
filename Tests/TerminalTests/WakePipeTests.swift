import Testing

@testable import Terminal

struct WakePipeTests {
  @Test func isEmptyAtFirstAndAfterDraining() throws {
    let pipe = try WakePipe()
    #expect(pipe.drain() == [])
    pipe.send(15)
    pipe.wake()
    #expect(pipe.drain() == [15, 0])
    #expect(pipe.drain() == [])
  }

  @Test func neverBlocksHoweverOftenItIsWoken() throws {
    let pipe = try WakePipe()
    for _ in 0..<200_000 { pipe.wake() }
    #expect(!pipe.drain().isEmpty)
    #expect(pipe.drain() == [])
    pipe.wake()
    #expect(pipe.drain() == [0])
  }

  @Test func takesWakesFromManyThreads() async throws {
    let pipe = try WakePipe()
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<50 { group.addTask { pipe.wake() } }
    }
    #expect(pipe.drain().count == 50)
  }
}
