using FactCheck.Engine.Functions;
using FactCheck.Model;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Tests.Functions;

public class AllocationTests
{
    private static readonly Place Italy = new("IT", 0);
    private static readonly Place Japan = new("JP", 1);
    private static readonly FactSet Both = FactSet.Of(Italy, Japan);
    private static readonly FactSet Same = FactSet.Of(Japan, Italy);

    [Fact]
    public void Nothing_is_allocated()
    {
        Assert.Equal(9, AskEverything());
        var before = GC.GetAllocatedBytesForCurrentThread();
        AskEverything();
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static int AskEverything()
    {
        Number? over160 = Number.Known(Hedging.Range(Hedge.MoreThan, 160));
        PartialDate? signed = PartialDate.OfDay(new(1866, 8, 25));
        PartialDate? today = PartialDate.OfDay(new(2026, 1, 16));
        Money? money = new Money(Rounding.Implied(11.6m, 0.1m), "USD");
        var elapsed = Calendar.Years(signed, today);
        var held = 0;
        held += Compare.Agrees(over160, elapsed) == Truth.Contradicts ? 1 : 0;
        held += Compare.Less(signed, today).Holds() ? 1 : 0;
        held += Compare.Equal(Arithmetic.Divide(Arithmetic.Multiply(elapsed, over160), elapsed), over160) == Truth.CannotTell ? 1 : 0;
        held += Compare.Agrees(Arithmetic.Multiply(money, Number.Exact(1)), money).Holds() ? 1 : 0;
        held += Compare.Equal(Calendar.DaysAfter(Calendar.Anniversary(signed, Number.Exact(160)), Calendar.InclusiveDays(today, today)), today) == Truth.Contradicts ? 1 : 0;
        held += Calendar.Holds(signed, null, today).Holds() ? 1 : 0;
        held += Compare.In(Italy, Both).Holds() ? 1 : 0;
        held += Compare.In(Both, Same).Holds() ? 1 : 0;
        held += Compare.Equal(Both, Same).Holds() ? 1 : 0;
        return held;
    }
}
