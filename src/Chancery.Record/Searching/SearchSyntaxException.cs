namespace Chancery.Record.Searching;

/// <summary>A query that cannot be understood. The message shows the place in the query and names the remedy.</summary>
public sealed class SearchSyntaxException : ArgumentException
{
    public SearchSyntaxException()
    {
    }

    public SearchSyntaxException(string message)
        : base(message)
    {
    }

    public SearchSyntaxException(string message, Exception? cause)
        : base(message, cause)
    {
    }

    /// <param name="query">The query.</param>
    /// <param name="position">Where it goes wrong, counted from 0 in UTF-16 units.</param>
    /// <param name="problem">What is wrong there, and the remedy.</param>
    public SearchSyntaxException(string query, int position, string problem)
        : base($"At character {position + 1}: {problem}\n  {OneLine(query)}\n  {new string(' ', position)}^") => Position = position;

    /// <summary>Where in the query, counted from 0 in UTF-16 units.</summary>
    public int Position { get; }

    // Of the same length, so that the mark stands under its place.
    private static string OneLine(string query) => string.Create(query.Length, query, (to, from) =>
    {
        for (var i = 0; i < from.Length; i++)
        {
            to[i] = char.IsControl(from[i]) ? ' ' : from[i];
        }
    });
}
