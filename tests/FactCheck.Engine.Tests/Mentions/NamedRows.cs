using FactCheck.Engine.Mentions;
using FactCheck.Engine.Mentions.Names;
using FactCheck.Engine.Tests.Facts;
using FactCheck.Model;

namespace FactCheck.Engine.Tests.Mentions;

/// <summary>A few rows with names, as a reference package would give them.</summary>
internal static class NamedRows
{
    private static readonly List<(string Text, string Form, bool IsShort, Model.Fact Row)> s_names = [];

    static NamedRows()
    {
        Countries(
            "JP|Japan||Japanese", "IT|Italy||Italian;Italians", "FR|France||French", "TR|Turkey|Türkiye|Turkish;Turks", "TD|Chad||Chadian", "GE|Georgia||Georgian",
            "US|United States|US;U.S.;USA|American;Americans", "GB|United Kingdom|UK;Britain|British", "IE|Ireland||Irish", "GN|Guinea||Guinean", "PG|Papua New Guinea||",
            "KR|South Korea||South Korean", "KP|North Korea||North Korean", "CD|Democratic Republic of the Congo|DR Congo|", "CG|Republic of the Congo||", "PL|Poland||Polish;Poles",
            "JO|Jordan||Jordanian", "FI|Finland||Finnish");
        Organisations("G7|G7|G-7;Group of Seven|forum", "EU|European Union|EU|regional", "NATO|NATO|Nato|alliance", "WHO|World Health Organization|WHO|global");
        Add("areas", 0, "europe", ["id"], ["europe"], ("Europe", "name"), ("European", "aliases"));
        Add("offices", 0, "prime-minister", ["id"], ["prime-minister"], ("prime minister", "name"), ("premier", "aliases"), ("PM", "aliases"));
        Add("offices", 1, "president", ["id"], ["president"], ("president", "name"));
        People(
            "meloni|Giorgia Meloni|Giorgia|Meloni|IT", "takaichi|Sanae Takaichi|Sanae|Takaichi|JP", "macron|Emmanuel Macron|Emmanuel|Macron|FR", "may|Theresa May|Theresa|May|GB",
            "kim-one|Kim Dae-jung||Kim|KR", "kim-two|Kim Young-sam||Kim|KR", "bush|George Bush|George|Bush|US");
        Index = NameIndex.Build(s_names);
    }

    public static NameIndex Index { get; }

    private static void Countries(params string[] rows)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            var cells = rows[i].Split('|');
            var row = Row("countries", i, cells[1], ["code", "name"], [cells[0], cells[1]]);
            s_names.Add((cells[1], "name", false, row));
            s_names.AddRange(Items(cells[2]).Select(alias => (alias, "aliases", false, row)));
            s_names.AddRange(Items(cells[3]).Select(demonym => (demonym, "demonyms", false, row)));
        }
    }

    private static void Organisations(params string[] rows)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            var cells = rows[i].Split('|');
            var row = Row("organisations", i, cells[1], ["code", "kind"], [cells[0], cells[3]]);
            s_names.Add((cells[1], "name", false, row));
            s_names.AddRange(Items(cells[2]).Select(alias => (alias, "aliases", false, row)));
        }
    }

    private static void People(params string[] rows)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            var cells = rows[i].Split('|');
            var row = Row("people", i, cells[1], ["id", "country"], [cells[0], cells[4]]);
            s_names.Add((cells[1], "name", false, row));
            s_names.Add((cells[3], "surname", true, row));
            s_names.AddRange(Items(cells[2]).Select(given => (given, "given", true, row)));
        }
    }

    private static void Add(string table, int ordinal, string key, string[] columns, string[] cells, params (string Text, string Form)[] names)
    {
        var row = Row(table, ordinal, names[0].Text, columns, cells, key);
        s_names.AddRange(names.Select(name => (name.Text, name.Form, false, row)));
    }

    private static Model.Fact Row(string table, int ordinal, string name, string[] columns, string[] cells, string? key = null)
        => new TestRow(new(table, key ?? cells[0], ordinal, name, columns, cells, null));

    private static string[] Items(string list) => list.Split(';', StringSplitOptions.RemoveEmptyEntries);
}
