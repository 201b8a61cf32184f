using Chancery.Domain;
using Chancery.Record.Export;
using Chancery.Record.Export.Gdelt;

namespace Chancery.Record.Tests.Export;

/// <summary>The tabular formats, read back by DuckDB.</summary>
public class TableTests
{
    private static readonly Dictionary<string, Dictionary<string, string>> Types = new()
    {
        ["csv"] = new() { ["published"] = "DATE", ["from"] = "DATE", ["confidence"] = "DOUBLE", ["lat"] = "DOUBLE", ["geonames"] = "BIGINT", ["evidence_start"] = "BIGINT", ["min"] = "DOUBLE" },
        ["parquet"] = [],
        ["polecat"] = new() { ["Event Date"] = "DATE", ["Intensity"] = "DOUBLE", ["Latitude"] = "DOUBLE", ["GeoNames ID"] = "BIGINT", ["Publication Date"] = "DATE", ["Event Text Start"] = "BIGINT", ["Confidence"] = "DOUBLE" },
        ["icews"] = new() { ["Event ID"] = "BIGINT", ["Event Date"] = "DATE", ["Intensity"] = "DOUBLE", ["Sentence Number"] = "BIGINT", ["Longitude"] = "DOUBLE" },
        ["gdelt"] = new()
        {
            ["GlobalEventID"] = "BIGINT",
            ["Day"] = "INTEGER",
            ["MonthYear"] = "INTEGER",
            ["Year"] = "INTEGER",
            ["FractionDate"] = "DOUBLE",
            ["IsRootEvent"] = "INTEGER",
            ["QuadClass"] = "INTEGER",
            ["GoldsteinScale"] = "DOUBLE",
            ["NumMentions"] = "INTEGER",
            ["AvgTone"] = "DOUBLE",
            ["ActionGeo_Type"] = "INTEGER",
            ["ActionGeo_Lat"] = "DOUBLE",
            ["DATEADDED"] = "BIGINT",
        },
        ["gdelt-mentions"] = new()
        {
            ["GlobalEventID"] = "BIGINT",
            ["EventTimeDate"] = "BIGINT",
            ["MentionTimeDate"] = "BIGINT",
            ["MentionType"] = "INTEGER",
            ["SentenceID"] = "INTEGER",
            ["Actor1CharOffset"] = "INTEGER",
            ["InRawText"] = "INTEGER",
            ["Confidence"] = "INTEGER",
            ["MentionDocLen"] = "INTEGER",
            ["MentionDocTone"] = "DOUBLE",
        },
    };

    public static TheoryData<string, int, int> Sizes => new()
    {
        { "csv", 49, 10 }, { "parquet", 49, 10 }, { "polecat", 52, 7 }, { "icews", 20, 11 }, { "gdelt", 61, 8 }, { "gdelt-mentions", 16, 11 },
    };

    private static List<Dictionary<string, object>> Read(string format) => Duck.Read(format, Types[format], Crisis.Record);

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_table_has_its_columns_in_order_and_every_row_reads_with_its_types(string format, int columns, int rows)
    {
        var read = Read(format);
        read.Count.ShouldBe(rows);
        read.ShouldAllBe(r => r.Count == columns);
        read[0].Keys.ShouldBe(Duck.Tables[format]);
    }

    [Fact]
    public void The_published_formats_have_their_published_columns()
    {
        PolecatExport.Columns.Take(40).Last().ShouldBe("Version");
        IcewsExport.Columns.Count.ShouldBe(20);
        GdeltExport.Columns.Count.ShouldBe(61);
        GdeltMentionsExport.Columns.Count.ShouldBe(16);
        GdeltExport.Columns[34].ShouldBe("AvgTone");
        GdeltExport.Columns[60].ShouldBe("SOURCEURL");
    }

    [Fact]
    public void Parquet_has_the_types_of_its_columns()
    {
        var file = Path.GetTempFileName();
        File.WriteAllBytes(file, Written.Bytes("parquet", Crisis.Record));
        var types = Duck.Query($"DESCRIBE SELECT * FROM read_parquet('{file}')").ToDictionary(r => r["column_name"], r => r["column_type"]);
        File.Delete(file);
        types["id"].ShouldBe("VARCHAR");
        types["published"].ShouldBe("DATE");
        types["confidence"].ShouldBe("DOUBLE");
        types["geonames"].ShouldBe("BIGINT");
    }

    [Fact]
    public void Parquet_says_what_CSV_says()
    {
        var (parquet, csv) = (Read("parquet"), Read("csv"));
        foreach (var (left, right) in parquet.Zip(csv))
        {
            left["id"].ShouldBe(right["id"]);
            left["source"].ShouldBe(right["source"]);
            Convert.ToDouble(left["confidence"]).ShouldBe(Convert.ToDouble(right["confidence"]));
            left["from"].ToString().ShouldBe(right["from"].ToString());
        }
    }

