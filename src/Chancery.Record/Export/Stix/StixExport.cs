using Chancery.Domain;

namespace Chancery.Record.Export.Stix;

/// <summary>A STIX 2.1 bundle, an object a line: reports with what they tell of.</summary>
/// <remarks>
/// <para>A <c>report</c> for each report, a <c>note</c> for each entry (its words, with kinds as labels and the calibrated confidence), an
/// <c>identity</c> for each actor and for the program, a <c>location</c> for each place, and an <c>opinion</c> where somebody accepts or
/// rejects a demand on record. Texts of reports are not passed on.</para>
/// <para>Ids are UUIDs of version 5 made from what they stand for, so the same record gives the same bundle, and two bundles merge. The
/// standard lets objects be named so but for observables. Only ids are kept in memory.</para>
/// </remarks>
public sealed class StixExport : IExport
{
    public string Format => "stix";

    public void Write(IEnumerable<RecordedReport> reports, Stream to)
    {
        ArgumentNullException.ThrowIfNull(reports);
        using var objects = new JsonItems(to, """{"type":"bundle","objects":["""u8);
        var bundle = new StixBundle(objects);
        foreach (var recorded in reports)
        {
            StixReport.Write(bundle, recorded);
        }

        objects.End(System.Text.Encoding.UTF8.GetBytes($$"""],"id":"{{bundle.Id}}"}"""));
    }
}
