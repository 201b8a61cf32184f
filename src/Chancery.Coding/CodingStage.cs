using Chancery.Coding.Codebooks;
using Chancery.Coding.Entries;
using Chancery.Domain;

namespace Chancery.Coding;

/// <summary>Grounded report → coded report: finds what carries an entry, fills its fields, threads replies to demands.</summary>
public sealed class CodingStage(Codebook codebook, string model, KindSettings? settings = null)
{
    private readonly KindSettings _settings = settings ?? KindSettings.Default;

    public Codebook Codebook => codebook;

    public CodedReport Code(GroundedReport report)
    {
        var (found, aside) = new Finder(codebook, _settings).Find(report.Analysis);
        var builder = new EntryBuilder(report, codebook, _settings, model);
        IReadOnlyList<Entry> entries = [.. found.Select(builder.Build).OfType<Entry>()];
        var uncoded = new Silences(codebook).Of(report.Analysis, aside.Concat(builder.Aside), entries);
        entries = new MeetingDates(report).Set(entries);
        entries = Replies.Thread(CarriedPlaces.Carry(CarriedDates.Carry(entries)));
        return SourceEntry.Of(report.Report, model, codebook.Hash) is { } source
            ? new CodedReport(report, [source, .. entries], uncoded)
            : new CodedReport(report, entries, uncoded);
    }
}
