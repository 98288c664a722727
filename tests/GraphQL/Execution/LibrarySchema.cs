using System.Text;
using System.Text.Json;
using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Planning.Entities;
using Disclosure.GraphQL.Planning.Rows;
using Disclosure.GraphQL.Planning.Statements;
using Disclosure.GraphQL.Types;

namespace Disclosure.GraphQL.Tests.Execution;

/// <summary>The library as an author of schemas declares it.</summary>
internal static class LibrarySchema
{
    private static readonly Column CountryCode = new("code", StorageKind.Text);
    private static readonly Column AuthorId = new("id", StorageKind.Integer);
    private static readonly Column AuthorName = new("name", StorageKind.Text);
    private static readonly Column AuthorCountry = new("country_code", StorageKind.Text, IsNullable: true);
    private static readonly Column BookId = new("id", StorageKind.Integer);
    private static readonly Column BookAuthor = new("author_id", StorageKind.Integer);
    private static readonly Column BookTitle = new("title", StorageKind.Text);
    private static readonly Column BookPages = new("pages", StorageKind.Integer);
    private static readonly Column BookGenre = new("genre", StorageKind.Text);
    private static readonly Column ReviewId = new("id", StorageKind.Integer);
    private static readonly Column ReviewBook = new("book_id", StorageKind.Integer);
    private static readonly Column ReviewStars = new("stars", StorageKind.Integer);
    private static readonly Column EditionYear = new("year", StorageKind.Integer);
    private static readonly Column NoteId = new("id", StorageKind.Integer);
    private static readonly Column NoteAuthor = new("author_id", StorageKind.Integer, IsNullable: true);
    private static readonly Column NoteBook = new("book_id", StorageKind.Integer, IsNullable: true);

    private static readonly SchemaType Text = BuiltInScalars.String;
    private static readonly SchemaType Int = BuiltInScalars.Int;

    public static ScalarType Decimal { get; } = new("Decimal", DecimalLiteral, DecimalJson) { Description = "A decimal." };

    private static EnumType Genre { get; } = new("Genre", [Value("NOVEL", "novel"), Value("ESSAY", "essay"), Value("SCIENCE", "science")]) { Description = "Genre." };

    private static EnumType Case { get; } = new("Case", [new("UPPER") { Description = "Upper." }, new("LOWER") { Description = "Lower." }]) { Description = "Case." };

    private static Entity Country { get; } = new("Country", new Table("country"), [CountryCode], () =>
    [
        new IdField("Identifier."),
        new ColumnField("code", CountryCode, Text.NonNull(), "Code."),
        new ColumnField("name", new Column("name", StorageKind.Text), Text.NonNull(), "Name."),
        new ToManyField("authors", new Relation(() => Author!, CountryCode, AuthorCountry), "Authors of the country."),
    ])
    {
        Description = "A country.",
    };

    private static Relation AuthorToCountry { get; } = new(() => Country, AuthorCountry, CountryCode);

    private static Entity Author { get; } = new("Author", new Table("author"), [AuthorId], () =>
    [
        new IdField("Identifier."),
        new ColumnField("number", AuthorId, Int.NonNull(), "Number."),
        new ColumnField("name", AuthorName, Text.NonNull(), "Name."),
        new ColumnField("born", new Column("born", StorageKind.Integer, IsNullable: true), Int, "Year of birth."),
        new ComputedField("label", Text.NonNull(), [AuthorName, AuthorId], Label, "The name and number, in a case.")
        {
            Arguments = new([new("case", Case.NonNull()) { Description = "Case." }]),
        },
        new ToOneField("country", AuthorToCountry, isNullable: true, "Country."),
        new ToManyField("books", BooksOfAuthor!, "Books."),
        new AggregateField("booksAggregate", BooksOfAuthor!, "Aggregates of the books."),
    ])
    {
        Description = "An author.",
        SearchColumn = new Column("search", StorageKind.Text),
    };

    private static Relation BookToAuthor { get; } = new(() => Author, BookAuthor, AuthorId);

    private static Relation BooksOfAuthor { get; } = new(() => Book!, AuthorId, BookAuthor);

    private static Entity Book { get; } = new("Book", new Table("book"), [BookId], () =>
    [
        new IdField("Identifier."),
        new ColumnField("number", BookId, Int.NonNull(), "Number."),
        new ColumnField("title", BookTitle, Text.NonNull(), "Title."),
        new ColumnField("pages", BookPages, Int.NonNull(), "Pages.") { IsMeasure = true },
        new ColumnField("price", new Column("price", StorageKind.Real, IsNullable: true), Decimal, "Price.") { IsMeasure = true },
        new ColumnField("strictPrice", new Column("price", StorageKind.Real, IsNullable: true), Decimal.NonNull(), "Wrongly never null."),
        new ColumnField("published", new Column("published", StorageKind.Text), Text.NonNull(), "Date."),
        new ColumnField("inPrint", new Column("in_print", StorageKind.Boolean), BuiltInScalars.Boolean.NonNull(), "In print."),
        new ColumnField("genre", BookGenre, Genre.NonNull(), "Genre."),
        new ToOneField("author", BookToAuthor, isNullable: false, "Author."),
        new ToManyField("reviews", new Relation(() => Review!, BookId, ReviewBook), "Reviews."),
        new ListField("editions", new Relation(() => Edition!, BookId, ReviewBook), bound: 10, "Editions."),
    ])
    {
        Description = "A book.",
        SearchColumn = new Column("search", StorageKind.Text),
        GroupKeys =
        [
            new("genre", BookGenre, Genre, "Genre."),
            new("authorCountry", new Column("name", StorageKind.Text), Text, "The author's country.", BookToAuthor, AuthorToCountry),
        ],
        Aggregates = [new("longTitles", StorageKind.Integer, Int.NonNull(), "Titles of more than 8 characters.", alias => Sql.Write($"sum(CASE WHEN length({alias.Of(BookTitle)}) > 8 THEN 1 ELSE 0 END)"))],
    };

