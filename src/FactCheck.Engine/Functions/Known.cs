namespace FactCheck.Engine.Functions;

/// <summary>Looks into a value that is not missing without copying it: values are several words long.</summary>
internal static class Known
{
    public static ref readonly T Of<T>(in T? value)
        where T : struct
        => ref Nullable.GetValueRefOrDefaultRef(in value);
}
