using System.Text;
using Chancery.Record.Parquet;

namespace Chancery.Record.Tests.Export;

/// <summary>Each format of one small record as a reviewer has read it; CHANCERY_ACCEPT=1 writes one that is missing.</summary>
public class GoldenTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Chancery.Record.Tests", "Export", "Golden");

    [Theory]
    [InlineData("jsonl", "jsonl")]
    [InlineData("csv", "csv")]
    [InlineData("plover", "jsonl")]
    [InlineData("polecat", "tsv")]
    [InlineData("icews", "tsv")]
    [InlineData("gdelt", "tsv")]
    [InlineData("gdelt-mentions", "tsv")]
    [InlineData("geojson", "json")]
    [InlineData("graphml", "xml")]
    [InlineData("stix", "json")]
    [InlineData("w3c", "json")]
    public void A_format_is_as_expected(string format, string extension) => Match($"{format}.{extension}", Written.Text(format, Crisis.Record));

    [Fact]
    public void Parquet_as_DuckDB_shows_it_is_as_expected()
    {
        var text = new StringBuilder();
        foreach (var row in Duck.Read("parquet", [], Crisis.Record))
        {
            text.AppendJoin('\n', row.Where(f => f.Value is not "").Select(f => FormattableString.Invariant($"{f.Key}: {f.Value}"))).Append("\n\n");
        }

        Match("parquet.txt", text.ToString());
    }

    [Fact]
    public void Every_format_has_a_name_of_its_own_and_Parquet_alone_is_binary()
    {
        var all = Chancery.Record.Export.Exports.All.Append(new ParquetExport()).ToList();
        all.Select(e => e.Format).ShouldBe(["jsonl", "csv", "plover", "polecat", "icews", "gdelt", "gdelt-mentions", "geojson", "graphml", "stix", "w3c", "parquet"]);
        all.Where(e => e.IsBinary).Select(e => e.Format).ShouldBe(["parquet"]);
    }

    private static void Match(string file, string actual)
    {
        var expected = Path.Combine(Folder, file);
        if (!File.Exists(expected) && Environment.GetEnvironmentVariable("CHANCERY_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(expected, actual);
        }

        actual.ShouldBe(File.ReadAllText(expected));
    }
}
