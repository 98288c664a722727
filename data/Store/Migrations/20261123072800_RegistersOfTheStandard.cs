using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Disclosure.Store.Migrations
{
    /// <inheritdoc />
    public partial class RegistersOfTheStandard : Migration
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
                name: "IX_figure_indicator_code_year",
                table: "figure");

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

            migrationBuilder.AddColumn<double>(
                name: "reward",
                table: "recognition",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "reason_en",
                table: "figure",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "responsible_department",
                table: "enterprise",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "statistics_clerk",
                table: "enterprise",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "certification",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", nullable: true),
                    scope = table.Column<string>(type: "TEXT", nullable: true),
                    body = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<string>(type: "TEXT", nullable: false),
                    valid_to = table.Column<string>(type: "TEXT", nullable: false),
                    withdrawn_on = table.Column<string>(type: "TEXT", nullable: true),
                    valid = table.Column<bool>(type: "INTEGER", nullable: true),
                    source_id = table.Column<string>(type: "TEXT", nullable: false),
                    source_line = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_certification", x => x.id);
                    table.ForeignKey(
                        name: "FK_certification_enterprise_enterprise_id",
                        column: x => x.enterprise_id,
                        principalTable: "enterprise",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_certification_source_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "dataset",
                columns: table => new
                {
                    slug = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    title_en = table.Column<string>(type: "TEXT", nullable: false),
                    about = table.Column<string>(type: "TEXT", nullable: false),
                    about_en = table.Column<string>(type: "TEXT", nullable: false),
                    origin = table.Column<string>(type: "TEXT", nullable: false),
                    frequency = table.Column<string>(type: "TEXT", nullable: false),
                    frequency_en = table.Column<string>(type: "TEXT", nullable: false),
                    licence = table.Column<string>(type: "TEXT", nullable: false),
                    rows = table.Column<int>(type: "INTEGER", nullable: false),
                    changed_in = table.Column<string>(type: "TEXT", nullable: false),
                    changed_on = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dataset", x => x.slug);
                });

            migrationBuilder.CreateTable(
                name: "evaluation_scheme",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    scheme = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    title_en = table.Column<string>(type: "TEXT", nullable: false),
                    subject_kind = table.Column<string>(type: "TEXT", nullable: false),
                    first_year = table.Column<int>(type: "INTEGER", nullable: false),
                    last_year = table.Column<int>(type: "INTEGER", nullable: true),
                    least_weight = table.Column<double>(type: "REAL", nullable: false),
                    missing = table.Column<string>(type: "TEXT", nullable: false),
                    missing_en = table.Column<string>(type: "TEXT", nullable: false),
                    basis = table.Column<string>(type: "TEXT", nullable: false),
                    basis_en = table.Column<string>(type: "TEXT", nullable: false),
                    previous_id = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evaluation_scheme", x => x.id);
                    table.ForeignKey(
                        name: "FK_evaluation_scheme_evaluation_scheme_previous_id",
                        column: x => x.previous_id,
                        principalTable: "evaluation_scheme",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "funding_grant",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<string>(type: "TEXT", nullable: true),
                    park_code = table.Column<string>(type: "TEXT", nullable: true),
                    programme = table.Column<string>(type: "TEXT", nullable: false),
                    programme_en = table.Column<string>(type: "TEXT", nullable: true),
                    purpose = table.Column<string>(type: "TEXT", nullable: false),
                    purpose_en = table.Column<string>(type: "TEXT", nullable: true),
                    authority = table.Column<string>(type: "TEXT", nullable: false),
                    amount = table.Column<double>(type: "REAL", nullable: true),
                    applied_on = table.Column<string>(type: "TEXT", nullable: true),
                    granted_on = table.Column<string>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", nullable: false),
                    source_id = table.Column<string>(type: "TEXT", nullable: false),
                    source_line = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_funding_grant", x => x.id);
                    table.ForeignKey(
                        name: "FK_funding_grant_enterprise_enterprise_id",
                        column: x => x.enterprise_id,
                        principalTable: "enterprise",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_funding_grant_park_park_code",
                        column: x => x.park_code,
                        principalTable: "park",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_funding_grant_source_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "green_building",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    park_code = table.Column<string>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<string>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    name_en = table.Column<string>(type: "TEXT", nullable: true),
                    use = table.Column<string>(type: "TEXT", nullable: true),
                    standard = table.Column<string>(type: "TEXT", nullable: false),
                    stars = table.Column<int>(type: "INTEGER", nullable: true),
                    stage = table.Column<string>(type: "TEXT", nullable: false),
                    area = table.Column<double>(type: "REAL", nullable: false),
                    completed_on = table.Column<string>(type: "TEXT", nullable: true),
                    certified_on = table.Column<string>(type: "TEXT", nullable: false),
                    valid_to = table.Column<string>(type: "TEXT", nullable: true),
                    emissions_accounted = table.Column<bool>(type: "INTEGER", nullable: true),
                    emissions_year = table.Column<int>(type: "INTEGER", nullable: true),
                    emissions = table.Column<double>(type: "REAL", nullable: true),
                    source_id = table.Column<string>(type: "TEXT", nullable: false),
                    source_line = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_green_building", x => x.id);
                    table.ForeignKey(
                        name: "FK_green_building_enterprise_enterprise_id",
                        column: x => x.enterprise_id,
                        principalTable: "enterprise",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_green_building_park_park_code",
                        column: x => x.park_code,
                        principalTable: "park",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_green_building_source_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "infrastructure_facility",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    park_code = table.Column<string>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<string>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    name_en = table.Column<string>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    capacity = table.Column<double>(type: "REAL", nullable: true),
                    capacity_unit = table.Column<string>(type: "TEXT", nullable: true),
                    annual_output = table.Column<double>(type: "REAL", nullable: true),
                    output_unit = table.Column<string>(type: "TEXT", nullable: true),
                    commissioned_on = table.Column<string>(type: "TEXT", nullable: true),
                    retired_on = table.Column<string>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", nullable: false),
                    source_id = table.Column<string>(type: "TEXT", nullable: false),
                    source_line = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_infrastructure_facility", x => x.id);
                    table.ForeignKey(
                        name: "FK_infrastructure_facility_enterprise_enterprise_id",
                        column: x => x.enterprise_id,
                        principalTable: "enterprise",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_infrastructure_facility_park_park_code",
                        column: x => x.park_code,
                        principalTable: "park",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_infrastructure_facility_source_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "law",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    title_en = table.Column<string>(type: "TEXT", nullable: true),
                    number = table.Column<string>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    issuer = table.Column<string>(type: "TEXT", nullable: true),
                    level = table.Column<string>(type: "TEXT", nullable: true),
                    issued = table.Column<string>(type: "TEXT", nullable: true),
                    effective = table.Column<string>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", nullable: false),
                    status_changed_on = table.Column<string>(type: "TEXT", nullable: true),
                    status_note = table.Column<string>(type: "TEXT", nullable: true),
                    status_note_en = table.Column<string>(type: "TEXT", nullable: true),
                    replaced_by_id = table.Column<string>(type: "TEXT", nullable: true),
                    parent_id = table.Column<string>(type: "TEXT", nullable: true),
                    topic = table.Column<string>(type: "TEXT", nullable: true),
                    topic_en = table.Column<string>(type: "TEXT", nullable: true),
                    url = table.Column<string>(type: "TEXT", nullable: true),
                    summary = table.Column<string>(type: "TEXT", nullable: true),
                    summary_en = table.Column<string>(type: "TEXT", nullable: true),
                    found_in = table.Column<string>(type: "TEXT", nullable: true),
                    confidence = table.Column<string>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    note_en = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_law", x => x.id);
                    table.ForeignKey(
                        name: "FK_law_law_parent_id",
                        column: x => x.parent_id,
                        principalTable: "law",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_law_law_replaced_by_id",
                        column: x => x.replaced_by_id,
                        principalTable: "law",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "outreach_event",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    park_code = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    audience = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    title_en = table.Column<string>(type: "TEXT", nullable: true),
                    held_on = table.Column<string>(type: "TEXT", nullable: false),
                    place = table.Column<string>(type: "TEXT", nullable: true),
                    participants = table.Column<int>(type: "INTEGER", nullable: true),
                    enterprises = table.Column<int>(type: "INTEGER", nullable: true),
                    url = table.Column<string>(type: "TEXT", nullable: true),
                    source_id = table.Column<string>(type: "TEXT", nullable: false),
                    source_line = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outreach_event", x => x.id);
                    table.ForeignKey(
                        name: "FK_outreach_event_park_park_code",
                        column: x => x.park_code,
                        principalTable: "park",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_outreach_event_source_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "patent",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    title_en = table.Column<string>(type: "TEXT", nullable: true),
                    applied_on = table.Column<string>(type: "TEXT", nullable: false),
                    granted_on = table.Column<string>(type: "TEXT", nullable: true),
                    url = table.Column<string>(type: "TEXT", nullable: true),
                    source_id = table.Column<string>(type: "TEXT", nullable: false),
                    source_line = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_patent", x => x.id);
                    table.ForeignKey(
                        name: "FK_patent_enterprise_enterprise_id",
                        column: x => x.enterprise_id,
                        principalTable: "enterprise",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_patent_source_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "public_holiday",
                columns: table => new
                {
                    day = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    name_en = table.Column<string>(type: "TEXT", nullable: false),
                    document_id = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_public_holiday", x => x.day);
                    table.ForeignKey(
                        name: "FK_public_holiday_document_document_id",
                        column: x => x.document_id,
                        principalTable: "document",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "report",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<string>(type: "TEXT", nullable: true),
                    park_code = table.Column<string>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    title_en = table.Column<string>(type: "TEXT", nullable: true),
                    language = table.Column<string>(type: "TEXT", nullable: true),
                    published_on = table.Column<string>(type: "TEXT", nullable: false),
                    file = table.Column<string>(type: "TEXT", nullable: true),
                    url = table.Column<string>(type: "TEXT", nullable: true),
                    sha256 = table.Column<string>(type: "TEXT", nullable: true),
                    pages = table.Column<int>(type: "INTEGER", nullable: true),
                    summary = table.Column<string>(type: "TEXT", nullable: true),
                    summary_en = table.Column<string>(type: "TEXT", nullable: true),
                    source_id = table.Column<string>(type: "TEXT", nullable: false),
                    source_line = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_report", x => x.id);
                    table.ForeignKey(
                        name: "FK_report_enterprise_enterprise_id",
                        column: x => x.enterprise_id,
                        principalTable: "enterprise",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_report_park_park_code",
                        column: x => x.park_code,
                        principalTable: "park",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_report_source_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "service_provider",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    park_code = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    name_en = table.Column<string>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    qualification = table.Column<string>(type: "TEXT", nullable: true),
                    qualification_to = table.Column<string>(type: "TEXT", nullable: true),
                    services = table.Column<string>(type: "TEXT", nullable: false),
                    services_en = table.Column<string>(type: "TEXT", nullable: true),
                    website = table.Column<string>(type: "TEXT", nullable: true),
                    listed_on = table.Column<string>(type: "TEXT", nullable: false),
                    source_id = table.Column<string>(type: "TEXT", nullable: false),
                    source_line = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_service_provider", x => x.id);
                    table.ForeignKey(
                        name: "FK_service_provider_park_park_code",
                        column: x => x.park_code,
                        principalTable: "park",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_service_provider_source_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "target",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<string>(type: "TEXT", nullable: true),
                    park_code = table.Column<string>(type: "TEXT", nullable: true),
                    category = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    title_en = table.Column<string>(type: "TEXT", nullable: true),
                    indicator_code = table.Column<string>(type: "TEXT", nullable: false),
                    gas_code = table.Column<string>(type: "TEXT", nullable: true),
                    base_year = table.Column<int>(type: "INTEGER", nullable: false),
                    base_value = table.Column<double>(type: "REAL", nullable: false),
                    target_year = table.Column<int>(type: "INTEGER", nullable: false),
                    target_value = table.Column<double>(type: "REAL", nullable: false),
                    set_on = table.Column<string>(type: "TEXT", nullable: true),
                    responsible = table.Column<string>(type: "TEXT", nullable: true),
                    basis = table.Column<string>(type: "TEXT", nullable: true),
                    basis_en = table.Column<string>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", nullable: true),
                    status_year = table.Column<int>(type: "INTEGER", nullable: true),
                    source_id = table.Column<string>(type: "TEXT", nullable: false),
                    source_line = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_target", x => x.id);
                    table.ForeignKey(
                        name: "FK_target_enterprise_enterprise_id",
                        column: x => x.enterprise_id,
                        principalTable: "enterprise",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_target_gas_gas_code",
                        column: x => x.gas_code,
                        principalTable: "gas",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_target_indicator_indicator_code",
                        column: x => x.indicator_code,
                        principalTable: "indicator",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_target_park_park_code",
                        column: x => x.park_code,
                        principalTable: "park",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_target_source_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "waste_offer",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<string>(type: "TEXT", nullable: false),
                    waste_category_code = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    title_en = table.Column<string>(type: "TEXT", nullable: true),
                    form = table.Column<string>(type: "TEXT", nullable: false),
                    quantity = table.Column<double>(type: "REAL", nullable: false),
                    unit = table.Column<string>(type: "TEXT", nullable: false),
                    frequency = table.Column<string>(type: "TEXT", nullable: false),
                    available_from = table.Column<string>(type: "TEXT", nullable: false),
                    available_to = table.Column<string>(type: "TEXT", nullable: false),
                    place = table.Column<string>(type: "TEXT", nullable: false),
                    latitude = table.Column<double>(type: "REAL", nullable: true),
                    longitude = table.Column<double>(type: "REAL", nullable: true),
                    hazardous = table.Column<bool>(type: "INTEGER", nullable: false),
                    conditions = table.Column<string>(type: "TEXT", nullable: true),
                    conditions_en = table.Column<string>(type: "TEXT", nullable: true),
                    withdrawn_on = table.Column<string>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", nullable: true),
                    source_id = table.Column<string>(type: "TEXT", nullable: false),
                    source_line = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_waste_offer", x => x.id);
                    table.ForeignKey(
                        name: "FK_waste_offer_enterprise_enterprise_id",
                        column: x => x.enterprise_id,
                        principalTable: "enterprise",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_waste_offer_source_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_waste_offer_waste_category_waste_category_code",
                        column: x => x.waste_category_code,
                        principalTable: "waste_category",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "waste_want",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<string>(type: "TEXT", nullable: false),
                    waste_category_code = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    title_en = table.Column<string>(type: "TEXT", nullable: true),
                    form = table.Column<string>(type: "TEXT", nullable: false),
                    quantity = table.Column<double>(type: "REAL", nullable: false),
                    unit = table.Column<string>(type: "TEXT", nullable: false),
                    frequency = table.Column<string>(type: "TEXT", nullable: false),
                    wanted_from = table.Column<string>(type: "TEXT", nullable: false),
                    wanted_to = table.Column<string>(type: "TEXT", nullable: false),
                    place = table.Column<string>(type: "TEXT", nullable: false),
                    latitude = table.Column<double>(type: "REAL", nullable: true),
                    longitude = table.Column<double>(type: "REAL", nullable: true),
                    farthest_km = table.Column<double>(type: "REAL", nullable: true),
                    permit_number = table.Column<string>(type: "TEXT", nullable: true),
                    permit_to = table.Column<string>(type: "TEXT", nullable: true),
                    conditions = table.Column<string>(type: "TEXT", nullable: true),
                    conditions_en = table.Column<string>(type: "TEXT", nullable: true),
                    withdrawn_on = table.Column<string>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", nullable: true),
                    source_id = table.Column<string>(type: "TEXT", nullable: false),
                    source_line = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_waste_want", x => x.id);
                    table.ForeignKey(
                        name: "FK_waste_want_enterprise_enterprise_id",
                        column: x => x.enterprise_id,
                        principalTable: "enterprise",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_waste_want_source_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_waste_want_waste_category_waste_category_code",
                        column: x => x.waste_category_code,
                        principalTable: "waste_category",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "evaluation_criterion",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    scheme_id = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    title_en = table.Column<string>(type: "TEXT", nullable: false),
                    indicator_code = table.Column<string>(type: "TEXT", nullable: true),
                    evidence = table.Column<string>(type: "TEXT", nullable: false),
                    evidence_en = table.Column<string>(type: "TEXT", nullable: false),
                    weight = table.Column<double>(type: "REAL", nullable: false),
                    direction = table.Column<string>(type: "TEXT", nullable: false),
                    curve = table.Column<string>(type: "TEXT", nullable: false),
                    curve_note = table.Column<string>(type: "TEXT", nullable: false),
                    curve_note_en = table.Column<string>(type: "TEXT", nullable: false),
                    benchmark_kind = table.Column<string>(type: "TEXT", nullable: true),
                    benchmark = table.Column<double>(type: "REAL", nullable: true),
                    benchmark_source = table.Column<string>(type: "TEXT", nullable: true),
                    benchmark_source_en = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evaluation_criterion", x => x.id);
                    table.ForeignKey(
                        name: "FK_evaluation_criterion_evaluation_scheme_scheme_id",
                        column: x => x.scheme_id,
                        principalTable: "evaluation_scheme",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_evaluation_criterion_indicator_indicator_code",
                        column: x => x.indicator_code,
                        principalTable: "indicator",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "evaluation_level",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    scheme_id = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    title_en = table.Column<string>(type: "TEXT", nullable: false),
                    least_score = table.Column<double>(type: "REAL", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evaluation_level", x => x.id);
                    table.ForeignKey(
                        name: "FK_evaluation_level_evaluation_scheme_scheme_id",
                        column: x => x.scheme_id,
                        principalTable: "evaluation_scheme",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "performance_evaluation",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    scheme_id = table.Column<string>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<string>(type: "TEXT", nullable: true),
                    park_code = table.Column<string>(type: "TEXT", nullable: true),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    applicable = table.Column<bool>(type: "INTEGER", nullable: false),
                    score = table.Column<double>(type: "REAL", nullable: false),
                    level = table.Column<string>(type: "TEXT", nullable: true),
                    level_title = table.Column<string>(type: "TEXT", nullable: false),
                    level_title_en = table.Column<string>(type: "TEXT", nullable: false),
                    rank = table.Column<int>(type: "INTEGER", nullable: true),
                    ranked = table.Column<int>(type: "INTEGER", nullable: true),
                    tied = table.Column<int>(type: "INTEGER", nullable: true),
                    missing_criteria = table.Column<int>(type: "INTEGER", nullable: false),
                    missing_weight = table.Column<double>(type: "REAL", nullable: false),
                    left_out_weight = table.Column<double>(type: "REAL", nullable: false),
                    previous_score = table.Column<double>(type: "REAL", nullable: true),
                    explanation = table.Column<string>(type: "TEXT", nullable: false),
                    explanation_en = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_performance_evaluation", x => x.id);
                    table.ForeignKey(
                        name: "FK_performance_evaluation_enterprise_enterprise_id",
                        column: x => x.enterprise_id,
                        principalTable: "enterprise",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_performance_evaluation_evaluation_scheme_scheme_id",
                        column: x => x.scheme_id,
                        principalTable: "evaluation_scheme",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_performance_evaluation_park_park_code",
                        column: x => x.park_code,
                        principalTable: "park",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "admission_list_item",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    park_code = table.Column<string>(type: "TEXT", nullable: false),
                    industry_code = table.Column<string>(type: "TEXT", nullable: true),
                    project = table.Column<string>(type: "TEXT", nullable: false),
                    project_en = table.Column<string>(type: "TEXT", nullable: true),
                    @class = table.Column<string>(name: "class", type: "TEXT", nullable: false),
                    indicator_code = table.Column<string>(type: "TEXT", nullable: true),
                    threshold = table.Column<double>(type: "REAL", nullable: true),
                    standard_threshold = table.Column<double>(type: "REAL", nullable: true),
                    condition = table.Column<string>(type: "TEXT", nullable: true),
                    condition_en = table.Column<string>(type: "TEXT", nullable: true),
                    law_id = table.Column<string>(type: "TEXT", nullable: true),
                    valid_from = table.Column<string>(type: "TEXT", nullable: false),
                    valid_to = table.Column<string>(type: "TEXT", nullable: true),
                    source_id = table.Column<string>(type: "TEXT", nullable: false),
                    source_line = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_admission_list_item", x => x.id);
                    table.ForeignKey(
                        name: "FK_admission_list_item_indicator_indicator_code",
                        column: x => x.indicator_code,
                        principalTable: "indicator",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_admission_list_item_industry_industry_code",
                        column: x => x.industry_code,
                        principalTable: "industry",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_admission_list_item_law_law_id",
                        column: x => x.law_id,
                        principalTable: "law",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_admission_list_item_park_park_code",
                        column: x => x.park_code,
                        principalTable: "park",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_admission_list_item_source_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "audit_listing",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<string>(type: "TEXT", nullable: false),
                    name_as_listed = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    batch = table.Column<string>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    reason_note = table.Column<string>(type: "TEXT", nullable: true),
                    law_id = table.Column<string>(type: "TEXT", nullable: true),
                    law_clause = table.Column<string>(type: "TEXT", nullable: true),
                    authority = table.Column<string>(type: "TEXT", nullable: false),
                    document_number = table.Column<string>(type: "TEXT", nullable: true),
                    notice_url = table.Column<string>(type: "TEXT", nullable: true),
                    listed_on = table.Column<string>(type: "TEXT", nullable: false),
                    ordered_due = table.Column<string>(type: "TEXT", nullable: true),
                    information_published_on = table.Column<string>(type: "TEXT", nullable: true),
                    started_on = table.Column<string>(type: "TEXT", nullable: true),
                    rolled_over_from_id = table.Column<string>(type: "TEXT", nullable: true),
                    removed_on = table.Column<string>(type: "TEXT", nullable: true),
                    removed_reason = table.Column<string>(type: "TEXT", nullable: true),
                    information_due = table.Column<string>(type: "TEXT", nullable: true),
                    start_due = table.Column<string>(type: "TEXT", nullable: true),
                    completion_due = table.Column<string>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", nullable: true),
                    overdue_since = table.Column<string>(type: "TEXT", nullable: true),
                    source_id = table.Column<string>(type: "TEXT", nullable: false),
                    source_line = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_listing", x => x.id);
                    table.ForeignKey(
                        name: "FK_audit_listing_audit_listing_rolled_over_from_id",
                        column: x => x.rolled_over_from_id,
                        principalTable: "audit_listing",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_audit_listing_enterprise_enterprise_id",
                        column: x => x.enterprise_id,
                        principalTable: "enterprise",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_audit_listing_law_law_id",
                        column: x => x.law_id,
                        principalTable: "law",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_audit_listing_source_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "compliance_evaluation",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<string>(type: "TEXT", nullable: true),
                    park_code = table.Column<string>(type: "TEXT", nullable: true),
                    law_id = table.Column<string>(type: "TEXT", nullable: false),
                    clause = table.Column<string>(type: "TEXT", nullable: true),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    evaluated_on = table.Column<string>(type: "TEXT", nullable: false),
                    verdict = table.Column<string>(type: "TEXT", nullable: false),
                    evidence = table.Column<string>(type: "TEXT", nullable: false),
                    evidence_en = table.Column<string>(type: "TEXT", nullable: true),
                    corrective_action = table.Column<string>(type: "TEXT", nullable: true),
                    corrective_action_en = table.Column<string>(type: "TEXT", nullable: true),
                    action_due = table.Column<string>(type: "TEXT", nullable: true),
                    action_done = table.Column<string>(type: "TEXT", nullable: true),
                    stale_since = table.Column<string>(type: "TEXT", nullable: true),
                    stale_reason = table.Column<string>(type: "TEXT", nullable: true),
                    stale_reason_en = table.Column<string>(type: "TEXT", nullable: true),
                    source_id = table.Column<string>(type: "TEXT", nullable: false),
                    source_line = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_compliance_evaluation", x => x.id);
                    table.ForeignKey(
                        name: "FK_compliance_evaluation_enterprise_enterprise_id",
                        column: x => x.enterprise_id,
                        principalTable: "enterprise",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_compliance_evaluation_law_law_id",
                        column: x => x.law_id,
                        principalTable: "law",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_compliance_evaluation_park_park_code",
                        column: x => x.park_code,
                        principalTable: "park",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_compliance_evaluation_source_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "credit_listing",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    matter = table.Column<string>(type: "TEXT", nullable: false),
                    matter_en = table.Column<string>(type: "TEXT", nullable: true),
                    measure_taken = table.Column<string>(type: "TEXT", nullable: true),
                    measure_taken_en = table.Column<string>(type: "TEXT", nullable: true),
                    law_id = table.Column<string>(type: "TEXT", nullable: false),
                    authority = table.Column<string>(type: "TEXT", nullable: false),
                    listed_on = table.Column<string>(type: "TEXT", nullable: false),
                    until = table.Column<string>(type: "TEXT", nullable: true),
                    removed_on = table.Column<string>(type: "TEXT", nullable: true),
                    removed_reason = table.Column<string>(type: "TEXT", nullable: true),
                    source_id = table.Column<string>(type: "TEXT", nullable: false),
                    source_line = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_credit_listing", x => x.id);
                    table.ForeignKey(
                        name: "FK_credit_listing_enterprise_enterprise_id",
                        column: x => x.enterprise_id,
                        principalTable: "enterprise",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_credit_listing_law_law_id",
                        column: x => x.law_id,
                        principalTable: "law",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_credit_listing_source_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "law_duty",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    law_id = table.Column<string>(type: "TEXT", nullable: false),
                    clause = table.Column<string>(type: "TEXT", nullable: true),
                    duty = table.Column<string>(type: "TEXT", nullable: false),
                    duty_en = table.Column<string>(type: "TEXT", nullable: false),
                    register = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_law_duty", x => x.id);
                    table.ForeignKey(
                        name: "FK_law_duty_law_law_id",
                        column: x => x.law_id,
                        principalTable: "law",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "management_record",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    park_code = table.Column<string>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<string>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    mechanism = table.Column<string>(type: "TEXT", nullable: true),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    title_en = table.Column<string>(type: "TEXT", nullable: true),
                    created_on = table.Column<string>(type: "TEXT", nullable: false),
                    retention_years = table.Column<int>(type: "INTEGER", nullable: false),
                    kept_by = table.Column<string>(type: "TEXT", nullable: true),
                    public_level = table.Column<string>(type: "TEXT", nullable: false),
                    law_id = table.Column<string>(type: "TEXT", nullable: true),
                    url = table.Column<string>(type: "TEXT", nullable: true),
                    source_id = table.Column<string>(type: "TEXT", nullable: false),
                    source_line = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_management_record", x => x.id);
                    table.ForeignKey(
                        name: "FK_management_record_enterprise_enterprise_id",
                        column: x => x.enterprise_id,
                        principalTable: "enterprise",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_management_record_law_law_id",
                        column: x => x.law_id,
                        principalTable: "law",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_management_record_park_park_code",
                        column: x => x.park_code,
                        principalTable: "park",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_management_record_source_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "obligation_rule",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    title_en = table.Column<string>(type: "TEXT", nullable: false),
                    subject_kind = table.Column<string>(type: "TEXT", nullable: false),
                    who = table.Column<string>(type: "TEXT", nullable: false),
                    who_en = table.Column<string>(type: "TEXT", nullable: false),
                    frequency = table.Column<string>(type: "TEXT", nullable: false),
                    due = table.Column<string>(type: "TEXT", nullable: false),
                    due_en = table.Column<string>(type: "TEXT", nullable: false),
                    first_period = table.Column<string>(type: "TEXT", nullable: true),
                    last_period = table.Column<string>(type: "TEXT", nullable: true),
                    law_id = table.Column<string>(type: "TEXT", nullable: false),
                    clause = table.Column<string>(type: "TEXT", nullable: true),
                    authority = table.Column<string>(type: "TEXT", nullable: true),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    note_en = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_obligation_rule", x => x.id);
                    table.ForeignKey(
                        name: "FK_obligation_rule_law_law_id",
                        column: x => x.law_id,
                        principalTable: "law",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "technology",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    park_code = table.Column<string>(type: "TEXT", nullable: true),
                    enterprise_id = table.Column<string>(type: "TEXT", nullable: true),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    title_en = table.Column<string>(type: "TEXT", nullable: true),
                    field = table.Column<string>(type: "TEXT", nullable: false),
                    stage = table.Column<string>(type: "TEXT", nullable: false),
                    partners = table.Column<string>(type: "TEXT", nullable: true),
                    since = table.Column<int>(type: "INTEGER", nullable: false),
                    effect_tco2 = table.Column<double>(type: "REAL", nullable: true),
                    description = table.Column<string>(type: "TEXT", nullable: false),
                    description_en = table.Column<string>(type: "TEXT", nullable: true),
                    law_id = table.Column<string>(type: "TEXT", nullable: true),
                    source_id = table.Column<string>(type: "TEXT", nullable: false),
                    source_line = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_technology", x => x.id);
                    table.ForeignKey(
                        name: "FK_technology_enterprise_enterprise_id",
                        column: x => x.enterprise_id,
                        principalTable: "enterprise",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_technology_law_law_id",
                        column: x => x.law_id,
                        principalTable: "law",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_technology_park_park_code",
                        column: x => x.park_code,
                        principalTable: "park",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_technology_source_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "training_material",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    park_code = table.Column<string>(type: "TEXT", nullable: true),
                    audience = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    title_en = table.Column<string>(type: "TEXT", nullable: true),
                    summary = table.Column<string>(type: "TEXT", nullable: false),
                    summary_en = table.Column<string>(type: "TEXT", nullable: true),
                    article = table.Column<string>(type: "TEXT", nullable: true),
                    url = table.Column<string>(type: "TEXT", nullable: true),
                    law_id = table.Column<string>(type: "TEXT", nullable: true),
                    published_on = table.Column<string>(type: "TEXT", nullable: false),
                    source_id = table.Column<string>(type: "TEXT", nullable: false),
                    source_line = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_training_material", x => x.id);
                    table.ForeignKey(
                        name: "FK_training_material_law_law_id",
                        column: x => x.law_id,
                        principalTable: "law",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_training_material_park_park_code",
                        column: x => x.park_code,
                        principalTable: "park",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_training_material_source_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "measure",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    target_id = table.Column<string>(type: "TEXT", nullable: true),
                    enterprise_id = table.Column<string>(type: "TEXT", nullable: true),
                    park_code = table.Column<string>(type: "TEXT", nullable: true),
                    field = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    title_en = table.Column<string>(type: "TEXT", nullable: true),
                    process = table.Column<string>(type: "TEXT", nullable: true),
                    process_en = table.Column<string>(type: "TEXT", nullable: true),
                    responsible = table.Column<string>(type: "TEXT", nullable: false),
                    start_on = table.Column<string>(type: "TEXT", nullable: false),
                    due_on = table.Column<string>(type: "TEXT", nullable: false),
                    done_on = table.Column<string>(type: "TEXT", nullable: true),
                    dropped_reason = table.Column<string>(type: "TEXT", nullable: true),
                    investment = table.Column<double>(type: "REAL", nullable: true),
                    expected_effect = table.Column<double>(type: "REAL", nullable: true),
                    actual_effect = table.Column<double>(type: "REAL", nullable: true),
                    effect_note = table.Column<string>(type: "TEXT", nullable: true),
                    contribution = table.Column<double>(type: "REAL", nullable: true),
                    status = table.Column<string>(type: "TEXT", nullable: true),
                    source_id = table.Column<string>(type: "TEXT", nullable: false),
                    source_line = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure", x => x.id);
                    table.ForeignKey(
                        name: "FK_measure_enterprise_enterprise_id",
                        column: x => x.enterprise_id,
                        principalTable: "enterprise",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_measure_park_park_code",
                        column: x => x.park_code,
                        principalTable: "park",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_measure_source_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_measure_target_target_id",
                        column: x => x.target_id,
                        principalTable: "target",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "target_assessment",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    target_id = table.Column<string>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    target_year = table.Column<int>(type: "INTEGER", nullable: false),
                    target_value = table.Column<double>(type: "REAL", nullable: false),
                    figure_id = table.Column<string>(type: "TEXT", nullable: true),
                    actual = table.Column<double>(type: "REAL", nullable: true),
                    figure_status = table.Column<string>(type: "TEXT", nullable: true),
                    required = table.Column<double>(type: "REAL", nullable: false),
                    gap = table.Column<double>(type: "REAL", nullable: true),
                    progress = table.Column<double>(type: "REAL", nullable: true),
                    status = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_target_assessment", x => x.id);
                    table.ForeignKey(
                        name: "FK_target_assessment_figure_figure_id",
                        column: x => x.figure_id,
                        principalTable: "figure",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_target_assessment_target_target_id",
                        column: x => x.target_id,
                        principalTable: "target",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "target_revision",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    target_id = table.Column<string>(type: "TEXT", nullable: false),
                    revised_on = table.Column<string>(type: "TEXT", nullable: false),
                    old_target_year = table.Column<int>(type: "INTEGER", nullable: true),
                    old_target_value = table.Column<double>(type: "REAL", nullable: false),
                    new_target_year = table.Column<int>(type: "INTEGER", nullable: true),
                    new_target_value = table.Column<double>(type: "REAL", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    reason_en = table.Column<string>(type: "TEXT", nullable: true),
                    approved_by = table.Column<string>(type: "TEXT", nullable: true),
                    source_id = table.Column<string>(type: "TEXT", nullable: false),
                    source_line = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_target_revision", x => x.id);
                    table.ForeignKey(
                        name: "FK_target_revision_source_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_target_revision_target_target_id",
                        column: x => x.target_id,
                        principalTable: "target",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "waste_transfer",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    offer_id = table.Column<string>(type: "TEXT", nullable: true),
                    enterprise_id = table.Column<string>(type: "TEXT", nullable: false),
                    receiver_id = table.Column<string>(type: "TEXT", nullable: true),
                    receiver_name = table.Column<string>(type: "TEXT", nullable: false),
                    waste_category_code = table.Column<string>(type: "TEXT", nullable: false),
                    quantity = table.Column<double>(type: "REAL", nullable: false),
                    unit = table.Column<string>(type: "TEXT", nullable: false),
                    transferred_on = table.Column<string>(type: "TEXT", nullable: false),
                    hazardous = table.Column<bool>(type: "INTEGER", nullable: false),
                    manifest_number = table.Column<string>(type: "TEXT", nullable: true),
                    use = table.Column<string>(type: "TEXT", nullable: false),
                    use_en = table.Column<string>(type: "TEXT", nullable: true),
                    source_id = table.Column<string>(type: "TEXT", nullable: false),
                    source_line = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_waste_transfer", x => x.id);
                    table.ForeignKey(
                        name: "FK_waste_transfer_enterprise_enterprise_id",
                        column: x => x.enterprise_id,
                        principalTable: "enterprise",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_waste_transfer_enterprise_receiver_id",
                        column: x => x.receiver_id,
                        principalTable: "enterprise",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_waste_transfer_source_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_waste_transfer_waste_category_waste_category_code",
                        column: x => x.waste_category_code,
                        principalTable: "waste_category",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_waste_transfer_waste_offer_offer_id",
                        column: x => x.offer_id,
                        principalTable: "waste_offer",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "waste_match",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    offer_id = table.Column<string>(type: "TEXT", nullable: false),
                    want_id = table.Column<string>(type: "TEXT", nullable: false),
                    rank = table.Column<int>(type: "INTEGER", nullable: false),
                    score = table.Column<double>(type: "REAL", nullable: false),
                    distance_km = table.Column<double>(type: "REAL", nullable: true),
                    quantity = table.Column<double>(type: "REAL", nullable: false),
                    unit = table.Column<string>(type: "TEXT", nullable: false),
                    overlap_from = table.Column<string>(type: "TEXT", nullable: false),
                    overlap_to = table.Column<string>(type: "TEXT", nullable: false),
                    permit_needed = table.Column<bool>(type: "INTEGER", nullable: false),
                    permit_held = table.Column<bool>(type: "INTEGER", nullable: true),
                    reasons = table.Column<string>(type: "TEXT", nullable: false),
                    reasons_en = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_waste_match", x => x.id);
                    table.ForeignKey(
                        name: "FK_waste_match_waste_offer_offer_id",
                        column: x => x.offer_id,
                        principalTable: "waste_offer",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_waste_match_waste_want_want_id",
                        column: x => x.want_id,
                        principalTable: "waste_want",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "criterion_score",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    evaluation_id = table.Column<string>(type: "TEXT", nullable: false),
                    criterion_id = table.Column<string>(type: "TEXT", nullable: false),
                    figure_id = table.Column<string>(type: "TEXT", nullable: true),
                    value = table.Column<double>(type: "REAL", nullable: true),
                    benchmark = table.Column<double>(type: "REAL", nullable: true),
                    points = table.Column<double>(type: "REAL", nullable: false),
                    most_points = table.Column<double>(type: "REAL", nullable: false),
                    missing = table.Column<bool>(type: "INTEGER", nullable: false),
                    left_out = table.Column<bool>(type: "INTEGER", nullable: false),
                    explanation = table.Column<string>(type: "TEXT", nullable: false),
                    explanation_en = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_criterion_score", x => x.id);
                    table.ForeignKey(
                        name: "FK_criterion_score_evaluation_criterion_criterion_id",
                        column: x => x.criterion_id,
                        principalTable: "evaluation_criterion",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_criterion_score_figure_figure_id",
                        column: x => x.figure_id,
                        principalTable: "figure",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_criterion_score_performance_evaluation_evaluation_id",
                        column: x => x.evaluation_id,
                        principalTable: "performance_evaluation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "admission",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    park_code = table.Column<string>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<string>(type: "TEXT", nullable: true),
                    applicant = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    project = table.Column<string>(type: "TEXT", nullable: true),
                    project_en = table.Column<string>(type: "TEXT", nullable: true),
                    item_id = table.Column<string>(type: "TEXT", nullable: true),
                    fills_chain = table.Column<bool>(type: "INTEGER", nullable: true),
                    capacity = table.Column<double>(type: "REAL", nullable: true),
                    capacity_unit = table.Column<string>(type: "TEXT", nullable: true),
                    applied_on = table.Column<string>(type: "TEXT", nullable: false),
                    assessed_on = table.Column<string>(type: "TEXT", nullable: true),
                    assessment = table.Column<string>(type: "TEXT", nullable: true),
                    assessment_en = table.Column<string>(type: "TEXT", nullable: true),
                    expected_tce = table.Column<double>(type: "REAL", nullable: true),
                    expected_tco2 = table.Column<double>(type: "REAL", nullable: true),
                    decided_on = table.Column<string>(type: "TEXT", nullable: true),
                    decision = table.Column<string>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    reason_en = table.Column<string>(type: "TEXT", nullable: true),
                    law_id = table.Column<string>(type: "TEXT", nullable: true),
                    source_id = table.Column<string>(type: "TEXT", nullable: false),
                    source_line = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_admission", x => x.id);
                    table.ForeignKey(
                        name: "FK_admission_admission_list_item_item_id",
                        column: x => x.item_id,
                        principalTable: "admission_list_item",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_admission_enterprise_enterprise_id",
                        column: x => x.enterprise_id,
                        principalTable: "enterprise",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_admission_law_law_id",
                        column: x => x.law_id,
                        principalTable: "law",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_admission_park_park_code",
                        column: x => x.park_code,
                        principalTable: "park",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_admission_source_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "audit_result",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    listing_id = table.Column<string>(type: "TEXT", nullable: false),
                    auditor = table.Column<string>(type: "TEXT", nullable: true),
                    started_on = table.Column<string>(type: "TEXT", nullable: true),
                    submitted_on = table.Column<string>(type: "TEXT", nullable: true),
                    assessment_on = table.Column<string>(type: "TEXT", nullable: true),
                    assessment = table.Column<string>(type: "TEXT", nullable: true),
                    acceptance_on = table.Column<string>(type: "TEXT", nullable: true),
                    acceptance = table.Column<string>(type: "TEXT", nullable: true),
                    findings = table.Column<string>(type: "TEXT", nullable: true),
                    findings_en = table.Column<string>(type: "TEXT", nullable: true),
                    saving_tce = table.Column<double>(type: "REAL", nullable: true),
                    saving_tco2 = table.Column<double>(type: "REAL", nullable: true),
                    saving_m3 = table.Column<double>(type: "REAL", nullable: true),
                    saving_money = table.Column<double>(type: "REAL", nullable: true),
                    report_id = table.Column<string>(type: "TEXT", nullable: true),
                    source_id = table.Column<string>(type: "TEXT", nullable: false),
                    source_line = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_result", x => x.id);
                    table.ForeignKey(
                        name: "FK_audit_result_audit_listing_listing_id",
                        column: x => x.listing_id,
                        principalTable: "audit_listing",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_audit_result_report_report_id",
                        column: x => x.report_id,
                        principalTable: "report",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_audit_result_source_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "question",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    park_code = table.Column<string>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<string>(type: "TEXT", nullable: true),
                    figure_id = table.Column<string>(type: "TEXT", nullable: true),
                    listing_id = table.Column<string>(type: "TEXT", nullable: true),
                    report_id = table.Column<string>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    asked = table.Column<string>(type: "TEXT", nullable: false),
                    asked_en = table.Column<string>(type: "TEXT", nullable: true),
                    asked_on = table.Column<string>(type: "TEXT", nullable: false),
                    answer = table.Column<string>(type: "TEXT", nullable: true),
                    answer_en = table.Column<string>(type: "TEXT", nullable: true),
                    answered_on = table.Column<string>(type: "TEXT", nullable: true),
                    answered_by = table.Column<string>(type: "TEXT", nullable: true),
                    extended_to = table.Column<string>(type: "TEXT", nullable: true),
                    due_on = table.Column<string>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", nullable: true),
                    source_id = table.Column<string>(type: "TEXT", nullable: false),
                    source_line = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_question", x => x.id);
                    table.ForeignKey(
                        name: "FK_question_audit_listing_listing_id",
                        column: x => x.listing_id,
                        principalTable: "audit_listing",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_question_enterprise_enterprise_id",
                        column: x => x.enterprise_id,
                        principalTable: "enterprise",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_question_figure_figure_id",
                        column: x => x.figure_id,
                        principalTable: "figure",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_question_park_park_code",
                        column: x => x.park_code,
                        principalTable: "park",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_question_report_report_id",
                        column: x => x.report_id,
                        principalTable: "report",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_question_source_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "improvement",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<string>(type: "TEXT", nullable: true),
                    park_code = table.Column<string>(type: "TEXT", nullable: true),
                    compliance_evaluation_id = table.Column<string>(type: "TEXT", nullable: true),
                    evaluation_year = table.Column<int>(type: "INTEGER", nullable: true),
                    gap = table.Column<string>(type: "TEXT", nullable: false),
                    gap_en = table.Column<string>(type: "TEXT", nullable: true),
                    root_cause = table.Column<string>(type: "TEXT", nullable: false),
                    root_cause_en = table.Column<string>(type: "TEXT", nullable: true),
                    plan = table.Column<string>(type: "TEXT", nullable: false),
                    plan_en = table.Column<string>(type: "TEXT", nullable: true),
                    responsible = table.Column<string>(type: "TEXT", nullable: true),
                    due_on = table.Column<string>(type: "TEXT", nullable: false),
                    done_on = table.Column<string>(type: "TEXT", nullable: true),
                    indicator_code = table.Column<string>(type: "TEXT", nullable: true),
                    value_before = table.Column<double>(type: "REAL", nullable: true),
                    value_after = table.Column<double>(type: "REAL", nullable: true),
                    verified_on = table.Column<string>(type: "TEXT", nullable: true),
                    outcome = table.Column<string>(type: "TEXT", nullable: true),
                    verification = table.Column<string>(type: "TEXT", nullable: true),
                    verification_en = table.Column<string>(type: "TEXT", nullable: true),
                    source_id = table.Column<string>(type: "TEXT", nullable: false),
                    source_line = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_improvement", x => x.id);
                    table.ForeignKey(
                        name: "FK_improvement_compliance_evaluation_compliance_evaluation_id",
                        column: x => x.compliance_evaluation_id,
                        principalTable: "compliance_evaluation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_improvement_enterprise_enterprise_id",
                        column: x => x.enterprise_id,
                        principalTable: "enterprise",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_improvement_indicator_indicator_code",
                        column: x => x.indicator_code,
                        principalTable: "indicator",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_improvement_park_park_code",
                        column: x => x.park_code,
                        principalTable: "park",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_improvement_source_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "filing",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    rule_id = table.Column<string>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<string>(type: "TEXT", nullable: true),
                    park_code = table.Column<string>(type: "TEXT", nullable: true),
                    period = table.Column<string>(type: "TEXT", nullable: true),
                    listing_id = table.Column<string>(type: "TEXT", nullable: true),
                    event_on = table.Column<string>(type: "TEXT", nullable: true),
                    filed_on = table.Column<string>(type: "TEXT", nullable: false),
                    report_id = table.Column<string>(type: "TEXT", nullable: true),
                    late_reason = table.Column<string>(type: "TEXT", nullable: true),
                    late_reason_en = table.Column<string>(type: "TEXT", nullable: true),
                    restated = table.Column<bool>(type: "INTEGER", nullable: true),
                    source_id = table.Column<string>(type: "TEXT", nullable: false),
                    source_line = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_filing", x => x.id);
                    table.ForeignKey(
                        name: "FK_filing_audit_listing_listing_id",
                        column: x => x.listing_id,
                        principalTable: "audit_listing",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_filing_enterprise_enterprise_id",
                        column: x => x.enterprise_id,
                        principalTable: "enterprise",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_filing_obligation_rule_rule_id",
                        column: x => x.rule_id,
                        principalTable: "obligation_rule",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_filing_park_park_code",
                        column: x => x.park_code,
                        principalTable: "park",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_filing_report_report_id",
                        column: x => x.report_id,
                        principalTable: "report",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_filing_source_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "rectification",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<string>(type: "TEXT", nullable: false),
                    origin = table.Column<string>(type: "TEXT", nullable: false),
                    result_id = table.Column<string>(type: "TEXT", nullable: true),
                    compliance_evaluation_id = table.Column<string>(type: "TEXT", nullable: true),
                    target_id = table.Column<string>(type: "TEXT", nullable: true),
                    origin_note = table.Column<string>(type: "TEXT", nullable: true),
                    requirement = table.Column<string>(type: "TEXT", nullable: false),
                    requirement_en = table.Column<string>(type: "TEXT", nullable: true),
                    ordered_on = table.Column<string>(type: "TEXT", nullable: false),
                    due_on = table.Column<string>(type: "TEXT", nullable: false),
                    responsible = table.Column<string>(type: "TEXT", nullable: true),
                    action = table.Column<string>(type: "TEXT", nullable: true),
                    action_en = table.Column<string>(type: "TEXT", nullable: true),
                    done_on = table.Column<string>(type: "TEXT", nullable: true),
                    recheck_on = table.Column<string>(type: "TEXT", nullable: true),
                    recheck = table.Column<string>(type: "TEXT", nullable: true),
                    recheck_by = table.Column<string>(type: "TEXT", nullable: true),
                    effect = table.Column<string>(type: "TEXT", nullable: true),
                    effect_en = table.Column<string>(type: "TEXT", nullable: true),
                    effect_tce = table.Column<double>(type: "REAL", nullable: true),
                    effect_tco2 = table.Column<double>(type: "REAL", nullable: true),
                    status = table.Column<string>(type: "TEXT", nullable: true),
                    overdue_since = table.Column<string>(type: "TEXT", nullable: true),
                    source_id = table.Column<string>(type: "TEXT", nullable: false),
                    source_line = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rectification", x => x.id);
                    table.ForeignKey(
                        name: "FK_rectification_audit_result_result_id",
                        column: x => x.result_id,
                        principalTable: "audit_result",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_rectification_compliance_evaluation_compliance_evaluation_id",
                        column: x => x.compliance_evaluation_id,
                        principalTable: "compliance_evaluation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_rectification_enterprise_enterprise_id",
                        column: x => x.enterprise_id,
                        principalTable: "enterprise",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_rectification_source_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_rectification_target_target_id",
                        column: x => x.target_id,
                        principalTable: "target",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "obligation",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    rule_id = table.Column<string>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<string>(type: "TEXT", nullable: true),
                    park_code = table.Column<string>(type: "TEXT", nullable: true),
                    period = table.Column<string>(type: "TEXT", nullable: true),
                    listing_id = table.Column<string>(type: "TEXT", nullable: true),
                    event_on = table.Column<string>(type: "TEXT", nullable: true),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    question_id = table.Column<string>(type: "TEXT", nullable: true),
                    due_on = table.Column<string>(type: "TEXT", nullable: true),
                    filing_id = table.Column<string>(type: "TEXT", nullable: true),
                    report_id = table.Column<string>(type: "TEXT", nullable: true),
                    filed_on = table.Column<string>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", nullable: false),
                    days_late = table.Column<int>(type: "INTEGER", nullable: true),
                    late_reason = table.Column<string>(type: "TEXT", nullable: true),
                    late_reason_en = table.Column<string>(type: "TEXT", nullable: true),
                    because = table.Column<string>(type: "TEXT", nullable: false),
                    because_en = table.Column<string>(type: "TEXT", nullable: false),
                    law_id = table.Column<string>(type: "TEXT", nullable: false),
                    clause = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_obligation", x => x.id);
                    table.ForeignKey(
                        name: "FK_obligation_audit_listing_listing_id",
                        column: x => x.listing_id,
                        principalTable: "audit_listing",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_obligation_enterprise_enterprise_id",
                        column: x => x.enterprise_id,
                        principalTable: "enterprise",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_obligation_filing_filing_id",
                        column: x => x.filing_id,
                        principalTable: "filing",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_obligation_law_law_id",
                        column: x => x.law_id,
                        principalTable: "law",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_obligation_obligation_rule_rule_id",
                        column: x => x.rule_id,
                        principalTable: "obligation_rule",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_obligation_park_park_code",
                        column: x => x.park_code,
                        principalTable: "park",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_obligation_question_question_id",
                        column: x => x.question_id,
                        principalTable: "question",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_obligation_report_report_id",
                        column: x => x.report_id,
                        principalTable: "report",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

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
                name: "IX_figure_enterprise_id_id",
                table: "figure",
                columns: new[] { "enterprise_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_figure_enterprise_id_year_id",
                table: "figure",
                columns: new[] { "enterprise_id", "year", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_figure_indicator_code_year_value_id_park_code_enterprise_id",
                table: "figure",
                columns: new[] { "indicator_code", "year", "value", "id", "park_code", "enterprise_id" });

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

            migrationBuilder.CreateIndex(
                name: "IX_admission_enterprise_id_id",
                table: "admission",
                columns: new[] { "enterprise_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_admission_item_id_id",
                table: "admission",
                columns: new[] { "item_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_admission_law_id_id",
                table: "admission",
                columns: new[] { "law_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_admission_park_code_id",
                table: "admission",
                columns: new[] { "park_code", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_admission_source_id_id",
                table: "admission",
                columns: new[] { "source_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_admission_list_item_indicator_code_id",
                table: "admission_list_item",
                columns: new[] { "indicator_code", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_admission_list_item_industry_code_id",
                table: "admission_list_item",
                columns: new[] { "industry_code", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_admission_list_item_law_id_id",
                table: "admission_list_item",
                columns: new[] { "law_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_admission_list_item_park_code_id",
                table: "admission_list_item",
                columns: new[] { "park_code", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_admission_list_item_source_id_id",
                table: "admission_list_item",
                columns: new[] { "source_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_audit_listing_enterprise_id_id",
                table: "audit_listing",
                columns: new[] { "enterprise_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_audit_listing_law_id_id",
                table: "audit_listing",
                columns: new[] { "law_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_audit_listing_rolled_over_from_id_id",
                table: "audit_listing",
                columns: new[] { "rolled_over_from_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_audit_listing_source_id_id",
                table: "audit_listing",
                columns: new[] { "source_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_audit_listing_year_status_listed_on_id",
                table: "audit_listing",
                columns: new[] { "year", "status", "listed_on", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_audit_result_listing_id_id",
                table: "audit_result",
                columns: new[] { "listing_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_audit_result_report_id_id",
                table: "audit_result",
                columns: new[] { "report_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_audit_result_source_id_id",
                table: "audit_result",
                columns: new[] { "source_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_audit_step_rectification_id_listing_id_sequence",
                table: "audit_step",
                columns: new[] { "rectification_id", "listing_id", "sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_audit_step_result_id_listing_id_sequence",
                table: "audit_step",
                columns: new[] { "result_id", "listing_id", "sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_certification_enterprise_id_id",
                table: "certification",
                columns: new[] { "enterprise_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_certification_source_id_id",
                table: "certification",
                columns: new[] { "source_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_compliance_evaluation_enterprise_id_id",
                table: "compliance_evaluation",
                columns: new[] { "enterprise_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_compliance_evaluation_law_id_id",
                table: "compliance_evaluation",
                columns: new[] { "law_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_compliance_evaluation_park_code_id",
                table: "compliance_evaluation",
                columns: new[] { "park_code", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_compliance_evaluation_source_id_id",
                table: "compliance_evaluation",
                columns: new[] { "source_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_credit_listing_enterprise_id_id",
                table: "credit_listing",
                columns: new[] { "enterprise_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_credit_listing_law_id_id",
                table: "credit_listing",
                columns: new[] { "law_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_credit_listing_source_id_id",
                table: "credit_listing",
                columns: new[] { "source_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_criterion_score_criterion_id_id",
                table: "criterion_score",
                columns: new[] { "criterion_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_criterion_score_evaluation_id_id",
                table: "criterion_score",
                columns: new[] { "evaluation_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_criterion_score_figure_id_id",
                table: "criterion_score",
                columns: new[] { "figure_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_evaluation_criterion_indicator_code_id",
                table: "evaluation_criterion",
                columns: new[] { "indicator_code", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_evaluation_criterion_scheme_id_id",
                table: "evaluation_criterion",
                columns: new[] { "scheme_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_evaluation_level_scheme_id_id",
                table: "evaluation_level",
                columns: new[] { "scheme_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_evaluation_scheme_previous_id_id",
                table: "evaluation_scheme",
                columns: new[] { "previous_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_filing_enterprise_id_id",
                table: "filing",
                columns: new[] { "enterprise_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_filing_listing_id_id",
                table: "filing",
                columns: new[] { "listing_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_filing_park_code_id",
                table: "filing",
                columns: new[] { "park_code", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_filing_report_id_id",
                table: "filing",
                columns: new[] { "report_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_filing_rule_id_id",
                table: "filing",
                columns: new[] { "rule_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_filing_source_id_id",
                table: "filing",
                columns: new[] { "source_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_funding_grant_enterprise_id_id",
                table: "funding_grant",
                columns: new[] { "enterprise_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_funding_grant_park_code_id",
                table: "funding_grant",
                columns: new[] { "park_code", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_funding_grant_source_id_id",
                table: "funding_grant",
                columns: new[] { "source_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_green_building_enterprise_id_id",
                table: "green_building",
                columns: new[] { "enterprise_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_green_building_park_code_id",
                table: "green_building",
                columns: new[] { "park_code", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_green_building_source_id_id",
                table: "green_building",
                columns: new[] { "source_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_improvement_compliance_evaluation_id_id",
                table: "improvement",
                columns: new[] { "compliance_evaluation_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_improvement_enterprise_id_id",
                table: "improvement",
                columns: new[] { "enterprise_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_improvement_indicator_code_id",
                table: "improvement",
                columns: new[] { "indicator_code", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_improvement_park_code_id",
                table: "improvement",
                columns: new[] { "park_code", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_improvement_source_id_id",
                table: "improvement",
                columns: new[] { "source_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_infrastructure_facility_enterprise_id_id",
                table: "infrastructure_facility",
                columns: new[] { "enterprise_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_infrastructure_facility_park_code_id",
                table: "infrastructure_facility",
                columns: new[] { "park_code", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_infrastructure_facility_source_id_id",
                table: "infrastructure_facility",
                columns: new[] { "source_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_law_parent_id_id",
                table: "law",
                columns: new[] { "parent_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_law_replaced_by_id_id",
                table: "law",
                columns: new[] { "replaced_by_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_law_duty_law_id_id",
                table: "law_duty",
                columns: new[] { "law_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_management_record_enterprise_id_id",
                table: "management_record",
                columns: new[] { "enterprise_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_management_record_law_id_id",
                table: "management_record",
                columns: new[] { "law_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_management_record_park_code_id",
                table: "management_record",
                columns: new[] { "park_code", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_management_record_source_id_id",
                table: "management_record",
                columns: new[] { "source_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_measure_enterprise_id_id",
                table: "measure",
                columns: new[] { "enterprise_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_measure_park_code_id",
                table: "measure",
                columns: new[] { "park_code", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_measure_source_id_id",
                table: "measure",
                columns: new[] { "source_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_measure_target_id_id",
                table: "measure",
                columns: new[] { "target_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_obligation_enterprise_id_id",
                table: "obligation",
                columns: new[] { "enterprise_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_obligation_filing_id_id",
                table: "obligation",
                columns: new[] { "filing_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_obligation_law_id_id",
                table: "obligation",
                columns: new[] { "law_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_obligation_listing_id_id",
                table: "obligation",
                columns: new[] { "listing_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_obligation_park_code_id",
                table: "obligation",
                columns: new[] { "park_code", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_obligation_question_id_id",
                table: "obligation",
                columns: new[] { "question_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_obligation_report_id_id",
                table: "obligation",
                columns: new[] { "report_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_obligation_rule_id_id",
                table: "obligation",
                columns: new[] { "rule_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_obligation_rule_law_id_id",
                table: "obligation_rule",
                columns: new[] { "law_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_outreach_event_park_code_id",
                table: "outreach_event",
                columns: new[] { "park_code", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_outreach_event_source_id_id",
                table: "outreach_event",
                columns: new[] { "source_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_patent_enterprise_id_id",
                table: "patent",
                columns: new[] { "enterprise_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_patent_source_id_id",
                table: "patent",
                columns: new[] { "source_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_performance_evaluation_enterprise_id_id",
                table: "performance_evaluation",
                columns: new[] { "enterprise_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_performance_evaluation_park_code_id",
                table: "performance_evaluation",
                columns: new[] { "park_code", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_performance_evaluation_scheme_id_id",
                table: "performance_evaluation",
                columns: new[] { "scheme_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_public_holiday_document_id_day",
                table: "public_holiday",
                columns: new[] { "document_id", "day" });

            migrationBuilder.CreateIndex(
                name: "IX_question_enterprise_id_id",
                table: "question",
                columns: new[] { "enterprise_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_question_figure_id_id",
                table: "question",
                columns: new[] { "figure_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_question_listing_id_id",
                table: "question",
                columns: new[] { "listing_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_question_park_code_id",
                table: "question",
                columns: new[] { "park_code", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_question_report_id_id",
                table: "question",
                columns: new[] { "report_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_question_source_id_id",
                table: "question",
                columns: new[] { "source_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_rectification_compliance_evaluation_id_id",
                table: "rectification",
                columns: new[] { "compliance_evaluation_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_rectification_enterprise_id_id",
                table: "rectification",
                columns: new[] { "enterprise_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_rectification_result_id_id",
                table: "rectification",
                columns: new[] { "result_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_rectification_source_id_id",
                table: "rectification",
                columns: new[] { "source_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_rectification_target_id_id",
                table: "rectification",
                columns: new[] { "target_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_report_enterprise_id_id",
                table: "report",
                columns: new[] { "enterprise_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_report_park_code_id",
                table: "report",
                columns: new[] { "park_code", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_report_source_id_id",
                table: "report",
                columns: new[] { "source_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_service_provider_park_code_id",
                table: "service_provider",
                columns: new[] { "park_code", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_service_provider_source_id_id",
                table: "service_provider",
                columns: new[] { "source_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_target_enterprise_id_id",
                table: "target",
                columns: new[] { "enterprise_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_target_gas_code_id",
                table: "target",
                columns: new[] { "gas_code", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_target_indicator_code_id",
                table: "target",
                columns: new[] { "indicator_code", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_target_park_code_id",
                table: "target",
                columns: new[] { "park_code", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_target_source_id_id",
                table: "target",
                columns: new[] { "source_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_target_assessment_figure_id_id",
                table: "target_assessment",
                columns: new[] { "figure_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_target_assessment_target_id_id",
                table: "target_assessment",
                columns: new[] { "target_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_target_revision_source_id_id",
                table: "target_revision",
                columns: new[] { "source_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_target_revision_target_id_id",
                table: "target_revision",
                columns: new[] { "target_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_technology_enterprise_id_id",
                table: "technology",
                columns: new[] { "enterprise_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_technology_law_id_id",
                table: "technology",
                columns: new[] { "law_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_technology_park_code_id",
                table: "technology",
                columns: new[] { "park_code", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_technology_source_id_id",
                table: "technology",
                columns: new[] { "source_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_training_material_law_id_id",
                table: "training_material",
                columns: new[] { "law_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_training_material_park_code_id",
                table: "training_material",
                columns: new[] { "park_code", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_training_material_source_id_id",
                table: "training_material",
                columns: new[] { "source_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_waste_match_offer_id_id",
                table: "waste_match",
                columns: new[] { "offer_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_waste_match_want_id_id",
                table: "waste_match",
                columns: new[] { "want_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_waste_offer_enterprise_id_id",
                table: "waste_offer",
                columns: new[] { "enterprise_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_waste_offer_source_id_id",
                table: "waste_offer",
                columns: new[] { "source_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_waste_offer_waste_category_code_id",
                table: "waste_offer",
                columns: new[] { "waste_category_code", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_waste_transfer_enterprise_id_id",
                table: "waste_transfer",
                columns: new[] { "enterprise_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_waste_transfer_offer_id_id",
                table: "waste_transfer",
                columns: new[] { "offer_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_waste_transfer_receiver_id_id",
                table: "waste_transfer",
                columns: new[] { "receiver_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_waste_transfer_source_id_id",
                table: "waste_transfer",
                columns: new[] { "source_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_waste_transfer_waste_category_code_id",
                table: "waste_transfer",
                columns: new[] { "waste_category_code", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_waste_want_enterprise_id_id",
                table: "waste_want",
                columns: new[] { "enterprise_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_waste_want_source_id_id",
                table: "waste_want",
                columns: new[] { "source_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_waste_want_waste_category_code_id",
                table: "waste_want",
                columns: new[] { "waste_category_code", "id" });

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

            migrationBuilder.DropTable(
                name: "admission");

            migrationBuilder.DropTable(
                name: "audit_step");

            migrationBuilder.DropTable(
                name: "certification");

            migrationBuilder.DropTable(
                name: "credit_listing");

            migrationBuilder.DropTable(
                name: "criterion_score");

            migrationBuilder.DropTable(
                name: "dataset");

            migrationBuilder.DropTable(
                name: "evaluation_level");

            migrationBuilder.DropTable(
                name: "funding_grant");

            migrationBuilder.DropTable(
                name: "green_building");

            migrationBuilder.DropTable(
                name: "improvement");

            migrationBuilder.DropTable(
                name: "infrastructure_facility");

            migrationBuilder.DropTable(
                name: "law_duty");

            migrationBuilder.DropTable(
                name: "management_record");

            migrationBuilder.DropTable(
                name: "measure");

            migrationBuilder.DropTable(
                name: "obligation");

            migrationBuilder.DropTable(
                name: "outreach_event");

            migrationBuilder.DropTable(
                name: "patent");

            migrationBuilder.DropTable(
                name: "public_holiday");

            migrationBuilder.DropTable(
                name: "service_provider");

            migrationBuilder.DropTable(
                name: "target_assessment");

            migrationBuilder.DropTable(
                name: "target_revision");

            migrationBuilder.DropTable(
                name: "technology");

            migrationBuilder.DropTable(
                name: "training_material");

            migrationBuilder.DropTable(
                name: "waste_match");

            migrationBuilder.DropTable(
                name: "waste_transfer");

            migrationBuilder.DropTable(
                name: "admission_list_item");

            migrationBuilder.DropTable(
                name: "rectification");

            migrationBuilder.DropTable(
                name: "evaluation_criterion");

            migrationBuilder.DropTable(
                name: "performance_evaluation");

            migrationBuilder.DropTable(
                name: "filing");

            migrationBuilder.DropTable(
                name: "question");

            migrationBuilder.DropTable(
                name: "waste_want");

            migrationBuilder.DropTable(
                name: "waste_offer");

            migrationBuilder.DropTable(
                name: "audit_result");

            migrationBuilder.DropTable(
                name: "compliance_evaluation");

            migrationBuilder.DropTable(
                name: "target");

            migrationBuilder.DropTable(
                name: "evaluation_scheme");

            migrationBuilder.DropTable(
                name: "obligation_rule");

            migrationBuilder.DropTable(
                name: "audit_listing");

            migrationBuilder.DropTable(
                name: "report");

            migrationBuilder.DropTable(
                name: "law");

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
                name: "IX_figure_enterprise_id_id",
                table: "figure");

            migrationBuilder.DropIndex(
                name: "IX_figure_enterprise_id_year_id",
                table: "figure");

            migrationBuilder.DropIndex(
                name: "IX_figure_indicator_code_year_value_id_park_code_enterprise_id",
                table: "figure");

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

            migrationBuilder.DropColumn(
                name: "reward",
                table: "recognition");

            migrationBuilder.DropColumn(
                name: "reason_en",
                table: "figure");

            migrationBuilder.DropColumn(
                name: "responsible_department",
                table: "enterprise");

            migrationBuilder.DropColumn(
                name: "statistics_clerk",
                table: "enterprise");

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
                name: "IX_figure_indicator_code_year",
                table: "figure",
                columns: new[] { "indicator_code", "year" });

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
