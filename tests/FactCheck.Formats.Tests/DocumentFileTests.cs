using DocumentFormat.OpenXml.Wordprocessing;
using FactCheck.Model;

namespace FactCheck.Formats.Tests;

public sealed class DocumentFileTests
{
    [Fact]
    public void A_document_has_its_headline_by_style_and_its_place_by_paragraph()
    {
        var bytes = WrittenFiles.Docx(
            WrittenFiles.Paragraph("Kop1", "Two ports ", "agree"),
            new Paragraph(),
            WrittenFiles.Paragraph(null, "By Ada Moor"),
            WrittenFiles.Paragraph(null, "HARBOUR, Jan 16, 2026 (North) – The ferry", " leaves at nine."),
            new Table(new TableRow(new TableCell(WrittenFiles.Paragraph(null, "It carries 1,200 people.")))),
            new Paragraph(new DeletedRun(new Run(new DeletedText("It sank."))), new Run(new Text("It sails & swims.")), new Run(new Break()), new Run(new Text("Daily."))));
        var story = Assert.Single(ReadFile.Results(bytes, "desk/ferry.docx")).Story!;
        Assert.Equal(
            "He:Two ports agree | Da:HARBOUR, Jan 16, 2026 (North) | By:By Ada Moor | Bo:The ferry leaves at nine. | Bo:It carries 1,200 people. | Bo:It sails & swims. Daily.",
            ReadFile.Parts(story));
        Assert.Equal(("ferry", "By Ada Moor", new DateOnly(2026, 1, 16)), (story.Id, story.Byline, story.Published!.Value));
        Assert.Equal((4, 12), At(story, "1,200"));
        Assert.Equal((3, 43), At(story, "leaves"));
    }

    [Fact]
    public void Without_a_style_the_first_paragraph_is_the_headline()
    {
        var story = Assert.Single(ReadFile.Results(WrittenFiles.Docx(WrittenFiles.Paragraph(null, "Ports agree"), WrittenFiles.Paragraph(null, "It rained.")))).Story!;
        Assert.Equal("He:Ports agree | Bo:It rained.", ReadFile.Parts(story));
    }

    [Theory]
    [InlineData("<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"w\">&a;</w:document>", "In word/document.xml(1,1): This is not right XML: it declares a document type")]
    [InlineData("<w:document xmlns:w=\"w\"><w:p>", "In word/document.xml(1,")]
    [InlineData("<w:sheet xmlns:w=\"w\"/>", "holds no text document")]
    [InlineData("<w:document xmlns:w=\"w\"/>", "no text in this document")]
    public void A_bad_document_is_named_by_its_part(string xml, string message)
    {
        var bytes = WrittenFiles.Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", xml));
        Assert.Contains(message, Assert.Single(ReadFile.Results(bytes)).Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pdf_has_its_headline_by_size_and_its_place_by_page_and_line()
    {
        var bytes = WrittenFiles.Pdf(
            (1, 24, 760, "Two ports agree on a ferry"),
            (1, 11, 700, "HARBOUR (North) - The ferry, the first in over 160 years, leaves at"),
            (1, 11, 687, "nine and sails to the northern har-"),
            (1, 11, 674, "bour before the sun is up."),
            (1, 11, 630, "It carries 1,200 people and all that they can bear on board"),
            (1, 11, 617, "to the other side."),
            (1, 9, 40, "1"),
            (2, 11, 760, "The sea was calm on Friday, said the mayor of the port to those who"),
            (2, 11, 747, "stood on the quay."));
        var story = Assert.Single(ReadFile.Results(bytes, "desk/ferry.pdf")).Story!;
        Assert.Equal(
            "He:Two ports agree on a ferry | Da:HARBOUR (North) | Bo:The ferry, the first in over 160 years, leaves at nine and sails to the northern harbour before the sun is up. | "
            + "Bo:It carries 1,200 people and all that they can bear on board to the other side. | Bo:The sea was calm on Friday, said the mayor of the port to those who stood on the quay.",
            ReadFile.Parts(story));
        Assert.Equal((3, 32), At(story, "harbour"));
        var place = Locate(story, "quay");
        Assert.Equal((2, 2, 14), (place.Page, place.Line, place.Column));
    }

    [Theory]
    [InlineData("%PDF-1.7\n", "damaged")]
    [InlineData("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj\ntrailer<</Root 1 0 R>>", "")]
    public void A_bad_pdf_gets_one_line(string text, string message)
    {
        var error = Assert.Single(ReadFile.Results(text)).Error!;
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }

    [Fact]
    public void A_pdf_of_pictures_says_so()
        => Assert.Contains("scanned", Assert.Single(ReadFile.Results(WrittenFiles.Pdf((1, 10, 700, " ")))).Error!.Message, StringComparison.Ordinal);

    private static Place Locate(Story story, string words)
    {
        var at = story.Text.IndexOf(words, StringComparison.Ordinal);
        return story.Origin!.Locate(at, at + words.Length);
    }

    private static (int Line, int Column) At(Story story, string words) => Locate(story, words) is var place ? (place.Line, place.Column) : default;
}
