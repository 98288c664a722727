using Disclosure.Model;
using Disclosure.Model.Codecs;
using Disclosure.Model.Dictionary;
using Disclosure.Store.Searching;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Disclosure.Store.Schema;

/// <summary>The schema of every store, built out of the dictionary. Table and column names are asked of its model and never typed.</summary>
/// <remarks>On PostgreSQL there are releases only: with the search column, text that compares by code point as SQLite's, and exact numbers.</remarks>
public sealed class DisclosureContext(DbContextOptions<DisclosureContext> options) : DbContext(options)
{
    private const string ByCodePoint = "C";

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Conventions.Remove<ForeignKeyIndexConvention>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        var isPostgreSql = Database.IsNpgsql();
        foreach (var table in Catalog.Tables) Map(modelBuilder.Entity(table.RowType), table, isPostgreSql);
        foreach (var (rowType, properties) in Indexes.All) modelBuilder.Entity(rowType).HasIndex(properties);
    }

    private static void Map(EntityTypeBuilder entity, Table table, bool isPostgreSql)
    {
        entity.ToTable(table.Name);
        foreach (var field in table.Columns)
        {
            var property = entity.Property(field.Property.PropertyType, field.Property.Name)
                .HasColumnName(field.Name)
                .IsRequired(field.Required)
                .HasConversion(Conversion(field.Codec, isPostgreSql));
            if (isPostgreSql && field.Codec.Storage is Storage.Text) property.UseCollation(ByCodePoint);
        }

        if (isPostgreSql && SearchText.IsSearched(table)) entity.Property<string?>(SearchText.Column).HasColumnName(SearchText.Column).UseCollation(ByCodePoint);
        entity.HasKey([.. table.KeyColumns.Select(field => field.Property.Name)]);
        foreach (var field in table.Columns.Where(field => field.Refers is not null))
        {
            entity.HasOne(field.Refers!().RowType).WithMany().HasForeignKey(field.Property.Name)
                .OnDelete(DeleteBehavior.Restrict);
        }
    }

    /// <summary>Values that are not numbers or flags are kept as their canonical characters.</summary>
    private static ValueConverter? Conversion(Codec codec, bool isPostgreSql) => codec switch
    {
        { Storage: Storage.Real } when !isPostgreSql => new ValueConverter<decimal, double>(value => (double)value, stored => (decimal)stored),
        { Storage: Storage.Text } when codec.ValueType != typeof(string) =>
            (ValueConverter)Activator.CreateInstance(typeof(CharactersConverter<>).MakeGenericType(codec.ValueType), codec)!,
        _ => null,
    };

    private sealed class CharactersConverter<T>(Codec<T> codec)
        : ValueConverter<T, string>(value => codec.Write(value), text => Stored.Read(codec, text))
        where T : notnull;
}
