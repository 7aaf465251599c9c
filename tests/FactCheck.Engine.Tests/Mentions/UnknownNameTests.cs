using FactCheck.Engine.Mentions.Names;
using FactCheck.Engine.Tests.Reading;

namespace FactCheck.Engine.Tests.Mentions;

public sealed class UnknownNameTests
{
    [Theory]
    [InlineData("In the end Foreign Minister Ada Moor left.", "Ada Moor=Ada Moor")]
    [InlineData("In the end Mr. Moor left.", "Moor=Moor")]
    [InlineData("In the end Ms Ada Moor left. Moor was tired.", "Ada Moor=Ada Moor | Moor=Ada Moor")]
    [InlineData("In the end Ada Moor, 45, left.", "Ada Moor=Ada Moor")]
    [InlineData("In the end Ada Moor, the harbour master and chief pilot, left.", "Ada Moor=Ada Moor")]
    [InlineData("Ada Moor said it rained.", "Ada Moor=Ada Moor")]
    [InlineData("Ann Marlow came.", "Ann Marlow=Ann Marlow")]
    [InlineData("The spokeswoman Ada Moor left.", "Ada Moor=Ada Moor")]
    [InlineData("Then President Moor left.", "President=president | Moor=Moor")]
    [InlineData("Paola Meloni said Giorgia Meloni left. Then Meloni came.", "Paola Meloni=Paola Meloni | Giorgia Meloni=meloni")]
    [InlineData("In the end Ada Moor left.", "Ada Moor=Ada Moor")]
    [InlineData("The founder, Zorl Moor, left.", "Zorl Moor=Zorl Moor")]
    [InlineData("In the end Zorl Moor, who led the dig, left.", "Zorl Moor=Zorl Moor")]
    [InlineData("In the end Zorl Moor, its chairwoman, left.", "Zorl Moor=Zorl Moor")]
    [InlineData("Striker Zorl Moor left.", "Zorl Moor=Zorl Moor")]
    [InlineData("Ada Moor left. Moor & Hill closed, and so did Moor Street.", "Ada Moor=Ada Moor")]
    [InlineData("Ada Moor left. Then Zorl Moor came.", "Ada Moor=Ada Moor")]
    [InlineData("Willem de Moor left. De Moor was tired.", "Willem de Moor=Willem de Moor | De Moor=Willem de Moor")]
    [InlineData("Michael Jordan said it rained. Jordan was wet.", "Michael Jordan=Michael Jordan | Jordan=Michael Jordan")]
    public void People_are_known_by_title_and_shape(string text, string mentions) => Assert.Equal(mentions, MentionedIn.Story(text));

    [Theory]
    [InlineData("The Foreign Ministry said it rained.")]
    [InlineData("In the end Harbour Moor left.")]
    [InlineData("In the end Ada Bridge fell.")]
    [InlineData("In the end Ada fell.")]
    [InlineData("In the end Harbour Bank, a lender, closed.")]
    public void Not_every_run_of_capitals_is_somebody(string text) => Assert.Equal("", MentionedIn.Story(text));

    [Theory]
    [InlineData("The Shanghai Cooperation Organisation (SCO) met. The SCO agreed.", "Shanghai Cooperation Organisation (SCO)=Shanghai Cooperation Organisation | SCO=Shanghai Cooperation Organisation")]
    [InlineData("The Asia-Pacific Economic Cooperation (APEC) met. Nobody left APEC.", "Asia-Pacific Economic Cooperation (APEC)=Asia-Pacific Economic Cooperation | APEC=Asia-Pacific Economic Cooperation")]
    [InlineData("The Union of Wind Mills (UWM) met. UWM agreed.", "Union of Wind Mills (UWM)=Union of Wind Mills | UWM=Union of Wind Mills")]
    [InlineData("The Walkers' Hiking Organisation (WHO) met. The WHO agreed.", "Walkers' Hiking Organisation (WHO)=Walkers' Hiking Organisation | WHO=Walkers' Hiking Organisation")]
    [InlineData("The World Health Organization (WHO) met. Nobody left the WHO.", "World Health Organization (WHO)=WHO | WHO=WHO")]
    [InlineData("The Group of Seven (GS) met. Nobody left the GS.", "Group of Seven (GS)=G7 | GS=G7")]
    public void Acronyms_in_brackets_are_learned(string text, string mentions) => Assert.Equal(mentions, MentionedIn.Story(text));

    [Theory]
    [InlineData("The long walk home (SCO) ended. The SCO agreed.")]
    [InlineData("Nobody knew the Shanghai Pact (SCO). The SCO agreed.")]
    [InlineData("(SCO) stood there.")]
    public void Only_where_the_initials_fit(string text) => Assert.DoesNotContain("SCO=", MentionedIn.Story(text), StringComparison.Ordinal);

    [Fact]
    public void Nobody_unknown_fills_a_slot()
    {
        var (_, mentions) = MentionedIn.Find(ReadStory.OfParagraphs("Prime Minister Ada Moor left. She said the Shanghai Cooperation Organisation (SCO) met."));
        Assert.Equal(3, mentions.All.Count(one => one.Value is UnknownName));
        Assert.All(mentions.All.Where(one => one.Value is UnknownName), one => Assert.True(one.IsOpen));
    }
}
