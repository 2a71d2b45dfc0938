import Testing

@testable import CareerModel

@Suite struct FractionTests {
  @Test func standsInLowestTerms() {
    #expect(Fraction(6, 8) == Fraction(3, 4))
    #expect(Fraction(0, 7) == .zero)
    #expect(Fraction(6, 8).denominator == 4)
  }

  @Test(arguments: [(1, 2, 1), (49, 100, 0), (3, 2, 2), (149, 100, 1), (7, 1, 7)])
  func roundsHalfUp(numerator: Int, denominator: Int, rounded: Int) {
    #expect(Fraction(numerator, denominator).rounded == rounded)
  }

  @Test func addsAndMultipliesExactly() {
    #expect(Fraction(1, 3) + Fraction(1, 6) == Fraction(1, 2))
    #expect(Fraction(2, 3) * 6 == Fraction(4))
  }

  @Test func comparesWhereProductsWouldOverflow() {
    let large = Int.max / 2
    #expect(Fraction(large, large - 1) < Fraction(large - 1, large - 2))
    #expect(!(Fraction(large, large - 1) < Fraction(large, large - 1)))
  }
}
