using System.CommandLine;
using System.Globalization;
using Chancery.Domain;
using Chancery.Record;
using Chancery.Record.Merging;

namespace Chancery.Cli.Commands;

/// <summary>Options that several commands share.</summary>
internal static class Shared
{
    public static Option<string> Record() => new("--record") { Description = "The record: a SQLite file.", DefaultValueFactory = _ => "chancery.db" };

    public static Option<string?> Codebook() => new("--codebook") { Description = "Folder of codebook files; the one that ships with the program by default." };

    public static Option<string?> Model() => new("--model") { Description = "Folder of the language model; the one that ships with the program by default." };

    public static Option<string?> Day(string name, string description) => new(name) { Description = description + " (YYYY-MM-DD)" };

    public static DateOnly? ParseDay(string? text, string option)
    {
        if (text is null)
        {
            return null;
        }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new ArgumentException($"{option}: \"{text}\" is not a day of the calendar. Write it as 2022-01-21.");
    }

    public static ChanceryHome Home(string? codebook, string? model)
    {
        var home = ChanceryHome.Find();
        return home with { Codebook = codebook ?? home.Codebook, Models = model ?? home.Models };
    }

    public static IRecord Open(string record) => IsPostgres(record)
        ? throw new ArgumentException("--record: PostgreSQL is not supported yet; name a file.")
        : SqliteRecord.Open(record);

    /// <summary>The reports with the occurrence of each entry: occurrences are drawn over the whole record, when it is read.</summary>
    public static IEnumerable<RecordedReport> WithOccurrences(IReadOnlyList<RecordedReport> reports)
    {
        var occurrences = Occurrences.Assign(reports);
        return reports.Select(r => r with { Entries = [.. r.Entries.Select(e => e with { Occurrence = occurrences.GetValueOrDefault(e.Id) })] });
    }

    private static bool IsPostgres(string record) =>
        record.StartsWith("postgres://", StringComparison.Ordinal) || record.StartsWith("postgresql://", StringComparison.Ordinal);

    public static IRecord OpenExisting(string record)
    {
        if (!IsPostgres(record) && !File.Exists(record))
        {
            throw new FileNotFoundException($"There is no record at {record}. Make one with: chancery read PATH --record {record}");
        }

        return Open(record);
    }
}
