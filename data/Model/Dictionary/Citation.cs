namespace Disclosure.Model.Dictionary;

/// <summary>Where a definition comes from: a document of <c>data/reference/documents.csv</c> and the place in it.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Clause">Clause, table or annex; empty for the whole document.</param>
public sealed record Citation(string Document, string Clause = "");
