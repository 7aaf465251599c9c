namespace FactCheck.Engine.Facts.Errors;

// What can be wrong with single cells: FC6030 to FC6039.
public static partial class ReferenceErrors
{
    public static ReferenceErrorKind WrongValue { get; } = new(
        "FC6030",
        "A cell does not hold a value of its column's type",
        "A date or number that cannot be read cannot be compared with a claim.",
        "visits.csv",
        Visits("v1,JP,official,12,15 January 2026,2026-01-17,mofa"),
        Visits("v1,JP,official,12,2026-01-15,2026-01-17,mofa"));

    public static ReferenceErrorKind EmptyCell { get; } = new(
        "FC6031",
        "A required cell is empty",
        "The schema says that no row is without this value.",
        "countries.csv",
        "code,name\nJP,\n",
        "code,name\nJP,Japan\n");

    public static ReferenceErrorKind RepeatedValue { get; } = new(
        "FC6032",
        "A value that must be unique appears twice",
        "A name that two rows share cannot tell which row a story means.",
        "countries.csv",
        "code,name\nJP,Japan\nJA,Japan\n",
        "code,name\nJP,Japan\nIT,Italy\n");

    public static ReferenceErrorKind NotInEnum { get; } = new(
        "FC6033",
        "A value is not one of those its column allows",
        "Rules compare with the listed values; any other would match none of them.",
        "visits.csv",
        Visits("v1,JP,offical,12,2026-01-15,2026-01-17,mofa"),
        Visits("v1,JP,official,12,2026-01-15,2026-01-17,mofa"));

    public static ReferenceErrorKind NotInPattern { get; } = new(
        "FC6034",
        "A value does not have the form its column asks for",
        "The pattern must match the whole value.",
        "countries.csv",
        "code,name\nJP,Japan\nITA,Italy\n",
        "code,name\nJP,Japan\n");

    public static ReferenceErrorKind OutOfRange { get; } = new(
        "FC6035",
        "A value is outside the bounds of its column",
        "Minimum and maximum are the last values allowed.",
        "visits.csv",
        Visits("v1,JP,official,0,2026-01-15,2026-01-17,mofa"),
        Visits("v1,JP,official,1,2026-01-15,2026-01-17,mofa"));
}
