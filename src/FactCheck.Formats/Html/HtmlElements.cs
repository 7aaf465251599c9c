using System.Collections.Frozen;

namespace FactCheck.Formats.Html;

/// <summary>What the elements of HTML mean for the text inside them.</summary>
internal static class HtmlElements
{
    /// <summary>Elements that begin and end a paragraph.</summary>
    public static readonly FrozenSet<string> Blocks = Set(
        "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header "
        + "hgroup hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul");

    /// <summary>Elements whose text is no reading matter.</summary>
    public static readonly FrozenSet<string> Silent = Set(
        "script style title template svg math head noscript iframe object embed audio video canvas select button textarea datalist map noembed noframes xmp");

    /// <summary>Parts of a page around its article.</summary>
    public static readonly FrozenSet<string> Surroundings = Set("nav aside footer form dialog menu");

    private static readonly FrozenSet<string> Inline = Set("a abbr b bdi bdo cite code del dfn em i ins kbd label mark q s small span strong sub sup time u var tt font");

    /// <summary>Elements that have no end.</summary>
    public static readonly FrozenSet<string> Void = Set("area base br col embed hr img input link meta param source track wbr");

    /// <summary>Elements that the next of their kind ends, so that they may stand open without being nested.</summary>
    public static readonly FrozenSet<string> ImplicitlyEnded = Set("p li dt dd tr td th option optgroup thead tbody tfoot rb rt rp colgroup body html head");

    /// <summary>Whether a file may be HTML that begins with such an element.</summary>
    public static bool IsKnown(string name)
        => Blocks.Contains(name) || Silent.Contains(name) || Surroundings.Contains(name) || Void.Contains(name) || Inline.Contains(name);

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
