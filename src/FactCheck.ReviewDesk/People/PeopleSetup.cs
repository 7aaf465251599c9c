using System.Security.Claims;
using FactCheck.ReviewDesk.Decisions;
using FactCheck.ReviewDesk.Store;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace FactCheck.ReviewDesk.People;

/// <summary>Who people are and how they are known again: ASP.NET Core Identity over the desk's store.</summary>
public static class PeopleSetup
{
    public static void AddPeople(this IServiceCollection services, DeskOptions desk, string dataFolder)
    {
        services.AddDataProtection().SetApplicationName("FactCheck.ReviewDesk").PersistKeysToFileSystem(new(Path.Join(dataFolder, "keys")));
        services.AddIdentity<Person, IdentityRole>(options =>
        {
            // Long, and nothing else: what a person can remember is not made safer by a digit.
            options.Password = new() { RequiredLength = 12, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false, RequiredUniqueChars = 4 };
            options.Lockout.MaxFailedAccessAttempts = 5;
            options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(5);
        }).AddEntityFrameworkStores<DeskStore>().AddDefaultTokenProviders().AddClaimsPrincipalFactory<PersonPrincipalFactory>();
        services.Configure<DataProtectionTokenProviderOptions>(options => options.TokenLifespan = TimeSpan.FromHours(desk.LinkHours));
        // A role that is taken away is gone with the next minute.
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.FromMinutes(1));
        services.ConfigureApplicationCookie(options =>
        {
            options.Cookie.Name = "desk";
            options.LoginPath = "/sign-in";
            options.ReturnUrlParameter = "next";
            options.ExpireTimeSpan = TimeSpan.FromHours(12);
            options.Events.OnRedirectToAccessDenied = static context =>
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            };
        });
        services.AddScoped<Invitations>();
    }

    public static Judge Judge(this ClaimsPrincipal user)
        => new(user.FindFirstValue(ClaimTypes.NameIdentifier)!, user.DisplayName(), user.IsInRole(Roles.SecondEye));

    public static string DisplayName(this ClaimsPrincipal user) => user.FindFirstValue(PersonPrincipalFactory.DisplayName) ?? user.Identity?.Name ?? "";

    public static bool MayDecide(this ClaimsPrincipal user) => Policies.RolesOf[Policies.Decide].Any(user.IsInRole);
}

/// <summary>Puts the name that people are called by into their cookie.</summary>
public sealed class PersonPrincipalFactory(UserManager<Person> people, RoleManager<IdentityRole> roles, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<Person, IdentityRole>(people, roles, options)
{
    public const string DisplayName = "display-name";

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Person user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new(DisplayName, user.DisplayName));
        return identity;
    }
}
