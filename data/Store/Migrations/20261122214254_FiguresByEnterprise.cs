using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Disclosure.Store.Migrations
{
    /// <inheritdoc />
    public partial class FiguresByEnterprise : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_figure_indicator_code_year",
                table: "figure");

            migrationBuilder.CreateIndex(
                name: "IX_figure_enterprise_id_id",
                table: "figure",
                columns: new[] { "enterprise_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_figure_enterprise_id_year_id",
                table: "figure",
                columns: new[] { "enterprise_id", "year", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_figure_indicator_code_year_park_code_enterprise_id_value",
                table: "figure",
                columns: new[] { "indicator_code", "year", "park_code", "enterprise_id", "value" });

            migrationBuilder.CreateIndex(
                name: "IX_audit_listing_year_status_listed_on_id",
                table: "audit_listing",
                columns: new[] { "year", "status", "listed_on", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_figure_enterprise_id_id",
                table: "figure");

            migrationBuilder.DropIndex(
                name: "IX_figure_enterprise_id_year_id",
                table: "figure");

            migrationBuilder.DropIndex(
                name: "IX_figure_indicator_code_year_park_code_enterprise_id_value",
                table: "figure");

            migrationBuilder.DropIndex(
                name: "IX_audit_listing_year_status_listed_on_id",
                table: "audit_listing");

            migrationBuilder.CreateIndex(
                name: "IX_figure_indicator_code_year",
                table: "figure",
                columns: new[] { "indicator_code", "year" });
        }
    }
}
