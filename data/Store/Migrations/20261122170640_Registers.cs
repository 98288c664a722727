using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Disclosure.Store.Migrations
{
    /// <inheritdoc />
    public partial class Registers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "change",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    release_version = table.Column<string>(type: "TEXT", nullable: false),
                    register = table.Column<string>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    field = table.Column<string>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    old = table.Column<string>(type: "TEXT", nullable: true),
                    @new = table.Column<string>(name: "new", type: "TEXT", nullable: true),
                    reason_code = table.Column<string>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    reason_en = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_change", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "document",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    title_en = table.Column<string>(type: "TEXT", nullable: true),
                    number = table.Column<string>(type: "TEXT", nullable: true),
                    issuer = table.Column<string>(type: "TEXT", nullable: true),
                    issued = table.Column<string>(type: "TEXT", nullable: true),
                    url = table.Column<string>(type: "TEXT", nullable: true),
                    licence = table.Column<string>(type: "TEXT", nullable: true),
                    found_in = table.Column<string>(type: "TEXT", nullable: true),
                    confidence = table.Column<string>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    note_en = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_document", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "issue",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    severity = table.Column<string>(type: "TEXT", nullable: false),
                    file = table.Column<string>(type: "TEXT", nullable: false),
                    line = table.Column<int>(type: "INTEGER", nullable: true),
                    sheet = table.Column<string>(type: "TEXT", nullable: true),
                    cell = table.Column<string>(type: "TEXT", nullable: true),
                    column = table.Column<string>(type: "TEXT", nullable: true),
                    found = table.Column<string>(type: "TEXT", nullable: true),
                    message = table.Column<string>(type: "TEXT", nullable: false),
                    message_en = table.Column<string>(type: "TEXT", nullable: false),
                    hint = table.Column<string>(type: "TEXT", nullable: false),
                    hint_en = table.Column<string>(type: "TEXT", nullable: false),
                    excluded = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_issue", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "release",
                columns: table => new
                {
                    version = table.Column<string>(type: "TEXT", nullable: false),
                    published_on = table.Column<string>(type: "TEXT", nullable: false),
                    previous = table.Column<string>(type: "TEXT", nullable: true),
                    notes = table.Column<string>(type: "TEXT", nullable: false),
                    notes_en = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_release", x => x.version);
                });

            migrationBuilder.CreateTable(
                name: "source",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    file = table.Column<string>(type: "TEXT", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    bytes = table.Column<int>(type: "INTEGER", nullable: false),
                    rows = table.Column<int>(type: "INTEGER", nullable: false),
                    publisher = table.Column<string>(type: "TEXT", nullable: false),
                    publisher_en = table.Column<string>(type: "TEXT", nullable: true),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    title_en = table.Column<string>(type: "TEXT", nullable: true),
                    notice_number = table.Column<string>(type: "TEXT", nullable: true),
                    notice_url = table.Column<string>(type: "TEXT", nullable: true),
                    notice_date = table.Column<string>(type: "TEXT", nullable: true),
                    received_on = table.Column<string>(type: "TEXT", nullable: true),
                    licence = table.Column<string>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    sample = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_source", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "energy_carrier",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    name_en = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    quantity_unit = table.Column<string>(type: "TEXT", nullable: false),
                    fossil = table.Column<bool>(type: "INTEGER", nullable: false),
                    renewable = table.Column<bool>(type: "INTEGER", nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    note_en = table.Column<string>(type: "TEXT", nullable: true),
                    document_id = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_energy_carrier", x => x.code);
                    table.ForeignKey(
                        name: "FK_energy_carrier_document_document_id",
                        column: x => x.document_id,
                        principalTable: "document",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "gas",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    formula = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    name_en = table.Column<string>(type: "TEXT", nullable: false),
                    family = table.Column<string>(type: "TEXT", nullable: false),
                    greenhouse = table.Column<bool>(type: "INTEGER", nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    note_en = table.Column<string>(type: "TEXT", nullable: true),
                    document_id = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gas", x => x.code);
                    table.ForeignKey(
                        name: "FK_gas_document_document_id",
                        column: x => x.document_id,
                        principalTable: "document",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "indicator",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    name_en = table.Column<string>(type: "TEXT", nullable: false),
                    category = table.Column<string>(type: "TEXT", nullable: false),
                    unit = table.Column<string>(type: "TEXT", nullable: true),
                    decimals = table.Column<int>(type: "INTEGER", nullable: false),
                    direction = table.Column<string>(type: "TEXT", nullable: false),
                    dimension = table.Column<string>(type: "TEXT", nullable: false),
                    aggregation = table.Column<string>(type: "TEXT", nullable: false),
                    formula = table.Column<string>(type: "TEXT", nullable: true),
                    least = table.Column<double>(type: "REAL", nullable: true),
                    most = table.Column<double>(type: "REAL", nullable: true),
                    jump = table.Column<double>(type: "REAL", nullable: true),
                    about = table.Column<string>(type: "TEXT", nullable: false),
                    about_en = table.Column<string>(type: "TEXT", nullable: false),
                    document_id = table.Column<string>(type: "TEXT", nullable: false),
                    clause = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_indicator", x => x.code);
                    table.ForeignKey(
                        name: "FK_indicator_document_document_id",
                        column: x => x.document_id,
                        principalTable: "document",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "industry",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    name_en = table.Column<string>(type: "TEXT", nullable: true),
                    parent_code = table.Column<string>(type: "TEXT", nullable: true),
                    level = table.Column<string>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    note_en = table.Column<string>(type: "TEXT", nullable: true),
                    document_id = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_industry", x => x.code);
                    table.ForeignKey(
                        name: "FK_industry_document_document_id",
                        column: x => x.document_id,
                        principalTable: "document",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_industry_industry_parent_code",
                        column: x => x.parent_code,
                        principalTable: "industry",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "region",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    name_en = table.Column<string>(type: "TEXT", nullable: true),
                    parent_code = table.Column<string>(type: "TEXT", nullable: true),
                    level = table.Column<string>(type: "TEXT", nullable: false),
                    document_id = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_region", x => x.code);
                    table.ForeignKey(
                        name: "FK_region_document_document_id",
                        column: x => x.document_id,
                        principalTable: "document",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_region_region_parent_code",
                        column: x => x.parent_code,
                        principalTable: "region",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "waste_category",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    name_en = table.Column<string>(type: "TEXT", nullable: false),
                    parent_code = table.Column<string>(type: "TEXT", nullable: true),
                    official_code = table.Column<string>(type: "TEXT", nullable: true),
                    hazardous = table.Column<bool>(type: "INTEGER", nullable: false),
                    document_id = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_waste_category", x => x.code);
                    table.ForeignKey(
                        name: "FK_waste_category_document_document_id",
                        column: x => x.document_id,
                        principalTable: "document",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_waste_category_waste_category_parent_code",
                        column: x => x.parent_code,
                        principalTable: "waste_category",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "energy_conversion",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    carrier_code = table.Column<string>(type: "TEXT", nullable: false),
                    basis = table.Column<string>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: true),
                    value = table.Column<double>(type: "REAL", nullable: false),
                    unit = table.Column<string>(type: "TEXT", nullable: false),
                    document_id = table.Column<string>(type: "TEXT", nullable: false),
                    clause = table.Column<string>(type: "TEXT", nullable: true),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    note_en = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_energy_conversion", x => x.id);
                    table.ForeignKey(
                        name: "FK_energy_conversion_document_document_id",
                        column: x => x.document_id,
                        principalTable: "document",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_energy_conversion_energy_carrier_carrier_code",
                        column: x => x.carrier_code,
                        principalTable: "energy_carrier",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "emission_factor",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    name_en = table.Column<string>(type: "TEXT", nullable: false),
                    carrier_code = table.Column<string>(type: "TEXT", nullable: true),
                    gas_code = table.Column<string>(type: "TEXT", nullable: true),
                    substance = table.Column<string>(type: "TEXT", nullable: true),
                    area_code = table.Column<string>(type: "TEXT", nullable: true),
                    year = table.Column<int>(type: "INTEGER", nullable: true),
                    basis = table.Column<string>(type: "TEXT", nullable: true),
                    value = table.Column<double>(type: "REAL", nullable: false),
                    unit = table.Column<string>(type: "TEXT", nullable: false),
                    preferred = table.Column<bool>(type: "INTEGER", nullable: false),
                    document_id = table.Column<string>(type: "TEXT", nullable: false),
                    clause = table.Column<string>(type: "TEXT", nullable: true),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    note_en = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_emission_factor", x => x.id);
                    table.ForeignKey(
                        name: "FK_emission_factor_document_document_id",
                        column: x => x.document_id,
                        principalTable: "document",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_emission_factor_energy_carrier_carrier_code",
                        column: x => x.carrier_code,
                        principalTable: "energy_carrier",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_emission_factor_gas_gas_code",
                        column: x => x.gas_code,
                        principalTable: "gas",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "park",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    name_en = table.Column<string>(type: "TEXT", nullable: true),
                    level = table.Column<string>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", nullable: true),
                    region_code = table.Column<string>(type: "TEXT", nullable: true),
                    area_km2 = table.Column<double>(type: "REAL", nullable: true),
                    established = table.Column<string>(type: "TEXT", nullable: true),
                    lead_industries = table.Column<string>(type: "TEXT", nullable: true),
                    latitude = table.Column<double>(type: "REAL", nullable: true),
                    longitude = table.Column<double>(type: "REAL", nullable: true),
                    responsible_officer = table.Column<string>(type: "TEXT", nullable: true),
                    responsible_department = table.Column<string>(type: "TEXT", nullable: true),
                    contact = table.Column<string>(type: "TEXT", nullable: true),
                    website = table.Column<string>(type: "TEXT", nullable: true),
                    sample = table.Column<bool>(type: "INTEGER", nullable: false),
                    source_id = table.Column<string>(type: "TEXT", nullable: false),
                    source_line = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_park", x => x.code);
                    table.ForeignKey(
                        name: "FK_park_region_region_code",
                        column: x => x.region_code,
                        principalTable: "region",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_park_source_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "enterprise",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    uscc = table.Column<string>(type: "TEXT", nullable: true),
                    identifier_scheme = table.Column<string>(type: "TEXT", nullable: true),
                    identifier = table.Column<string>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    name_en = table.Column<string>(type: "TEXT", nullable: true),
                    former_names = table.Column<string>(type: "TEXT", nullable: true),
                    park_code = table.Column<string>(type: "TEXT", nullable: true),
                    industry_code = table.Column<string>(type: "TEXT", nullable: true),
                    industry_as_reported = table.Column<string>(type: "TEXT", nullable: true),
                    region_code = table.Column<string>(type: "TEXT", nullable: true),
                    address = table.Column<string>(type: "TEXT", nullable: true),
                    latitude = table.Column<double>(type: "REAL", nullable: true),
                    longitude = table.Column<double>(type: "REAL", nullable: true),
                    status = table.Column<string>(type: "TEXT", nullable: true),
                    joined = table.Column<string>(type: "TEXT", nullable: true),
                    exited = table.Column<string>(type: "TEXT", nullable: true),
                    key_energy_user = table.Column<bool>(type: "INTEGER", nullable: true),
                    key_emitter = table.Column<bool>(type: "INTEGER", nullable: true),
                    key_polluter = table.Column<bool>(type: "INTEGER", nullable: true),
                    mandatory_discloser = table.Column<bool>(type: "INTEGER", nullable: true),
                    responsible_person = table.Column<string>(type: "TEXT", nullable: true),
                    sample = table.Column<bool>(type: "INTEGER", nullable: false),
                    source_id = table.Column<string>(type: "TEXT", nullable: false),
                    source_line = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_enterprise", x => x.id);
                    table.ForeignKey(
                        name: "FK_enterprise_industry_industry_code",
                        column: x => x.industry_code,
                        principalTable: "industry",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_enterprise_park_park_code",
                        column: x => x.park_code,
                        principalTable: "park",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_enterprise_region_region_code",
                        column: x => x.region_code,
                        principalTable: "region",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_enterprise_source_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "figure",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<string>(type: "TEXT", nullable: true),
                    park_code = table.Column<string>(type: "TEXT", nullable: true),
                    indicator_code = table.Column<string>(type: "TEXT", nullable: false),
                    carrier_code = table.Column<string>(type: "TEXT", nullable: true),
                    gas_code = table.Column<string>(type: "TEXT", nullable: true),
                    waste_category_code = table.Column<string>(type: "TEXT", nullable: true),
                    period = table.Column<string>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    value = table.Column<double>(type: "REAL", nullable: true),
                    status = table.Column<string>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    unit = table.Column<string>(type: "TEXT", nullable: false),
                    method = table.Column<string>(type: "TEXT", nullable: true),
                    assurance = table.Column<string>(type: "TEXT", nullable: true),
                    provisional = table.Column<bool>(type: "INTEGER", nullable: false),
                    reporting = table.Column<int>(type: "INTEGER", nullable: true),
                    obliged = table.Column<int>(type: "INTEGER", nullable: true),
                    reported_on = table.Column<string>(type: "TEXT", nullable: true),
                    published_on = table.Column<string>(type: "TEXT", nullable: true),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    sample = table.Column<bool>(type: "INTEGER", nullable: false),
                    source_id = table.Column<string>(type: "TEXT", nullable: false),
                    source_line = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_figure", x => x.id);
                    table.ForeignKey(
                        name: "FK_figure_energy_carrier_carrier_code",
                        column: x => x.carrier_code,
                        principalTable: "energy_carrier",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_figure_enterprise_enterprise_id",
                        column: x => x.enterprise_id,
                        principalTable: "enterprise",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_figure_gas_gas_code",
                        column: x => x.gas_code,
                        principalTable: "gas",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_figure_indicator_indicator_code",
                        column: x => x.indicator_code,
                        principalTable: "indicator",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_figure_park_park_code",
                        column: x => x.park_code,
                        principalTable: "park",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_figure_source_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_figure_waste_category_waste_category_code",
                        column: x => x.waste_category_code,
                        principalTable: "waste_category",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "recognition",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    park_code = table.Column<string>(type: "TEXT", nullable: true),
                    enterprise_id = table.Column<string>(type: "TEXT", nullable: true),
                    name_as_listed = table.Column<string>(type: "TEXT", nullable: false),
                    region_as_listed = table.Column<string>(type: "TEXT", nullable: true),
                    category = table.Column<string>(type: "TEXT", nullable: true),
                    batch = table.Column<string>(type: "TEXT", nullable: true),
                    year = table.Column<int>(type: "INTEGER", nullable: true),
                    sequence = table.Column<int>(type: "INTEGER", nullable: true),
                    evaluator = table.Column<string>(type: "TEXT", nullable: true),
                    issuer = table.Column<string>(type: "TEXT", nullable: true),
                    notice_title = table.Column<string>(type: "TEXT", nullable: true),
                    notice_date = table.Column<string>(type: "TEXT", nullable: true),
                    notice_url = table.Column<string>(type: "TEXT", nullable: true),
                    match_note = table.Column<string>(type: "TEXT", nullable: true),
                    source_id = table.Column<string>(type: "TEXT", nullable: false),
                    source_line = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recognition", x => x.id);
                    table.ForeignKey(
                        name: "FK_recognition_enterprise_enterprise_id",
                        column: x => x.enterprise_id,
                        principalTable: "enterprise",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_recognition_park_park_code",
                        column: x => x.park_code,
                        principalTable: "park",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_recognition_source_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "derivation",
                columns: table => new
                {
                    figure_id = table.Column<string>(type: "TEXT", nullable: false),
                    formula = table.Column<string>(type: "TEXT", nullable: false),
                    expression = table.Column<string>(type: "TEXT", nullable: true),
                    decimals = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_derivation", x => x.figure_id);
                    table.ForeignKey(
                        name: "FK_derivation_figure_figure_id",
                        column: x => x.figure_id,
                        principalTable: "figure",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "figure_revision",
                columns: table => new
                {
                    figure_id = table.Column<string>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    value = table.Column<double>(type: "REAL", nullable: true),
                    status = table.Column<string>(type: "TEXT", nullable: true),
                    unit = table.Column<string>(type: "TEXT", nullable: false),
                    reported_on = table.Column<string>(type: "TEXT", nullable: true),
                    source_id = table.Column<string>(type: "TEXT", nullable: false),
                    source_line = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_figure_revision", x => new { x.figure_id, x.revision });
                    table.ForeignKey(
                        name: "FK_figure_revision_figure_figure_id",
                        column: x => x.figure_id,
                        principalTable: "figure",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_figure_revision_source_source_id",
                        column: x => x.source_id,
                        principalTable: "source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "derivation_factor",
                columns: table => new
                {
                    figure_id = table.Column<string>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    symbol = table.Column<string>(type: "TEXT", nullable: false),
                    factor_id = table.Column<string>(type: "TEXT", nullable: true),
                    conversion_id = table.Column<string>(type: "TEXT", nullable: true),
                    value = table.Column<double>(type: "REAL", nullable: false),
                    unit = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_derivation_factor", x => new { x.figure_id, x.position });
                    table.ForeignKey(
                        name: "FK_derivation_factor_derivation_figure_id",
                        column: x => x.figure_id,
                        principalTable: "derivation",
                        principalColumn: "figure_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_derivation_factor_emission_factor_factor_id",
                        column: x => x.factor_id,
                        principalTable: "emission_factor",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_derivation_factor_energy_conversion_conversion_id",
                        column: x => x.conversion_id,
                        principalTable: "energy_conversion",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "derivation_input",
                columns: table => new
                {
                    figure_id = table.Column<string>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    symbol = table.Column<string>(type: "TEXT", nullable: false),
                    input_id = table.Column<string>(type: "TEXT", nullable: false),
                    value = table.Column<double>(type: "REAL", nullable: true),
                    unit = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_derivation_input", x => new { x.figure_id, x.position });
                    table.ForeignKey(
                        name: "FK_derivation_input_derivation_figure_id",
                        column: x => x.figure_id,
                        principalTable: "derivation",
                        principalColumn: "figure_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_derivation_input_figure_input_id",
                        column: x => x.input_id,
                        principalTable: "figure",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_derivation_factor_conversion_id",
                table: "derivation_factor",
                column: "conversion_id");

            migrationBuilder.CreateIndex(
                name: "IX_derivation_factor_factor_id",
                table: "derivation_factor",
                column: "factor_id");

            migrationBuilder.CreateIndex(
                name: "IX_derivation_input_input_id",
                table: "derivation_input",
                column: "input_id");

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
                name: "IX_energy_carrier_document_id",
                table: "energy_carrier",
                column: "document_id");

            migrationBuilder.CreateIndex(
                name: "IX_energy_conversion_carrier_code",
                table: "energy_conversion",
                column: "carrier_code");

            migrationBuilder.CreateIndex(
                name: "IX_energy_conversion_document_id",
                table: "energy_conversion",
                column: "document_id");

            migrationBuilder.CreateIndex(
                name: "IX_enterprise_industry_code",
                table: "enterprise",
                column: "industry_code");

            migrationBuilder.CreateIndex(
                name: "IX_enterprise_name",
                table: "enterprise",
                column: "name");

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
                name: "IX_enterprise_uscc",
                table: "enterprise",
                column: "uscc");

            migrationBuilder.CreateIndex(
                name: "IX_figure_enterprise_id_indicator_code_period",
                table: "figure",
                columns: new[] { "enterprise_id", "indicator_code", "period" });

            migrationBuilder.CreateIndex(
                name: "IX_figure_indicator_code_year",
                table: "figure",
                columns: new[] { "indicator_code", "year" });

            migrationBuilder.CreateIndex(
                name: "IX_figure_park_code_indicator_code_period",
                table: "figure",
                columns: new[] { "park_code", "indicator_code", "period" });

            migrationBuilder.CreateIndex(
                name: "IX_figure_revision_source_id",
                table: "figure_revision",
                column: "source_id");

            migrationBuilder.CreateIndex(
                name: "IX_gas_document_id",
                table: "gas",
                column: "document_id");

            migrationBuilder.CreateIndex(
                name: "IX_indicator_document_id",
                table: "indicator",
                column: "document_id");

            migrationBuilder.CreateIndex(
                name: "IX_industry_document_id",
                table: "industry",
                column: "document_id");

            migrationBuilder.CreateIndex(
                name: "IX_industry_parent_code",
                table: "industry",
                column: "parent_code");

            migrationBuilder.CreateIndex(
                name: "IX_park_region_code",
                table: "park",
                column: "region_code");

            migrationBuilder.CreateIndex(
                name: "IX_park_source_id",
                table: "park",
                column: "source_id");

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
                name: "IX_region_document_id",
                table: "region",
                column: "document_id");

            migrationBuilder.CreateIndex(
                name: "IX_region_parent_code",
                table: "region",
                column: "parent_code");

            migrationBuilder.CreateIndex(
                name: "IX_waste_category_document_id",
                table: "waste_category",
                column: "document_id");

            migrationBuilder.CreateIndex(
                name: "IX_waste_category_parent_code",
                table: "waste_category",
                column: "parent_code");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "change");

            migrationBuilder.DropTable(
                name: "derivation_factor");

            migrationBuilder.DropTable(
                name: "derivation_input");

            migrationBuilder.DropTable(
                name: "figure_revision");

            migrationBuilder.DropTable(
                name: "issue");

            migrationBuilder.DropTable(
                name: "recognition");

            migrationBuilder.DropTable(
                name: "release");

            migrationBuilder.DropTable(
                name: "emission_factor");

            migrationBuilder.DropTable(
                name: "energy_conversion");

            migrationBuilder.DropTable(
                name: "derivation");

            migrationBuilder.DropTable(
                name: "figure");

            migrationBuilder.DropTable(
                name: "energy_carrier");

            migrationBuilder.DropTable(
                name: "enterprise");

            migrationBuilder.DropTable(
                name: "gas");

            migrationBuilder.DropTable(
                name: "indicator");

            migrationBuilder.DropTable(
                name: "waste_category");

            migrationBuilder.DropTable(
                name: "industry");

            migrationBuilder.DropTable(
                name: "park");

            migrationBuilder.DropTable(
                name: "region");

            migrationBuilder.DropTable(
                name: "source");

            migrationBuilder.DropTable(
                name: "document");
        }
    }
}
