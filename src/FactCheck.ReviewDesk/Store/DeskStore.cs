using FactCheck.ReviewDesk.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace FactCheck.ReviewDesk.Store;

/// <summary>What the desk keeps: files, versions and decisions, which are only ever added; what is made from them; and people.</summary>
/// <remarks>A class for each database, because each has migrations of its own.</remarks>
public abstract class DeskStore(DbContextOptions options) : IdentityDbContext<Person, IdentityRole, string>(options)
{
    public DbSet<StoredStory> Stories => Set<StoredStory>();

    /// <summary>The desks that have a story, by name.</summary>
    public IQueryable<string> Desks => Stories.Where(one => one.Desk != "").Select(one => one.Desk).Distinct().OrderBy(one => one);

    public DbSet<StoredVersion> Versions => Set<StoredVersion>();

    public DbSet<StoredFile> Files => Set<StoredFile>();

    public DbSet<StoredFinding> Findings => Set<StoredFinding>();

    public DbSet<StoredDecision> Decisions => Set<StoredDecision>();

    public DbSet<StoredStoryEvent> StoryEvents => Set<StoredStoryEvent>();

    public DbSet<StoredNotice> Notices => Set<StoredNotice>();

    public DbSet<StoredView> Views => Set<StoredView>();

    public DbSet<StoredApiKey> ApiKeys => Set<StoredApiKey>();

    public DbSet<StoredWebhook> Webhooks => Set<StoredWebhook>();

    public DbSet<StoredDelivery> Deliveries => Set<StoredDelivery>();

    public DbSet<StoredFeed> Feeds => Set<StoredFeed>();

    /// <summary>Begins a change that reads before it writes. There is one at a time, so that what it read still holds when it is committed.</summary>
    public abstract Task<IDbContextTransaction> BeginChange();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // As a number times are in order in every database; SQLite knows none of its own.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<DateTimeOffsetToBinaryConverter>();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<StoredStory>(story =>
        {
            story.HasIndex(one => one.Key).IsUnique();
            story.HasIndex(one => one.ReceivedAt);
            story.HasIndex(one => one.AssigneeId);
            story.HasMany(one => one.Findings).WithOne().HasForeignKey(one => one.StoryId);
        });
        builder.Entity<StoredVersion>(version =>
        {
            version.HasIndex(one => new { one.StoryId, one.Number }).IsUnique();
            version.HasOne<StoredStory>().WithMany().HasForeignKey(one => one.StoryId).OnDelete(DeleteBehavior.Restrict);
            version.HasOne<StoredFile>().WithMany().HasForeignKey(one => one.FileSha256).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Entity<StoredApiKey>().HasIndex(one => one.Sha256).IsUnique();
        builder.Entity<StoredDelivery>(delivery =>
        {
            delivery.HasIndex(one => one.NextAt);
            delivery.HasIndex(one => one.DeliveredAt);
            delivery.HasOne<StoredWebhook>().WithMany().HasForeignKey(one => one.WebhookId);
        });
        builder.Entity<StoredFeed>().HasIndex(one => one.Address).IsUnique();
        builder.Entity<StoredFile>().HasKey(one => one.Sha256);
        builder.Entity<StoredFinding>(finding =>
        {
            finding.HasIndex(one => new { one.StoryId, one.Finding }).IsUnique();
            // Each holds all that its question asks for: the counts of an inbox, whether a story has a finding in a state, and the findings of a rule.
            finding.HasIndex(one => new { one.State, one.Verdict, one.Severity, one.Domain });
            finding.HasIndex(one => new { one.StoryId, one.State, one.Until });
            finding.HasIndex(one => new { one.Rule, one.State, one.Until });
        });
        builder.Entity<StoredDecision>(decision =>
        {
            decision.HasKey(one => one.Sequence);
            decision.HasIndex(one => new { one.StoryId, one.Finding, one.Position }).IsUnique();
            decision.HasIndex(one => new { one.Rule, one.Kind });
            decision.HasOne<StoredStory>().WithMany().HasForeignKey(one => one.StoryId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Entity<StoredStoryEvent>(done =>
        {
            done.HasKey(one => one.Sequence);
            done.HasIndex(one => new { one.StoryId, one.Position }).IsUnique();
            done.HasOne<StoredStory>().WithMany().HasForeignKey(one => one.StoryId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Entity<StoredNotice>(notice =>
        {
            notice.HasIndex(one => new { one.PersonId, one.ReadAt });
            notice.HasOne<Person>().WithMany().HasForeignKey(one => one.PersonId);
            notice.HasOne<StoredStory>().WithMany().HasForeignKey(one => one.StoryId);
        });
        builder.Entity<StoredView>(view =>
        {
            view.HasIndex(one => new { one.PersonId, one.Name }).IsUnique();
            view.HasOne<Person>().WithMany().HasForeignKey(one => one.PersonId);
        });
    }
}
