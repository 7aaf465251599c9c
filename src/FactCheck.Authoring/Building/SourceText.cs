using System.Text;
using Microsoft.CodeAnalysis;

namespace FactCheck.Authoring.Building;

/// <summary>A rule file as the generator takes it.</summary>
internal sealed class SourceText(RuleSourceFile source) : AdditionalText
{
    private readonly Microsoft.CodeAnalysis.Text.SourceText _text = Microsoft.CodeAnalysis.Text.SourceText.From(source.Text, Encoding.UTF8);

    public RuleSourceFile Source { get; } = source;

    public override string Path => Source.Path;

    public override Microsoft.CodeAnalysis.Text.SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
