using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FactCheck.ReviewDesk.Store.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class SearchAndCounts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Findings_State_Verdict",
                table: "Findings");

            migrationBuilder.AddColumn<string>(
                name: "Words",
                table: "Findings",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateIndex(
                name: "IX_Findings_Rule_State_Until",
                table: "Findings",
                columns: new[] { "Rule", "State", "Until" });

            migrationBuilder.CreateIndex(
                name: "IX_Findings_State_Verdict_Severity_Domain",
                table: "Findings",
                columns: new[] { "State", "Verdict", "Severity", "Domain" });

            migrationBuilder.CreateIndex(
                name: "IX_Findings_StoryId_State_Until",
                table: "Findings",
                columns: new[] { "StoryId", "State", "Until" });

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_Rule_Kind",
                table: "Decisions",
                columns: new[] { "Rule", "Kind" });

            // The findings of every story are made anew, with their words, when the desk starts.
            migrationBuilder.Sql("UPDATE \"Stories\" SET \"Rules\" = ''");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Findings_Rule_State_Until",
                table: "Findings");

            migrationBuilder.DropIndex(
                name: "IX_Findings_State_Verdict_Severity_Domain",
                table: "Findings");

            migrationBuilder.DropIndex(
                name: "IX_Findings_StoryId_State_Until",
                table: "Findings");

            migrationBuilder.DropIndex(
                name: "IX_Decisions_Rule_Kind",
                table: "Decisions");

            migrationBuilder.DropColumn(
                name: "Words",
                table: "Findings");

            migrationBuilder.CreateIndex(
                name: "IX_Findings_State_Verdict",
                table: "Findings",
                columns: new[] { "State", "Verdict" });
        }
    }
}
