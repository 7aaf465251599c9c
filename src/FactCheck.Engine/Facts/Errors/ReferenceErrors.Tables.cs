namespace FactCheck.Engine.Facts.Errors;

// What can be wrong with a table as a whole: FC6020 to FC6029.
public static partial class ReferenceErrors
{
    public static ReferenceErrorKind MissingColumn { get; } = new(
        "FC6020",
        "A table lacks a column that its schema declares",
        "Rules that read the column would find every row without a value.",
        "countries.csv",
        "code\nJP\nIT\n",
        "code,name\nJP,Japan\nIT,Italy\n");

    public static ReferenceErrorKind UnexpectedColumn { get; } = new(
        "FC6021",
        "A table has a column that its schema does not declare",
        "An undeclared column is checked by nothing and read by nothing; most often it is a misspelt one.",
        "countries.csv",
        "code,name,region\nJP,Japan,Asia\nIT,Italy,Europe\n",
        "code,name\nJP,Japan\nIT,Italy\n");

    public static ReferenceErrorKind MisplacedColumn { get; } = new(
        "FC6022",
        "The columns of a table are not in the order of its schema",
        "Table Schema pairs columns and fields by place; other tools would read one column as another.",
        "countries.csv",
        "name,code\nJapan,JP\nItaly,IT\n",
        "code,name\nJP,Japan\nIT,Italy\n");

    public static ReferenceErrorKind RaggedRow { get; } = new(
        "FC6023",
        "A row has more or fewer cells than the header",
        "A comma too many or too few moves every later cell into another column.",
        "countries.csv",
        "code,name\nJP,Japan\nKR,Korea, South\n",
        "code,name\nJP,Japan\nKR,\"Korea, South\"\n");

    public static ReferenceErrorKind BadQuote { get; } = new(
        "FC6024",
        "A quotation mark is out of place",
        "A cell with a quotation mark in it is quoted, and the mark doubled; else it is unsure where the cell ends.",
        "countries.csv",
        "code,name\nJP,the \"Land of the Rising Sun\"\n",
        "code,name\nJP,\"the \"\"Land of the Rising Sun\"\"\"\n");
}
