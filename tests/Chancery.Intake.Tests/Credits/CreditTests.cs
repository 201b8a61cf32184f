using Chancery.Domain;

namespace Chancery.Intake.Tests.Credits;

public class CreditTests
{
    private static ReportCredits? Of(string text) => Desk.ReadText(text).Credits;

    [Fact]
    public void A_closing_line_credits_its_agencies_as_written()
    {
        const string Text = "The ministers met.\n\nWith reporting by AFP, AP, dpa, and Reuters";
        var credits = Of(Text)!;
        credits.Agencies.ShouldBe(["AFP", "AP", "dpa", "Reuters"]);
        credits.Outlets.ShouldBeEmpty();
        credits.Span.Of(Text).ShouldBe("With reporting by AFP, AP, dpa, and Reuters");
    }

    [Fact]
    public void Outlets_are_told_from_agencies_by_the_data_file()
    {
        var credits = Of("The ministers met.\n\nWith reporting by Interfax, the BBC and Al Jazeera")!;
        credits.Agencies.ShouldBe(["Interfax"]);
        credits.Outlets.ShouldBe(["BBC", "Al Jazeera"]);
    }

    [Theory]
    [InlineData("By Jane Doe and John Roe", "Jane Doe and John Roe")]
    [InlineData("By JANE DOE", "JANE DOE")]
    [InlineData("By Jane Doe in Geneva", "Jane Doe in Geneva")]
    [InlineData("By Jane Doe, Associated Press", "Jane Doe")]
    public void A_byline_names_the_authors(string line, string authors)
    {
        var report = Desk.ReadText($"Ministers meet\n\n{line}\n\nThe ministers met on Friday.");
        report.Byline.ShouldBe(authors);
        report.Credits!.Byline.ShouldBe(authors);
    }

    [Theory]
    [InlineData("By Friday, the ministers had met.")]
    [InlineData("By Friday the talks had failed")]
    [InlineData("By all accounts they met")]
    public void A_sentence_that_begins_with_by_is_no_byline(string line) => Of(line + "\n\nThe ministers left.").ShouldBeNull();

    [Fact]
    public void Reporters_are_authors_and_editors_are_not()
    {
        var credits = Of("The ministers met.\n\n(Reporting by Ana Roe in Geneva and Jo Doe; Editing by Al Poe)")!;
        credits.Byline.ShouldBe("Ana Roe, Jo Doe");
    }

    [Theory]
    [InlineData("The ministers met. They left. Agence France-Presse contributed to this report", "Agence France-Presse", "Agence France-Presse contributed to this report")]
    [InlineData("The ministers met.\n\nAssociated Press writer Jo W. Doe in Geneva contributed.", "Associated Press", "Associated Press writer Jo W. Doe in Geneva contributed.")]
    [InlineData("The ministers met. This story was originally published by Agence France-Presse.", "Agence France-Presse", "This story was originally published by Agence France-Presse.")]
    [InlineData("MOSCOW (AP)_ The ministers met.", "AP", "MOSCOW (AP)_")]
    public void Credits_in_running_text_and_datelines_are_found(string text, string agency, string evidence)
    {
        var credits = Of(text)!;
        credits.Agencies.ShouldBe([agency]);
        credits.Span.Of(text).ShouldBe(evidence);
    }

    [Fact]
    public void Outlets_that_heard_or_told_it_first_are_credited_and_mere_mentions_are_not()
    {
        var credits = Of("She told CNBC that talks would go on. CNN Turk reported the same. He owns the Washington Post.\n\nWith reporting by AP")!;
        credits.Outlets.ShouldBe(["CNBC", "CNN Turk"]);
        credits.Agencies.ShouldBe(["AP"]);
    }

    [Fact]
    public void One_agency_under_two_names_is_credited_once() =>
        Of("GENEVA (AP) - The ministers met.\n\nThe Associated Press and Littoral News Agency contributed to this report.")!.Agencies.ShouldBe(["AP", "Littoral News Agency"]);

    [Theory]
    [InlineData("They had left, according to the Ruritanian state news agency IRNA.")]
    [InlineData("\"They left,\" he was quoted as saying by the official IRNA news agency.")]
    public void A_description_may_stand_between_the_cue_and_the_name(string text) => Of(text)!.Agencies.ShouldBe(["IRNA"]);

    [Fact]
    public void A_report_that_credits_nobody_has_no_credits() =>
        Of("The ministers met. Reporting by state media has been restricted, and the press contributed to the mood.").ShouldBeNull();

    [Fact]
    public void The_agency_in_the_dateline_is_the_outlet_by_its_main_name() =>
        Desk.ReadText("MOSCOW (AP) - The ministers met.").Outlet.ShouldBe("Associated Press");

    [Fact]
    public void An_unlisted_name_is_placed_by_its_last_word()
    {
        var credits = Of("The ministers met.\n\nWith reporting by Littoral News Agency, The Harbour Gazette and Jo Doe")!;
        credits.Agencies.ShouldBe(["Littoral News Agency"]);
        credits.Outlets.ShouldBe(["The Harbour Gazette"]);
        credits.Byline.ShouldBe("Jo Doe");
    }
}
