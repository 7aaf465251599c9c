using System.Globalization;
using System.Xml;
using FactCheck.Formats.Mapping;

namespace FactCheck.Formats.Xml;

/// <summary>Reads an XML file into elements that know where they stand. No declaration of a document type is looked at, so no entity is either.</summary>
internal static class XmlTreeReader
{
    /// <exception cref="UnreadableException">It is no right XML, or nested too deep.</exception>
    public static XmlElement Read(SourceFile file)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersFromEntities = 1,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        try
        {
            using var reader = XmlReader.Create(new StringReader(DoctypeBlanker.Blank(file.Text)), settings);
            return ReadTree(reader, (IXmlLineInfo)reader, file);
        }
        catch (XmlException failure)
        {
            var declaration = file.Text.IndexOf("<!DOCTYPE", StringComparison.Ordinal);
            var offset = IsOfDeclaration(failure) && declaration >= 0 ? declaration
                : failure.LineNumber > 0 ? Math.Min(file.Lines.OffsetOf(failure.LineNumber, Math.Max(1, failure.LinePosition)), file.Text.Length)
                : 0;
            throw new UnreadableException(offset, "This is not right XML: " + Reason(failure));
        }
    }

    private static XmlElement ReadTree(XmlReader reader, IXmlLineInfo place, SourceFile file)
    {
        var open = new Stack<XmlElement>();
        var source = MappedText.Of(file.Text);
        XmlElement? root = null;
        var elements = 0;
        while (reader.Read())
        {
            var offset = file.Lines.OffsetOf(place.LineNumber, place.LinePosition);
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    if (open.Count >= ReadLimits.Depth || ++elements > ReadLimits.Elements)
                    {
                        throw TooMuch(offset - 1, open.Count);
                    }

                    var element = new XmlElement(reader.LocalName, reader.NamespaceURI, offset - 1);
                    root ??= element;
                    (open.TryPeek(out var parent) ? parent : null)?.Add(element);
                    ReadAttributes(reader, element);
                    if (!reader.IsEmptyElement)
                    {
                        open.Push(element);
                    }

                    break;
                case XmlNodeType.EndElement:
                    open.Pop();
                    break;
                case XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA when open.Count > 0:
                    open.Peek().Add(XmlText.Map(source, offset, reader.Value, reader.NodeType == XmlNodeType.CDATA));
                    break;
            }
        }

        return root!;
    }

    private static void ReadAttributes(XmlReader reader, XmlElement element)
    {
        while (reader.MoveToNextAttribute())
        {
            if (reader.Prefix is not "xmlns" && reader.Name is not "xmlns")
            {
                element.AddAttribute(reader.LocalName, reader.Value);
            }
        }

        reader.MoveToElement();
    }

    private static UnreadableException TooMuch(int offset, int depth)
        => new(offset, depth >= ReadLimits.Depth
            ? string.Create(CultureInfo.InvariantCulture, $"The elements are nested more than {ReadLimits.Depth} deep.")
            : string.Create(CultureInfo.InvariantCulture, $"The file has more than {ReadLimits.Elements} elements."));

    private static bool IsOfDeclaration(XmlException failure) => failure.Message.Contains("DTD", StringComparison.Ordinal);

    /// <summary>What the reader says, without its own line numbers and its advice to programmers.</summary>
    private static string Reason(XmlException failure)
    {
        if (IsOfDeclaration(failure))
        {
            return "it declares a document type with entities, which are not read because they can name other files. Remove the declaration.";
        }

        var line = failure.Message.LastIndexOf(" Line ", StringComparison.Ordinal);
        return line < 0 ? failure.Message : failure.Message[..line];
    }
}
