using System.Net.Sockets;
using Disclosure.Model.Issues;
using Npgsql;

namespace Disclosure.Store.Publishing;

/// <summary>The database cannot be reached or does not do what was asked, in words for who runs it. Holds no password.</summary>
public sealed class ReleaseDatabaseException(Fault fault, Exception? cause = null) : Exception(fault.Code.Code, cause)
{
    public Fault Fault { get; } = fault;

    internal static ReleaseDatabaseException Of(Exception failure, NpgsqlConnectionStringBuilder connection, bool isConnected) =>
        new(isConnected && failure is not PostgresException ? new(IssueCodes.DatabaseFailed, failure.InnerException?.Message ?? failure.Message) : FaultOf(failure, connection), failure);

    private static Fault FaultOf(Exception failure, NpgsqlConnectionStringBuilder connection) => failure switch
    {
        PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } => new(IssueCodes.DatabaseUserRefused, UserOf(connection)),
        PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } => new(IssueCodes.DatabaseMissing, connection.Database ?? UserOf(connection)),
        PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } denied => new(IssueCodes.DatabasePermission, UserOf(connection), ("expected", new(denied.MessageText, denied.MessageText))),
        PostgresException other => new(IssueCodes.DatabaseFailed, $"{other.SqlState} {other.MessageText}"),
        SocketException => new(IssueCodes.DatabaseUnreachable, failure.Message), // a host without an address
        { InnerException: SocketException or TimeoutException or IOException } => new(IssueCodes.DatabaseUnreachable, failure.InnerException.Message),
        _ => new(IssueCodes.DatabaseUserRefused, UserOf(connection)), // such as a password that the server asks for and nobody gave
    };

    internal static string UserOf(NpgsqlConnectionStringBuilder connection) => connection.Username ?? Environment.UserName;
}
