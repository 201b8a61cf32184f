using Chancery.Domain;

namespace Chancery.Record.Export.Web;

/// <summary>Names for things of the record that linked data can use: <c>urn:chancery:report:…</c>.</summary>
internal static class Iri
{
    public static string Report(string id) => Of("report", id);

    public static string Entry(string id) => Of("entry", id);

    /// <summary>The reading of one report by one model with one codebook.</summary>
    public static string Reading(RecordedReport recorded) => Of("reading", $"{recorded.Report.Id}/{recorded.Model}/{recorded.Codebook}");

    /// <summary>The program with the model and codebook it read with.</summary>
    public static string Reader(RecordedReport recorded) => Of("reader", $"{recorded.Model}/{recorded.Codebook}");

    public static string Outlet(string name) => Of("outlet", CleanText.Line(name));

    public static string Correction(string id) => Of("correction", id);

    private static string Of(string what, string name) => $"urn:chancery:{what}:{Uri.EscapeDataString(name)}";
}