    private static Entity Review { get; } = new("Review", new Table("review"), [ReviewId], () =>
    [
        new IdField("Identifier."),
        new ColumnField("number", ReviewId, Int.NonNull(), "Number."),
        new ColumnField("stars", ReviewStars, Int.NonNull(), "Stars."),
        new ColumnField("body", new Column("body", StorageKind.Text, IsNullable: true), Text, "Body."),
        new ToOneField("book", new Relation(() => Book, ReviewBook, BookId), isNullable: false, "Book."),
    ])
    {
        Description = "A review.",
        DefaultOrder = [OrderTerm.Of(ReviewStars, descending: true)],
    };

    private static Entity Edition { get; } = new("Edition", new Table("edition"), [ReviewBook, EditionYear], () =>
    [
        new IdField("Identifier."),
        new ColumnField("year", EditionYear, Int.NonNull(), "Year."),
        new ColumnField("format", new Column("format", StorageKind.Text), Text.NonNull(), "Format."),
    ])
    {
        Description = "An edition.",
    };

    private static Entity Note { get; } = new("Note", new Table("note"), [NoteId], () =>
    [
        new ColumnField("body", new Column("body", StorageKind.Text), Text.NonNull(), "Body."),
        new ToOneOfField("about", About!, [new(() => Author, NoteAuthor, AuthorId), new(() => Book, NoteBook, BookId)], "What it is about."),
    ])
    {
        Description = "A note.",
    };

    private static readonly EntityTypes Types = new(Decimal);

    private static UnionType About { get; } = new("About", () => [Types.Object(Author), Types.Object(Book)]) { Description = "What a note is about." };

    public static Schema Schema { get; } = Create();

    private static Schema Create()
    {
        var limits = new ObjectType("Limits", () =>
        [
            new("first", Int.NonNull()) { Description = "First.", Binding = new ValueBinding(_ => 500) },
            new("names", Text.NonNull().List().NonNull()) { Description = "Names.", Binding = new ValueBinding(_ => new[] { "a", "b" }) },
        ])
        {
            Description = "Limits.",
        };
        var query = new ObjectType("Query", () =>
        [
            Types.Connection("countries", Country, "Countries."),
            Types.Connection("authors", Author, "Authors."),
            Types.Connection("books", Book, "Books."),
            Types.Connection("reviews", Review, "Reviews."),
            Types.Connection("editions", Edition, "Editions."),
            Types.Connection("notes", Note, "Notes."),
            Types.LookUp("country", Country, "A country.", "code"),
            Types.LookUp("book", Book, "A book.", "number"),
            Types.ById("author", Author, "An author."),
            .. EntityTypes.NodeFields(Country, Author, Book, Review, Edition),
            Types.Aggregate("booksAggregate", Book, "Aggregates of books."),
            Types.Search("search", "Found", "What holds a text.", text => text.ToLowerInvariant(), Author, Book),
            new("limits", limits.NonNull()) { Description = "Limits.", Binding = new ValueBinding(source => source) },
            new("hello", Text) { Description = "Source.", Binding = new ValueBinding(source => source) },
        ])
        {
            Description = "Query.",
        };
        return Schema.Create(query).OrThrow();
    }

    private static void Label(Row row, InputObject arguments, JsonAnswer json)
    {
        var name = Encoding.UTF8.GetString(row.Text(0));
        json.String($"{(arguments["case"].As<string>() == "UPPER" ? name.ToUpperInvariant() : name.ToLowerInvariant())} #{row.Integer(1)}");
    }

    private static EnumValueDefinition Value(string name, string stored) => new(name) { Description = stored, Value = stored };

    private static ScalarResult DecimalLiteral(ValueNode literal) => literal switch
    {
        IntNode number => DecimalText(number.Text),
        FloatNode number => DecimalText(number.Text),
        _ => ScalarResult.Wrong("must be a number"),
    };

    private static ScalarResult DecimalText(string text) =>
        decimal.TryParse(text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? ScalarResult.Of(number)
            : ScalarResult.Wrong("is too large");

    private static ScalarResult DecimalJson(JsonElement json) =>
        json.ValueKind == JsonValueKind.Number && json.TryGetDecimal(out var number) ? ScalarResult.Of(number) : ScalarResult.Wrong("must be a number");
}
