namespace FactCheck.Engine.Facts.Errors;

/// <summary>A way in which reference data can be wrong: what <c>factcheck explain FC6nnn</c> shows.</summary>
/// <param name="Id">Never reused for another meaning.</param>
/// <param name="Why">What would go wrong if the data were accepted.</param>
/// <param name="File">The file that both examples show: the descriptor, or a table of <see cref="ReferenceErrors.ExamplePackage"/>.</param>
/// <param name="Bad">The file with the error.</param>
/// <param name="Good">The file without it.</param>
public sealed record ReferenceErrorKind(string Id, string Title, string Why, string File, string Bad, string Good);
