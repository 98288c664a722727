using System.Globalization;
using System.Text;

namespace Disclosure.GraphQL.Tests.Execution;

/// <summary>Four countries, 20 authors, 200 books, 600 reviews; small enough to know by heart, with nulls, Chinese, quotes and fractions in it.</summary>
internal static class LibraryData
{
    public static string Script { get; } = Make();

    /// <summary>The same for PostgreSQL, with the types of columns that keep its answers the same.</summary>
    public static string PostgreSqlScript { get; } = Script
        .Replace(" TEXT", " TEXT COLLATE \"C\"", StringComparison.Ordinal)
        .Replace("price REAL", "price NUMERIC", StringComparison.Ordinal)
        .Replace("in_print INTEGER", "in_print BOOLEAN", StringComparison.Ordinal);

    private static string Make()
    {
        var sql = new StringBuilder("""
            BEGIN;
            CREATE TABLE country (code TEXT PRIMARY KEY, name TEXT NOT NULL);
            CREATE TABLE author (id INTEGER PRIMARY KEY, name TEXT NOT NULL, born INTEGER, country_code TEXT REFERENCES country(code), search TEXT NOT NULL);
            CREATE TABLE book (
                id INTEGER PRIMARY KEY, author_id INTEGER NOT NULL REFERENCES author(id), title TEXT NOT NULL, pages INTEGER NOT NULL,
                price REAL, published TEXT NOT NULL, in_print INTEGER NOT NULL, genre TEXT NOT NULL, search TEXT NOT NULL);
            CREATE TABLE review (id INTEGER PRIMARY KEY, book_id INTEGER NOT NULL REFERENCES book(id), stars INTEGER NOT NULL, body TEXT);
            CREATE TABLE edition (book_id INTEGER NOT NULL, year INTEGER NOT NULL, format TEXT NOT NULL, PRIMARY KEY (book_id, year));
            CREATE TABLE note (id INTEGER PRIMARY KEY, author_id INTEGER, book_id INTEGER, body TEXT NOT NULL);
            CREATE INDEX book_author ON book(author_id);
            CREATE INDEX review_book ON review(book_id);
            INSERT INTO country VALUES ('CN', '中国'), ('FR', 'France'), ('US', 'United States'), ('XX', 'Nowhere');

            """);
        for (var author = 1; author <= 20; author++)
        {
            var born = author % 5 == 0 ? "NULL" : (1900 + (author * 3)).ToString(CultureInfo.InvariantCulture);
            var country = (author % 4) switch { 0 => "'CN'", 1 => "'FR'", 2 => "'US'", _ => "NULL" };
            sql.Append(CultureInfo.InvariantCulture, $"INSERT INTO author VALUES ({author}, 'Author {author:00}', {born}, {country}, 'author {author:00}');\n");
        }

        for (var book = 1; book <= 200; book++)
        {
            var author = ((book - 1) % 20) + 1;
            var title = book switch { 7 => "低碳园区建设", 8 => "She said \"no\" \\ twice", 9 => "line\nbreak", _ => $"Book {book:000}" };
            var price = book % 10 == 0 ? "NULL" : (book * 0.1).ToString("0.0", CultureInfo.InvariantCulture);
            var genre = (book % 3) switch { 0 => "novel", 1 => "essay", _ => "science" };
            var text = title.Replace("'", "''", StringComparison.Ordinal);
            sql.Append(CultureInfo.InvariantCulture,
                $"INSERT INTO book VALUES ({book}, {author}, '{text}', {100 + book}, {price}, '20{book % 25:00}-0{(book % 9) + 1}-15', {(book % 2 == 1 ? "TRUE" : "FALSE")}, '{genre}', '{text.ToLowerInvariant()}');\n");
            sql.Append(CultureInfo.InvariantCulture, $"INSERT INTO edition VALUES ({book}, 2020, 'paper'), ({book}, 2021, 'digital');\n");
        }

        for (var review = 1; review <= 600; review++)
        {
            // Books 181 to 200 have no review.
            var body = review % 7 == 0 ? "NULL" : $"'Review {review}'";
            sql.Append(CultureInfo.InvariantCulture, $"INSERT INTO review VALUES ({review}, {((review - 1) % 180) + 1}, {(review % 5) + 1}, {body});\n");
        }

        return sql.Append("""
            INSERT INTO note VALUES (1, 3, NULL, 'on an author'), (2, NULL, 7, 'on a book'), (3, NULL, NULL, 'on nothing');
            COMMIT;
            """).ToString();
    }
}
