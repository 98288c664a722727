using Disclosure.Model.Codecs;
using Disclosure.Model.Dictionary;
using Disclosure.Store.Schema;
using SQLitePCL;

namespace Disclosure.Store.Rows;

/// <summary>Moves one field between a row and a SQLite statement, without a box per value.</summary>
internal abstract class Column<TRow>
    where TRow : class
{
    public abstract void Bind(sqlite3_stmt statement, int parameter, TRow row);

    public abstract void Load(sqlite3_stmt statement, int column, TRow row);

    public static Column<TRow> Of(Field<TRow> field) => field switch
    {
        Field<TRow, string> text => new TextColumn<TRow>(text),
        Field<TRow, int> integer => new IntegerColumn<TRow>(integer),
        Field<TRow, decimal> number => new NumberColumn<TRow>(number),
        Field<TRow, bool> flag => new FlagColumn<TRow>(flag),
        _ => (Column<TRow>)Activator.CreateInstance(typeof(CharactersColumn<,>).MakeGenericType(typeof(TRow), field.Codec.ValueType), field)!,
    };
}

internal sealed class TextColumn<TRow>(Field<TRow, string> field) : Column<TRow>
    where TRow : class
{
    public override void Bind(sqlite3_stmt statement, int parameter, TRow row)
    {
        if (field.TryGet(row, out var value)) raw.sqlite3_bind_text(statement, parameter, value);
        else raw.sqlite3_bind_null(statement, parameter);
    }

    public override void Load(sqlite3_stmt statement, int column, TRow row)
    {
        if (raw.sqlite3_column_type(statement, column) != raw.SQLITE_NULL)
            field.Set(row, raw.sqlite3_column_text(statement, column).utf8_to_string());
    }
}

internal sealed class IntegerColumn<TRow>(Field<TRow, int> field) : Column<TRow>
    where TRow : class
{
    public override void Bind(sqlite3_stmt statement, int parameter, TRow row)
    {
        if (field.TryGet(row, out var value)) raw.sqlite3_bind_int(statement, parameter, value);
        else raw.sqlite3_bind_null(statement, parameter);
    }

    public override void Load(sqlite3_stmt statement, int column, TRow row)
    {
        if (raw.sqlite3_column_type(statement, column) != raw.SQLITE_NULL) field.Set(row, raw.sqlite3_column_int(statement, column));
    }
}

/// <summary>At most 15 significant digits, so that decimal → double → decimal is exact.</summary>
internal sealed class NumberColumn<TRow>(Field<TRow, decimal> field) : Column<TRow>
    where TRow : class
{
    public override void Bind(sqlite3_stmt statement, int parameter, TRow row)
    {
        if (field.TryGet(row, out var value)) raw.sqlite3_bind_double(statement, parameter, (double)value);
        else raw.sqlite3_bind_null(statement, parameter);
    }

    public override void Load(sqlite3_stmt statement, int column, TRow row)
    {
        if (raw.sqlite3_column_type(statement, column) != raw.SQLITE_NULL) field.Set(row, (decimal)raw.sqlite3_column_double(statement, column));
    }
}

internal sealed class FlagColumn<TRow>(Field<TRow, bool> field) : Column<TRow>
    where TRow : class
{
    public override void Bind(sqlite3_stmt statement, int parameter, TRow row)
    {
        if (field.TryGet(row, out var value)) raw.sqlite3_bind_int(statement, parameter, value ? 1 : 0);
        else raw.sqlite3_bind_null(statement, parameter);
    }

    public override void Load(sqlite3_stmt statement, int column, TRow row)
    {
        if (raw.sqlite3_column_type(statement, column) != raw.SQLITE_NULL) field.Set(row, raw.sqlite3_column_int(statement, column) != 0);
    }
}

/// <summary>Codes, dates and periods, kept as their canonical characters.</summary>
internal sealed class CharactersColumn<TRow, T>(Field<TRow, T> field) : Column<TRow>
    where TRow : class
    where T : notnull
{
    private readonly Codec<T> codec = field.TypedCodec;

    public override void Bind(sqlite3_stmt statement, int parameter, TRow row)
    {
        if (field.TryGet(row, out var value)) raw.sqlite3_bind_text(statement, parameter, codec.Write(value));
        else raw.sqlite3_bind_null(statement, parameter);
    }

    public override void Load(sqlite3_stmt statement, int column, TRow row)
    {
        if (raw.sqlite3_column_type(statement, column) != raw.SQLITE_NULL)
            field.Set(row, Stored.Read(codec, raw.sqlite3_column_text(statement, column).utf8_to_string()));
    }
}
