using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Disclosure.Store.Migrations
{
    /// <inheritdoc />
    public partial class ReferencesInPageOrder : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_waste_category_document_id",
                table: "waste_category");

            migrationBuilder.DropIndex(
                name: "IX_waste_category_parent_code",
                table: "waste_category");

            migrationBuilder.DropIndex(
                name: "IX_region_document_id",
                table: "region");

            migrationBuilder.DropIndex(
                name: "IX_region_parent_code",
                table: "region");

            migrationBuilder.DropIndex(
                name: "IX_recognition_enterprise_id",
                table: "recognition");

            migrationBuilder.DropIndex(
                name: "IX_recognition_park_code",
                table: "recognition");

            migrationBuilder.DropIndex(
                name: "IX_recognition_source_id",
                table: "recognition");

            migrationBuilder.DropIndex(
                name: "IX_park_region_code",
                table: "park");

            migrationBuilder.DropIndex(
                name: "IX_park_source_id",
                table: "park");

            migrationBuilder.DropIndex(
                name: "IX_industry_document_id",
                table: "industry");

            migrationBuilder.DropIndex(
                name: "IX_industry_parent_code",
                table: "industry");

            migrationBuilder.DropIndex(
                name: "IX_indicator_document_id",
                table: "indicator");

            migrationBuilder.DropIndex(
                name: "IX_gas_document_id",
                table: "gas");

            migrationBuilder.DropIndex(
                name: "IX_figure_revision_source_id",
                table: "figure_revision");

            migrationBuilder.DropIndex(
                name: "IX_enterprise_industry_code",
                table: "enterprise");

            migrationBuilder.DropIndex(
                name: "IX_enterprise_park_code",
                table: "enterprise");

            migrationBuilder.DropIndex(
                name: "IX_enterprise_region_code",
                table: "enterprise");

            migrationBuilder.DropIndex(
                name: "IX_enterprise_source_id",
                table: "enterprise");

            migrationBuilder.DropIndex(
                name: "IX_energy_conversion_carrier_code",
                table: "energy_conversion");

            migrationBuilder.DropIndex(
                name: "IX_energy_conversion_document_id",
                table: "energy_conversion");

            migrationBuilder.DropIndex(
                name: "IX_energy_carrier_document_id",
                table: "energy_carrier");

            migrationBuilder.DropIndex(
                name: "IX_emission_factor_carrier_code",
                table: "emission_factor");

            migrationBuilder.DropIndex(
                name: "IX_emission_factor_document_id",
                table: "emission_factor");

            migrationBuilder.DropIndex(
                name: "IX_emission_factor_gas_code",
                table: "emission_factor");

            migrationBuilder.DropIndex(
                name: "IX_derivation_input_input_id",
                table: "derivation_input");

            migrationBuilder.DropIndex(
                name: "IX_derivation_factor_conversion_id",
                table: "derivation_factor");

            migrationBuilder.DropIndex(
                name: "IX_derivation_factor_factor_id",
                table: "derivation_factor");

            migrationBuilder.CreateIndex(
                name: "IX_waste_category_document_id_code",
                table: "waste_category",
                columns: new[] { "document_id", "code" });

            migrationBuilder.CreateIndex(
                name: "IX_waste_category_parent_code_code",
                table: "waste_category",
                columns: new[] { "parent_code", "code" });

            migrationBuilder.CreateIndex(
                name: "IX_region_document_id_code",
                table: "region",
                columns: new[] { "document_id", "code" });

            migrationBuilder.CreateIndex(
                name: "IX_region_parent_code_code",
                table: "region",
                columns: new[] { "parent_code", "code" });

            migrationBuilder.CreateIndex(
                name: "IX_recognition_enterprise_id_id",
                table: "recognition",
                columns: new[] { "enterprise_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_recognition_park_code_id",
                table: "recognition",
                columns: new[] { "park_code", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_recognition_source_id_id",
                table: "recognition",
                columns: new[] { "source_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_park_region_code_code",
                table: "park",
                columns: new[] { "region_code", "code" });

            migrationBuilder.CreateIndex(
                name: "IX_park_source_id_code",
                table: "park",
                columns: new[] { "source_id", "code" });

            migrationBuilder.CreateIndex(
                name: "IX_industry_document_id_code",
                table: "industry",
                columns: new[] { "document_id", "code" });

            migrationBuilder.CreateIndex(
                name: "IX_industry_parent_code_code",
                table: "industry",
                columns: new[] { "parent_code", "code" });

            migrationBuilder.CreateIndex(
                name: "IX_indicator_document_id_code",
                table: "indicator",
                columns: new[] { "document_id", "code" });

            migrationBuilder.CreateIndex(
                name: "IX_gas_document_id_code",
                table: "gas",
                columns: new[] { "document_id", "code" });

            migrationBuilder.CreateIndex(
                name: "IX_figure_revision_source_id_figure_id_revision",
                table: "figure_revision",
                columns: new[] { "source_id", "figure_id", "revision" });

            migrationBuilder.CreateIndex(
                name: "IX_enterprise_industry_code_id",
                table: "enterprise",
                columns: new[] { "industry_code", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_enterprise_park_code_id",
                table: "enterprise",
                columns: new[] { "park_code", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_enterprise_region_code_id",
                table: "enterprise",
                columns: new[] { "region_code", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_enterprise_source_id_id",
                table: "enterprise",
                columns: new[] { "source_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_energy_conversion_carrier_code_id",
                table: "energy_conversion",
                columns: new[] { "carrier_code", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_energy_conversion_document_id_id",
                table: "energy_conversion",
                columns: new[] { "document_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_energy_carrier_document_id_code",
                table: "energy_carrier",
                columns: new[] { "document_id", "code" });

            migrationBuilder.CreateIndex(
                name: "IX_emission_factor_carrier_code_id",
                table: "emission_factor",
                columns: new[] { "carrier_code", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_emission_factor_document_id_id",
                table: "emission_factor",
                columns: new[] { "document_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_emission_factor_gas_code_id",
                table: "emission_factor",
                columns: new[] { "gas_code", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_derivation_input_input_id_figure_id_position",
                table: "derivation_input",
                columns: new[] { "input_id", "figure_id", "position" });

            migrationBuilder.CreateIndex(
                name: "IX_derivation_factor_conversion_id_figure_id_position",
                table: "derivation_factor",
                columns: new[] { "conversion_id", "figure_id", "position" });

            migrationBuilder.CreateIndex(
                name: "IX_derivation_factor_factor_id_figure_id_position",
                table: "derivation_factor",
                columns: new[] { "factor_id", "figure_id", "position" });

            migrationBuilder.CreateIndex(
                name: "IX_change_release_version_id",
                table: "change",
                columns: new[] { "release_version", "id" });

            migrationBuilder.AddForeignKey(
                name: "FK_change_release_release_version",
                table: "change",
                column: "release_version",
                principalTable: "release",
                principalColumn: "version",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_change_release_release_version",
                table: "change");

            migrationBuilder.DropIndex(
                name: "IX_waste_category_document_id_code",
                table: "waste_category");

            migrationBuilder.DropIndex(
                name: "IX_waste_category_parent_code_code",
                table: "waste_category");

            migrationBuilder.DropIndex(
                name: "IX_region_document_id_code",
                table: "region");

            migrationBuilder.DropIndex(
                name: "IX_region_parent_code_code",
                table: "region");

            migrationBuilder.DropIndex(
                name: "IX_recognition_enterprise_id_id",
                table: "recognition");

            migrationBuilder.DropIndex(
                name: "IX_recognition_park_code_id",
                table: "recognition");

            migrationBuilder.DropIndex(
                name: "IX_recognition_source_id_id",
                table: "recognition");

            migrationBuilder.DropIndex(
                name: "IX_park_region_code_code",
                table: "park");

            migrationBuilder.DropIndex(
                name: "IX_park_source_id_code",
                table: "park");

            migrationBuilder.DropIndex(
                name: "IX_industry_document_id_code",
                table: "industry");

            migrationBuilder.DropIndex(
                name: "IX_industry_parent_code_code",
                table: "industry");

            migrationBuilder.DropIndex(
                name: "IX_indicator_document_id_code",
                table: "indicator");

            migrationBuilder.DropIndex(
                name: "IX_gas_document_id_code",
                table: "gas");

            migrationBuilder.DropIndex(
                name: "IX_figure_revision_source_id_figure_id_revision",
                table: "figure_revision");

            migrationBuilder.DropIndex(
                name: "IX_enterprise_industry_code_id",
                table: "enterprise");

            migrationBuilder.DropIndex(
                name: "IX_enterprise_park_code_id",
                table: "enterprise");

            migrationBuilder.DropIndex(
                name: "IX_enterprise_region_code_id",
                table: "enterprise");

            migrationBuilder.DropIndex(
                name: "IX_enterprise_source_id_id",
                table: "enterprise");

            migrationBuilder.DropIndex(
                name: "IX_energy_conversion_carrier_code_id",
                table: "energy_conversion");

            migrationBuilder.DropIndex(
                name: "IX_energy_conversion_document_id_id",
                table: "energy_conversion");

            migrationBuilder.DropIndex(
                name: "IX_energy_carrier_document_id_code",
                table: "energy_carrier");

            migrationBuilder.DropIndex(
                name: "IX_emission_factor_carrier_code_id",
                table: "emission_factor");

            migrationBuilder.DropIndex(
                name: "IX_emission_factor_document_id_id",
                table: "emission_factor");

            migrationBuilder.DropIndex(
                name: "IX_emission_factor_gas_code_id",
                table: "emission_factor");

            migrationBuilder.DropIndex(
                name: "IX_derivation_input_input_id_figure_id_position",
                table: "derivation_input");

            migrationBuilder.DropIndex(
                name: "IX_derivation_factor_conversion_id_figure_id_position",
                table: "derivation_factor");

            migrationBuilder.DropIndex(
                name: "IX_derivation_factor_factor_id_figure_id_position",
                table: "derivation_factor");

            migrationBuilder.DropIndex(
                name: "IX_change_release_version_id",
                table: "change");

            migrationBuilder.CreateIndex(
                name: "IX_waste_category_document_id",
                table: "waste_category",
                column: "document_id");

            migrationBuilder.CreateIndex(
                name: "IX_waste_category_parent_code",
                table: "waste_category",
                column: "parent_code");

            migrationBuilder.CreateIndex(
                name: "IX_region_document_id",
                table: "region",
                column: "document_id");

            migrationBuilder.CreateIndex(
                name: "IX_region_parent_code",
                table: "region",
                column: "parent_code");

            migrationBuilder.CreateIndex(
                name: "IX_recognition_enterprise_id",
                table: "recognition",
                column: "enterprise_id");

            migrationBuilder.CreateIndex(
                name: "IX_recognition_park_code",
                table: "recognition",
                column: "park_code");

            migrationBuilder.CreateIndex(
                name: "IX_recognition_source_id",
                table: "recognition",
                column: "source_id");

            migrationBuilder.CreateIndex(
                name: "IX_park_region_code",
                table: "park",
                column: "region_code");

            migrationBuilder.CreateIndex(
                name: "IX_park_source_id",
                table: "park",
                column: "source_id");

            migrationBuilder.CreateIndex(
                name: "IX_industry_document_id",
                table: "industry",
                column: "document_id");

            migrationBuilder.CreateIndex(
                name: "IX_industry_parent_code",
                table: "industry",
                column: "parent_code");

            migrationBuilder.CreateIndex(
                name: "IX_indicator_document_id",
                table: "indicator",
                column: "document_id");

            migrationBuilder.CreateIndex(
                name: "IX_gas_document_id",
                table: "gas",
                column: "document_id");

            migrationBuilder.CreateIndex(
                name: "IX_figure_revision_source_id",
                table: "figure_revision",
                column: "source_id");

            migrationBuilder.CreateIndex(
                name: "IX_enterprise_industry_code",
                table: "enterprise",
                column: "industry_code");

            migrationBuilder.CreateIndex(
                name: "IX_enterprise_park_code",
                table: "enterprise",
                column: "park_code");

            migrationBuilder.CreateIndex(
                name: "IX_enterprise_region_code",
                table: "enterprise",
                column: "region_code");

            migrationBuilder.CreateIndex(
                name: "IX_enterprise_source_id",
                table: "enterprise",
                column: "source_id");

            migrationBuilder.CreateIndex(
                name: "IX_energy_conversion_carrier_code",
                table: "energy_conversion",
                column: "carrier_code");

            migrationBuilder.CreateIndex(
                name: "IX_energy_conversion_document_id",
                table: "energy_conversion",
                column: "document_id");

            migrationBuilder.CreateIndex(
                name: "IX_energy_carrier_document_id",
                table: "energy_carrier",
                column: "document_id");

            migrationBuilder.CreateIndex(
                name: "IX_emission_factor_carrier_code",
                table: "emission_factor",
                column: "carrier_code");

            migrationBuilder.CreateIndex(
                name: "IX_emission_factor_document_id",
                table: "emission_factor",
                column: "document_id");

            migrationBuilder.CreateIndex(
                name: "IX_emission_factor_gas_code",
                table: "emission_factor",
                column: "gas_code");

            migrationBuilder.CreateIndex(
                name: "IX_derivation_input_input_id",
                table: "derivation_input",
                column: "input_id");

            migrationBuilder.CreateIndex(
                name: "IX_derivation_factor_conversion_id",
                table: "derivation_factor",
                column: "conversion_id");

            migrationBuilder.CreateIndex(
                name: "IX_derivation_factor_factor_id",
                table: "derivation_factor",
                column: "factor_id");
        }
    }
}
