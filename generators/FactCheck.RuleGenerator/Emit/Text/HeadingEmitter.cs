namespace FactCheck.RuleGenerator.Emit.Text;

/// <summary>Prints what stands above an emitted class: its YAML, the sentence that says how it is answered, and its summary.</summary>
internal static class HeadingEmitter
{
    public static void Emit(CodeWriter writer, string yaml, string plan, string summary)
    {
        writer.Comment(yaml);
        writer.Comment($"\nPlan: {plan}");
        writer.Blank();
        writer.Write($"/// <summary>{Literals.Documentation(summary)}</summary>");
    }
}
