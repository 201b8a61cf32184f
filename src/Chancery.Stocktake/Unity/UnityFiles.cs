using System.Globalization;
using Chancery.Stocktake.Matching;
using Chancery.Stocktake.Yaml;

namespace Chancery.Stocktake.Unity;

/// <summary>Reads groups and topics, those that ship with the program and those of a crisis file.</summary>
internal static class UnityFiles
{
    private static readonly Lazy<IReadOnlyList<AllianceGroup>> ShippedGroups = new(() => [.. YamlFields.Embedded("groups.yaml").List("groups").Select(Group)]);

    private static readonly Lazy<IReadOnlyList<UnityTopic>> ShippedTopics = new(() => [.. YamlFields.Embedded("topics.yaml").List("topics").Select(Topic)]);

    public static IReadOnlyList<AllianceGroup> Groups => ShippedGroups.Value;

    public static IReadOnlyList<UnityTopic> Topics => ShippedTopics.Value;

    public static AllianceGroup Group(YamlFields fields)
    {
        fields.Allow("name", "members");
        return new AllianceGroup(fields.Required("name"), [.. fields.Map("members").Select(m => Member(m.Key, m.Value, fields))]);
    }

    public static UnityTopic Topic(YamlFields fields)
    {
        fields.Allow("name", "words", "for", "against");
        return new UnityTopic(fields.Required("name"), fields.Strings("words"), [.. fields.List("for").Select(EntryTest.Read)], [.. fields.List("against").Select(EntryTest.Read)]);
    }

    /// <summary>"Name", "Name, since 2004-03-29", "Name, until 2020-01-31".</summary>
    private static AllianceMember Member(string key, string value, YamlFields fields)
    {
        var parts = value.Split(", ");
        return new AllianceMember(key, parts[0], Day(parts, "since ", fields), Day(parts, "until ", fields));
    }

    private static DateOnly? Day(string[] parts, string word, YamlFields fields) => parts.FirstOrDefault(p => p.StartsWith(word, StringComparison.Ordinal)) is not { } part ? null
        : DateOnly.TryParseExact(part[word.Length..], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new ArgumentException($"{fields.Path}, line {fields.Line}: \"{part}\" is no day. Write it as {word}2004-03-29.");
}
