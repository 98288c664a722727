using Disclosure.Store.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Disclosure.Store.Publishing;

/// <summary>EF's schema for PostgreSQL in two parts: tables to be filled, then their keys, references and indexes, which are made faster over rows that are there.</summary>
internal sealed class ReleaseScript
{
    public ReleaseScript()
    {
        using var context = Options.PostgreSqlModel();
        var model = context.GetService<IDesignTimeModel>().Model;
        var generator = context.GetService<IMigrationsSqlGenerator>();
        var operations = context.GetService<IMigrationsModelDiffer>().GetDifferences(null, model.GetRelationalModel());
        var tables = operations.OfType<CreateTableOperation>().ToList();
        MigrationOperation[] keys = [.. tables.Select(table => table.PrimaryKey).OfType<AddPrimaryKeyOperation>()];
        MigrationOperation[] references = [.. tables.SelectMany(table => table.ForeignKeys)];
        foreach (var table in tables)
        {
            table.PrimaryKey = null;
            table.ForeignKeys.Clear();
        }

        Tables = Write([.. operations.Where(operation => operation is not CreateIndexOperation)]);
        Rules = Write([.. keys, .. operations.OfType<CreateIndexOperation>(), .. references]);

        IReadOnlyList<string> Write(MigrationOperation[] part) => [.. generator.Generate(part, model).Select(command => command.CommandText)];
    }

    public IReadOnlyList<string> Tables { get; }

    public IReadOnlyList<string> Rules { get; }
}
