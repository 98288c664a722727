using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Disclosure.Store.Migrations
{
    /// <inheritdoc />
    public partial class SupervisionWorkedOut : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "note",
                table: "obligation_rule",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "note_en",
                table: "obligation_rule",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "due_on",
                table: "obligation",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(string),
                oldType: "TEXT");

            migrationBuilder.AddColumn<string>(
                name: "question_id",
                table: "obligation",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "report_id",
                table: "obligation",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ordered_due",
                table: "audit_listing",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "audit_step",
                columns: table => new
                {
                    listing_id = table.Column<string>(type: "TEXT", nullable: false),
                    sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    due_on = table.Column<string>(type: "TEXT", nullable: true),
                    done_on = table.Column<string>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", nullable: false),
                    since = table.Column<string>(type: "TEXT", nullable: true),
                    result_id = table.Column<string>(type: "TEXT", nullable: true),
                    rectification_id = table.Column<string>(type: "TEXT", nullable: true),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    note_en = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_step", x => new { x.listing_id, x.sequence });
                    table.ForeignKey(
                        name: "FK_audit_step_audit_listing_listing_id",
                        column: x => x.listing_id,
                        principalTable: "audit_listing",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_audit_step_audit_result_result_id",
                        column: x => x.result_id,
                        principalTable: "audit_result",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_audit_step_rectification_rectification_id",
                        column: x => x.rectification_id,
                        principalTable: "rectification",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_obligation_question_id_id",
                table: "obligation",
                columns: new[] { "question_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_obligation_report_id_id",
                table: "obligation",
                columns: new[] { "report_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_audit_step_rectification_id_listing_id_sequence",
                table: "audit_step",
                columns: new[] { "rectification_id", "listing_id", "sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_audit_step_result_id_listing_id_sequence",
                table: "audit_step",
                columns: new[] { "result_id", "listing_id", "sequence" });

            migrationBuilder.AddForeignKey(
                name: "FK_obligation_question_question_id",
                table: "obligation",
                column: "question_id",
                principalTable: "question",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_obligation_report_report_id",
                table: "obligation",
                column: "report_id",
                principalTable: "report",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_obligation_question_question_id",
                table: "obligation");

            migrationBuilder.DropForeignKey(
                name: "FK_obligation_report_report_id",
                table: "obligation");

            migrationBuilder.DropTable(
                name: "audit_step");

            migrationBuilder.DropIndex(
                name: "IX_obligation_question_id_id",
                table: "obligation");

            migrationBuilder.DropIndex(
                name: "IX_obligation_report_id_id",
                table: "obligation");

            migrationBuilder.DropColumn(
                name: "note",
                table: "obligation_rule");

            migrationBuilder.DropColumn(
                name: "note_en",
                table: "obligation_rule");

            migrationBuilder.DropColumn(
                name: "question_id",
                table: "obligation");

            migrationBuilder.DropColumn(
                name: "report_id",
                table: "obligation");

            migrationBuilder.DropColumn(
                name: "ordered_due",
                table: "audit_listing");

            migrationBuilder.AlterColumn<string>(
                name: "due_on",
                table: "obligation",
                type: "TEXT",
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldNullable: true);
        }
    }
}
