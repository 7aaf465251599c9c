namespace FactCheck.Cli.Configuration;

/// <summary>A value of a run and where it came from: <c>default</c>, an option, or a line of a file.</summary>
internal sealed record Setting<T>(T Value, string Origin)
{
    public static Setting<T> Default(T value) => new(value, "default");
}
