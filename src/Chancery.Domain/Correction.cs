using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Chancery.Domain;

/// <summary>What a person has to say about the record: who, when, why, and what. Never changed, never erased; undoing is another correction.</summary>
public sealed record Correction
{
    /// <summary>One of <see cref="CorrectionActions"/>.</summary>
    public required string Action { get; init; }

    public required string Who { get; init; }

    /// <summary>When it was made (UTC).</summary>
    public required DateTimeOffset At { get; init; }

    public required string Why { get; init; }

    /// <summary>The entry it is about; null where it is about an actor or a source.</summary>
    public Anchor? Entry { get; init; }

    /// <summary>For join: the entry it is joined to. For the field <c>answers</c>: the demand.</summary>
    public Anchor? Other { get; init; }

    /// <summary>For split: the report in which it holds, where it holds for all entries of one.</summary>
    public string? Report { get; init; }

    /// <summary>Name of the actor or source, or for undo the id of the correction that is undone.</summary>
    public string? Subject { get; init; }

    /// <summary>For set and move: the contract's name of the field.</summary>
    public string? Field { get; init; }

    /// <summary>The new value, as JSON in the contract's form: of the field, <c>{name, country, code}</c> of the actor, or the Admiralty code.</summary>
    public string? Value { get; init; }

    /// <summary>Made of everything it says, so that the same correction sent twice is one.</summary>
    public string Id
    {
        get
        {
            var parts = new[] { Action, Who, At.UtcDateTime.ToString("O", CultureInfo.InvariantCulture), Why, Key(Entry), Key(Other), Report, Subject, Field, Value };
            return "k-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', parts)))).AsSpan(0, 12).ToString();
        }
    }

    private static string? Key(Anchor? anchor) => anchor is null ? null
        : string.Join('\u001e', [anchor.Report, .. anchor.Kinds, anchor.Head.Span.ToString(), anchor.Head.Exact, anchor.Evidence.Span.ToString()]);
}