    [Fact]
    public void Parquet_is_written_to_a_pipe_and_in_several_groups_of_rows()
    {
        var many = Enumerable.Range(0, 1700).Select(i => Make.Recorded(Crisis.First with { Id = $"r{i}" }, Crisis.Meeting, Crisis.Words, Crisis.Demand, Crisis.Toll, Crisis.Denial));
        Duck.Read("parquet", [], many).Count.ShouldBe(8500);
    }

    [Fact]
    public void An_empty_record_is_a_table_without_rows()
    {
        foreach (var format in Duck.Tables.Keys)
        {
            Duck.Read(format, [], []).ShouldBeEmpty();
        }
    }

    [Fact]
    public void POLECAT_holds_both_parties_of_a_talk_in_one_field()
    {
        var row = Read("polecat")[0];
        row["Actor Name"].ShouldBe("Norway; Chad");
        row["Actor Country"].ShouldBe("NOR; TCD");
        row["Actor COW"].ShouldBe("385; 483");
        row["Event Type"].ShouldBe("CONSULT");
        row["Quad Code"].ShouldBe("VERBAL COOPERATION");
        row["Intensity"].ShouldBe(2.5);
        row["Primary Actor Sector"].ShouldBe("GOV");
        row["Story People"].ShouldBe("Abel Tall");
        row["Event Text"].ShouldBe("Norway and Chad met in Oslo on Monday 😀");
    }

    [Fact]
    public void ICEWS_keeps_the_zero_of_a_CAMEO_code_and_tells_a_talk_in_both_directions()
    {
        var rows = Read("icews");
        rows.Take(2).Select(r => (r["Source Name"], r["Target Name"], r["CAMEO Code"])).ShouldBe([((object)"Norway", (object)"Chad", (object)"040"), ("Chad", "Norway", "040")]);
        rows.Select(r => r["Event ID"]).ShouldBeUnique();
        rows[0]["Source Sectors"].ShouldBe("Government");
        rows[0]["Target Country"].ShouldBe("Chad");
        rows.Single(r => r["CAMEO Code"].Equals("194"))["Intensity"].ShouldBe(-10.0);
        rows.Single(r => r["Story ID"].Equals("wire/2 & co") && r["CAMEO Code"].Equals("036"))["Event Text"].ShouldBe("Express intent to meet or negotiate");
    }

    [Fact]
    public void GDELT_tells_an_event_once_and_each_report_of_it_is_a_mention()
    {
        var events = Read("gdelt");
        events.Select(e => e["GlobalEventID"]).ShouldBeUnique();
        var talks = events[0];
        talks["Day"].ShouldBe(20240304);
        talks["FractionDate"].ShouldBe(2024.1753);
        talks["Actor1Code"].ShouldBe("NORGOV");
        talks["Actor1Name"].ShouldBe("NORWAY");
        talks["Actor1Type1Code"].ShouldBe("GOV");
        talks["EventCode"].ShouldBe("040");
        talks["IsRootEvent"].ShouldBe(1);
        talks["ActionGeo_CountryCode"].ShouldBe("NO");
        talks["DATEADDED"].ShouldBe(20240305120000L);
        events.Single(e => e["EventCode"].Equals("105"))["NumMentions"].ShouldBe(2);
        var mentions = Read("gdelt-mentions").Where(m => m["GlobalEventID"].Equals(talks["GlobalEventID"])).ToList();
        mentions.Select(m => m["MentionTimeDate"]).ShouldBe([20240305120000L, 20240306120000L]);
        mentions.ShouldAllBe(m => m["EventTimeDate"].Equals(20240305120000L));
        mentions.Select(m => m["MentionType"]).ShouldBe([1, 2]);
        mentions[0]["MentionSourceName"].ShouldBe("example.org");
        mentions[1]["MentionIdentifier"].ShouldBe("wire/2 & co");
    }

    [Fact]
    public void GDELT_finds_the_words_of_an_actor_at_its_offset()
    {
        var mention = Read("gdelt-mentions").First(m => m["Extras"].Equals(Crisis.Words.Id));
        var runes = Crisis.First.Text.EnumerateRunes().ToList();
        string.Concat(runes.Skip((int)mention["Actor1CharOffset"]).Take(9)).ShouldBe("Abel Tall");
        string.Concat(runes.Skip(int.Parse((string)mention["ActionCharOffset"])).Take(4)).ShouldBe("said");
        mention["Actor2CharOffset"].ShouldBe("-1");
        mention["MentionDocLen"].ShouldBe(runes.Count);
    }

    [Fact]
    public void What_did_not_happen_is_no_event_of_ICEWS_or_GDELT()
    {
        var denied = Make.Recorded(Crisis.First, Crisis.Shelling with { Certainty = Certainties.Denied }, Crisis.Meeting with { Certainty = Certainties.Hypothetical });
        Duck.Read("icews", [], denied).ShouldBeEmpty();
        Duck.Read("gdelt", [], denied).ShouldBeEmpty();
        Duck.Read("polecat", [], denied).Select(r => r["Certainty"]).ShouldBe(["denied", "hypothetical"]);
    }
}
