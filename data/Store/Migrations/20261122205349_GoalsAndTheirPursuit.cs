using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Disclosure.Store.Migrations
{
    /// <inheritdoc />
    public partial class GoalsAndTheirPursuit : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "figure_status",
                table: "target_assessment",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "target_value",
                table: "target_assessment",
                type: "REAL",
                nullable: false,
                defaultValue: 0.0);

            migrationBuilder.AddColumn<int>(
                name: "target_year",
                table: "target_assessment",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "explanation",
                table: "performance_evaluation",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "explanation_en",
                table: "performance_evaluation",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<double>(
                name: "left_out_weight",
                table: "performance_evaluation",
                type: "REAL",
                nullable: false,
                defaultValue: 0.0);

            migrationBuilder.AddColumn<int>(
                name: "tied",
                table: "performance_evaluation",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "benchmark_kind",
                table: "evaluation_criterion",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "left_out",
                table: "criterion_score",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "figure_status",
                table: "target_assessment");

            migrationBuilder.DropColumn(
                name: "target_value",
                table: "target_assessment");

            migrationBuilder.DropColumn(
                name: "target_year",
                table: "target_assessment");

            migrationBuilder.DropColumn(
                name: "explanation",
                table: "performance_evaluation");

            migrationBuilder.DropColumn(
                name: "explanation_en",
                table: "performance_evaluation");

            migrationBuilder.DropColumn(
                name: "left_out_weight",
                table: "performance_evaluation");

            migrationBuilder.DropColumn(
                name: "tied",
                table: "performance_evaluation");

            migrationBuilder.DropColumn(
                name: "benchmark_kind",
                table: "evaluation_criterion");

            migrationBuilder.DropColumn(
                name: "left_out",
                table: "criterion_score");
        }
    }
}
