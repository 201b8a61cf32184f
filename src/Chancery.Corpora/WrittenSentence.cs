using System.Text.Json.Nodes;
using Chancery.Domain;

namespace Chancery.Corpora;

/// <summary>A training sentence written for Chancery (<c>training/written/*.jsonl</c>), with all its entries.</summary>
public sealed record WrittenSentence(
    string Text, TextSpan? Source, TextSpan? Target, string Root, string? Plover, string? Mode, IReadOnlyList<WrittenEntry> Entries)
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="FormatException">A line is not of the form, or names words that the sentence does not hold.</exception>
    public static IEnumerable<WrittenSentence> Read(string path)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length > 0)
            {
                yield return Parse(line, $"{path}, line {number}");
            }
        }
    }

    /// <summary>Reads one line; <paramref name="where"/> is used in messages.</summary>
    public static WrittenSentence Parse(string line, string where)
    {
        var json = JsonNode.Parse(line)!.AsObject();
        var text = (string)json["text"]!;
        TextSpan? Optional(string field) => (string?)json[field] is { Length: > 0 } words ? Find(text, words, where) : null;
        return new WrittenSentence(
            text, Optional("source"), Optional("target"), (string)json["root"]!, (string?)json["plv"], (string?)json["mode"],
            [.. (json["entries"] as JsonArray ?? []).Select(e => Entry(e!.AsObject(), text, where))]);
    }

    private static WrittenEntry Entry(JsonObject json, string text, string where)
    {
        IReadOnlyList<TextSpan> Spans(string field) => json[field] switch
        {
            JsonArray a => [.. a.Select(n => Find(text, (string)n!, where))],
            JsonValue v => [Find(text, (string)v!, where)],
            _ => [],
        };
        return new WrittenEntry(
            (string)json["kind"]!, Find(text, (string)json["head"]!, where), Spans("actor"), Spans("target"), Spans("place"), Spans("when"), Spans("quantity"),
            (string?)json["status"], (string)json["certainty"]!);
    }

    /// <summary>Words of the sentence; "said@2" is the second place where "said" stands, inside longer words too. Without a number whole words come first.</summary>
    private static TextSpan Find(string text, string words, string where)
    {
        var nth = 1;
        var mark = words.LastIndexOf('@');
        if (mark > 0 && int.TryParse(words.AsSpan(mark + 1), out var given))
        {
            nth = given;
            words = words[..mark];
        }
        else if (WholeWords(text, words) is >= 0 and var whole)
        {
            return new TextSpan(whole, whole + words.Length);
        }

        var at = -1;
        for (var i = 0; i < nth; i++)
        {
            at = text.IndexOf(words, at + 1, StringComparison.Ordinal);
            if (at < 0)
            {
                throw new FormatException($"{where}: the sentence does not hold \"{words}\" {nth} time(s).");
            }
        }

        return new TextSpan(at, at + words.Length);
    }

    /// <summary>First place where words stand that are not part of longer ones, or −1.</summary>
    private static int WholeWords(string text, string words)
    {
        bool Joined(int i, int j) => i >= 0 && j < text.Length && char.IsLetterOrDigit(text[i]) && char.IsLetterOrDigit(text[j]);
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            if (!Joined(at - 1, at) && !Joined(at + words.Length - 1, at + words.Length))
            {
                return at;
            }
        }

        return -1;
    }
}

/// <summary>One entry of a written sentence; spans count into it.</summary>
public sealed record WrittenEntry(
    string Kind, TextSpan Head, IReadOnlyList<TextSpan> Actors, IReadOnlyList<TextSpan> Targets, IReadOnlyList<TextSpan> Places,
    IReadOnlyList<TextSpan> When, IReadOnlyList<TextSpan> Quantities, string? Status, string Certainty);
