using FactCheck.Engine.Functions;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.RuleGenerator.Tests;

/// <summary>The compiler and the engine know the same units.</summary>
public sealed class UnitTests
{
    [Fact]
    public void Every_unit_of_the_language_is_one_of_the_engine_and_measures_the_same()
    {
        Assert.Contains("km²", UnitCatalog.Symbols);
        Assert.All(UnitCatalog.Symbols, symbol =>
        {
            var unit = Measures.UnitOf(symbol);
            Assert.NotNull(unit);
            Assert.NotEqual(0, unit.Numerator);
            Assert.Equal(UnitCatalog.DimensionOf(symbol), unit.Dimension.ToString().ToLowerInvariant());
        });
    }
}
