using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Disclosure.Store.Migrations
{
    /// <inheritdoc />
    public partial class LeastWeight : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<string>(
                name: "level",
                table: "performance_evaluation",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(string),
                oldType: "TEXT");

            migrationBuilder.AddColumn<double>(
                name: "least_weight",
                table: "evaluation_scheme",
                type: "REAL",
                nullable: false,
                defaultValue: 0.0);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "least_weight",
                table: "evaluation_scheme");

            migrationBuilder.AlterColumn<string>(
                name: "level",
                table: "performance_evaluation",
                type: "TEXT",
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldNullable: true);
        }
    }
}
