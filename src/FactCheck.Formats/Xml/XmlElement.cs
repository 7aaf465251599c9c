using FactCheck.Formats.Mapping;

namespace FactCheck.Formats.Xml;

/// <summary>An element of an XML file that knows where it stands; its content is texts and elements in their order.</summary>
internal sealed class XmlElement(string name, string space, int offset)
{
    private readonly List<(string Name, string Value)> _attributes = [];
    private readonly List<object> _content = [];

    /// <summary>The name without its prefix.</summary>
    public string Name => name;

    /// <summary>The namespace, empty for none.</summary>
    public string Space => space;

    /// <summary>Offset of its tag in the file.</summary>
    public int Offset => offset;

    /// <summary><see cref="MappedText"/> and <see cref="XmlElement"/>.</summary>
    public IReadOnlyList<object> Content => _content;

    public IEnumerable<XmlElement> Elements => _content.OfType<XmlElement>();

    public void Add(object content) => _content.Add(content);

    public void AddAttribute(string attribute, string value) => _attributes.Add((attribute, value));

    /// <summary>The value without white space around it, empty where there is none; <c>xml:lang</c> is asked for as <c>lang</c>.</summary>
    public string Attribute(string attribute)
    {
        foreach (var (own, value) in _attributes)
        {
            if (own == attribute)
            {
                return value.Trim();
            }
        }

        return string.Empty;
    }

    /// <summary>The first child with that name.</summary>
    public XmlElement? Child(string child)
    {
        foreach (var content in _content)
        {
            if (content is XmlElement element && element.Name == child)
            {
                return element;
            }
        }

        return null;
    }

    public IEnumerable<XmlElement> Children(string child) => Elements.Where(element => element.Name == child);

    /// <summary>The first element with that name, the element itself included, in the order of the file.</summary>
    public XmlElement? Find(string wanted)
    {
        if (name == wanted)
        {
            return this;
        }

        foreach (var element in Elements)
        {
            if (element.Find(wanted) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The text of the child with that name, one space for any white space; empty where there is none.</summary>
    public string TextOf(string child) => Child(child)?.Text.Text ?? string.Empty;

    /// <summary>The text of the element and of everything in it, one space for any white space.</summary>
    public MappedText Text
    {
        get
        {
            var collapser = new SpaceCollapser();
            AddText(collapser);
            return collapser.Take();
        }
    }

    /// <summary>The text as the file has it: HTML in a feed is escaped or stands in a CDATA section.</summary>
    public MappedText RawText
    {
        get
        {
            var builder = new MappedTextBuilder();
            foreach (var text in _content.OfType<MappedText>())
            {
                builder.Append(text, 0, text.Length);
            }

            return builder.Build();
        }
    }

    private void AddText(SpaceCollapser collapser)
    {
        foreach (var content in _content)
        {
            if (content is MappedText text)
            {
                collapser.Add(text);
            }
            else
            {
                ((XmlElement)content).AddText(collapser);
            }
        }
    }
}
