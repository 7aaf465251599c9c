namespace FactCheck.Engine.Facts.Errors;

/// <summary>The catalogue of what can be wrong with reference data; each part of it is a file beside this one.</summary>
public static partial class ReferenceErrors
{
    private const string Descriptor = ReferencePackage.DescriptorPath;

    /// <summary>Every kind, in the order of the ids.</summary>
    // Not an initializer: those of a partial class run in no order that the language fixes between files.
    public static IReadOnlyList<ReferenceErrorKind> All =>
    [
        FileMissing, NotUtf8, NotYaml, UnknownKey, MissingKey, UnexpectedValue, UnknownType, RepeatedName,
        UnknownColumn, UnknownTable, UnfittingColumn, UnfittingConstraint, BadCoverage, UnknownUnit,
        MissingColumn, UnexpectedColumn, MisplacedColumn, RaggedRow, BadQuote,
        WrongValue, EmptyCell, RepeatedValue, NotInEnum, NotInPattern, OutOfRange,
        EmptyKey, RepeatedKey, UnknownRow, ReversedPeriod, UnknownSource,
        TableNotThere, ColumnNotThere, ColumnOfOtherType, MoreErrors,
    ];

    /// <summary>The kind with an id, in any case; null where there is none.</summary>
    public static ReferenceErrorKind? Find(string id)
        => All.FirstOrDefault(kind => string.Equals(kind.Id, id, StringComparison.OrdinalIgnoreCase));
}
