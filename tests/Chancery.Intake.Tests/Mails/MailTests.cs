using Chancery.Intake.Tests.Samples;

namespace Chancery.Intake.Tests.Mails;

public sealed class MailTests : IDisposable
{
    private const string Head = "Message-ID: <m@x>\nMIME-Version: 1.0\n";
    private readonly Desk _desk = new();

    [Fact]
    public void A_mail_is_a_report_with_its_subject_sender_and_day()
    {
        var report = _desk.Read(_desk.Put("a.eml", SampleTexts.Mail))[0].Report!;
        (report.Id, report.Text, report.Title).ShouldBe(("m-1@wire.example", "The ministers met – again.", "Ministers meet – again"));
        (report.Outlet, report.Published).ShouldBe(("Coast News Agency", new DateOnly(2022, 1, 21)));
    }

    [Fact]
    public void An_attachment_is_read_by_its_own_format_and_a_picture_is_passed_over()
    {
        var results = _desk.Read(_desk.Put("a.eml", SampleTexts.Mail));
        results.Count.ShouldBe(2);
        (results[1].Report!.Id, results[1].Report!.Published).ShouldBe(("x-1", null));
        results[1].Report!.Origin.ShouldEndWith("a.eml › more.csv");
    }

    [Fact]
    public void Each_mail_of_a_mailbox_is_a_report()
    {
        var reports = _desk.Read(_desk.Put("a.mbox", SampleTexts.Mbox)).Select(r => r.Report!).ToList();
        reports.Select(r => r.Text.Trim()).ShouldBe(["The ministers met.\nFrom Geneva they went home.", "They met again."]);
        reports.Select(r => r.Byline).ShouldBe(["Jo Doe", "Jo Doe"]);
        reports[1].Origin.ShouldEndWith("› mail 2");
    }

    [Fact]
    public void A_name_that_is_no_outlet_is_the_author()
    {
        var report = _desk.Report("a.eml", "Message-ID: <m@x>\nMIME-Version: 1.0\nFrom: Jo Doe <jo@x.example>\n\nThey met.");
        (report.Byline, report.Outlet).ShouldBe(("Jo Doe", null));
    }

    [Fact]
    public void Parts_nested_by_the_thousand_do_no_harm()
    {
        var begin = Timing.Now;
        var nested = string.Concat(Enumerable.Range(0, 3_000).Select(i => $"Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n"));
        _desk.Read(_desk.Put("a.eml", Head + nested + "\nThey met.")).ShouldNotBeEmpty();
        var letters = string.Concat(Enumerable.Repeat("Content-Type: message/rfc822\n\nSubject: a\n", 3_000));
        _desk.Read(_desk.Put("b.eml", Head + letters + "\nThey met.")).ShouldNotBeEmpty();
        Timing.ShouldBeShort(begin);
    }

    [Fact]
    public void Mails_attached_to_mails_are_read_three_deep()
    {
        var mail = "Subject: d\n\nThe fifth letter.";
        for (var depth = 0; depth < 4; depth++)
        {
            mail = $"Message-ID: <m{depth}@x>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b{depth}\n\n--b{depth}\nContent-Type: text/plain\n\nA letter.\n--b{depth}\nContent-Type: message/rfc822\nContent-Disposition: attachment\n\n{mail}\n--b{depth}--\n";
        }

        var results = _desk.Read(_desk.Put("a.eml", mail));
        results.Count(r => r.Report is not null).ShouldBe(4);
        results[^1].Problem!.Message.ShouldContain("more than 3 archives");
    }

    [Fact]
    public void An_empty_mailbox_is_a_problem() => _desk.Problem("a.mbox", "\n\n").Message.ShouldContain("empty");

    public void Dispose() => _desk.Dispose();
}
