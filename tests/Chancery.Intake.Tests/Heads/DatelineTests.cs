namespace Chancery.Intake.Tests.Heads;

public class DatelineTests
{
    [Theory]
    [InlineData("GENEVA, Jan 21 (Reuters) - ", "GENEVA", "Reuters")]
    [InlineData("MOSCOW (AP) _ ", "MOSCOW", "AP")]
    [InlineData("MOSCOW (AP)_ ", "MOSCOW", "AP")]
    [InlineData("BEIJING, March 3 (Xinhua) -- ", "BEIJING", "Xinhua")]
    [InlineData("Nairobi, Kenya — ", "Nairobi, Kenya", null)]
    [InlineData("NAIROBI, Kenya — ", "NAIROBI, Kenya", null)]
    [InlineData("INDEPENDENCE, MO. (AP)--", "INDEPENDENCE, MO.", "AP")]
    [InlineData("KYIV — ", "KYIV", null)]
    [InlineData("KYIV - ", "KYIV", null)]
    [InlineData("Geneva, 21 January 2022 – ", "Geneva", null)]
    [InlineData("MOSCOW/KYIV, Jan. 21 (Reuters) - ", "MOSCOW/KYIV", "Reuters")]
    [InlineData("MOSCOW, January 21. /TASS/. ", "MOSCOW", "TASS")]
    [InlineData("PORT-AU-PRINCE, Haiti (AFP) – ", "PORT-AU-PRINCE, Haiti", "AFP")]
    [InlineData("RIO DE JANEIRO, Brazil (AP) — ", "RIO DE JANEIRO, Brazil", "AP")]
    [InlineData("SHARM EL-SHEIKH, Egypt — ", "SHARM EL-SHEIKH, Egypt", null)]
    [InlineData("New York (CNN) ", null, null)]
    [InlineData("MALABO (Coast Wire) - ", "MALABO", "Coast Wire")]
    public void Datelines_as_wires_set_them_are_kept_with_their_place_and_agency(string dateline, string? place, string? agency)
    {
        var report = Desk.ReadText(dateline + "The ministers met on Friday.");
        (report.Dateline?.Place, report.Dateline?.Agency).ShouldBe((place, agency));
        if (place is not null)
        {
            report.Dateline!.Span.Of(report.Text).ShouldBe(dateline.TrimEnd());
        }
    }

    [Theory]
    [InlineData("Washington, London and Paris - the three - agreed on Friday.")]
    [InlineData("Analysis — what the talks mean.")]
    [InlineData("EXCLUSIVE - The ministers met.")]
    [InlineData("UPDATE 1 - The ministers met.")]
    [InlineData("The alliance (NATO) - all thirty of it - agreed.")]
    [InlineData("Russia — which denies the plan — moved troops.")]
    [InlineData("He said - and meant it - that the talks were over.")]
    [InlineData("A well-known fact.")]
    public void What_only_looks_like_a_dateline_stays_text(string text) => Desk.ReadText(text).Dateline.ShouldBeNull();

    [Fact]
    public void A_dateline_is_found_after_title_and_byline()
    {
        var report = Desk.ReadText("Ministers meet\n\nBy Jane Doe\n\nThe Harbour Gazette\n\nGENEVA, Jan 21 (Reuters) - They met.");
        report.Dateline!.Place.ShouldBe("GENEVA");
        report.Outlet.ShouldBe("The Harbour Gazette");
    }

    [Fact]
    public void A_dateline_deep_in_the_text_is_not_the_reports() =>
        Desk.ReadText("They met.\n\nThey talked.\n\nThey left.\n\nGENEVA, Jan 21 (Reuters) - Another report.").Dateline.ShouldBeNull();
}
