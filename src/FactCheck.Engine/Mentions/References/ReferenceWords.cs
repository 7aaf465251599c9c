namespace FactCheck.Engine.Mentions.References;

/// <summary>What a word may refer to, or tell of who is spoken of.</summary>
internal enum ReferenceWord : byte
{
    None,
    He,
    She,

    /// <summary>"nations": several countries.</summary>
    Countries,

    /// <summary>"leaders": several people.</summary>
    People,

    /// <summary>"bloc", "alliance": one organisation.</summary>
    Group,
    Counterpart,
    FormerOrLatter,

    /// <summary>A person whom no name is given: "the spokesman".</summary>
    Man,
    Woman,
    Role,

    /// <summary>A title right before a name: Mr, Sir.</summary>
    MaleTitle,
    FemaleTitle,
    Title,
}

/// <summary>The words that begin or end a reference within the story, in one table.</summary>
internal static class ReferenceWords
{
    public static IEnumerable<(string Word, ReferenceWord Reference)> All { get; } =
    [
        .. Of(ReferenceWord.He, "he", "him", "his", "himself"),
        .. Of(ReferenceWord.She, "she", "her", "hers", "herself"),
        .. Of(ReferenceWord.Countries, "nations", "countries", "states", "neighbours", "neighbors"),
        .. Of(ReferenceWord.People, "leaders", "ministers", "presidents", "premiers", "chancellors", "politicians", "men", "women", "monarchs"),
        .. Of(ReferenceWord.Group, "bloc", "alliance", "organisation", "organization", "union", "grouping", "forum", "body", "agency"),
        .. Of(ReferenceWord.Counterpart, "counterpart"),
        .. Of(ReferenceWord.FormerOrLatter, "former", "latter"),
        .. Of(ReferenceWord.Man, "man", "spokesman", "chairman", "businessman", "boy", "father", "son", "brother", "husband", "actor", "congressman"),
        .. Of(ReferenceWord.Woman, "woman", "spokeswoman", "chairwoman", "businesswoman", "girl", "mother", "daughter", "sister", "wife", "actress", "congresswoman"),
        .. Of(
            ReferenceWord.Role,
            "spokesperson", "official", "minister", "leader", "secretary", "ambassador", "envoy", "senator", "governor", "mayor", "lawmaker", "analyst", "economist", "expert", "professor", "scientist",
            "judge", "lawyer", "officer", "commander", "commissioner", "director", "chief", "player", "coach", "doctor", "driver", "author", "editor", "reporter", "witness", "suspect", "victim",
            "candidate", "successor", "predecessor", "chairperson", "diplomat", "guest", "host", "politician", "student", "teacher", "worker", "farmer", "resident", "somebody", "someone", "person",
            "adviser", "advisor", "aide", "deputy", "colleague", "founder", "owner", "manager", "executive", "banker", "broker", "trader", "investor", "engineer", "technician", "researcher", "astronomer",
            "biologist", "physicist", "chemist", "historian", "writer", "poet", "painter", "singer", "musician", "dancer", "photographer", "journalist", "columnist", "blogger", "critic",
            "striker", "goalkeeper", "midfielder", "defender", "winger", "captain", "skipper", "runner", "swimmer", "cyclist", "boxer", "golfer", "skier", "sprinter", "jockey", "referee", "trainer",
            "firefighter", "soldier", "sailor", "pilot", "detective", "inspector", "sergeant", "constable", "rescuer", "paramedic", "nurse", "surgeon", "physician", "patient", "dentist", "pharmacist",
            "plumber", "electrician", "carpenter", "builder", "baker", "butcher", "cook", "chef", "waiter", "fisher", "hunter", "shepherd", "gardener", "cleaner", "mechanic", "motorist", "passenger",
            "pedestrian", "tourist", "visitor", "neighbour", "neighbor", "pensioner", "teenager", "pupil", "prisoner", "defendant", "prosecutor", "attorney", "solicitor", "barrister", "magistrate", "juror",
            "plaintiff", "accuser", "attacker", "gunman", "thief", "burglar", "hostage", "survivor", "activist", "protester", "campaigner", "organiser", "organizer", "priest", "bishop", "imam", "rabbi", "monk",
            "caller", "stranger", "friend", "opponent", "rival", "challenger", "winner", "champion", "legislator", "councillor", "treasurer", "clerk", "servant", "delegate", "negotiator", "mediator"),
        .. Of(ReferenceWord.MaleTitle, "mr", "sir", "lord", "prince", "baron"),
        .. Of(ReferenceWord.FemaleTitle, "mrs", "ms", "miss", "dame", "lady", "princess", "baroness"),
        .. Of(ReferenceWord.Title, "mx", "dr", "prof", "gen", "col", "maj", "lt", "sgt", "capt", "adm", "sen", "rep", "gov", "rev", "justice"),
    ];

    /// <summary>The kinds of organisation, as in the column <c>kind</c>, that a noun fits; empty for any.</summary>
    public static ReadOnlySpan<string> KindsOf(string noun) => noun switch
    {
        "bloc" => new[] { "regional", "economic" },
        "alliance" => new[] { "alliance" },
        "union" => new[] { "regional" },
        "grouping" or "forum" => new[] { "forum", "regional", "economic" },
        "agency" or "body" => new[] { "global" },
        _ => [],
    };

    private static IEnumerable<(string Word, ReferenceWord Reference)> Of(ReferenceWord reference, params string[] words) => words.Select(word => (word, reference));
}
