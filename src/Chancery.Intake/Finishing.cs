using Chancery.Domain;
using Chancery.Intake.Credits;
using Chancery.Intake.Heads;
using Chancery.Intake.Text;

namespace Chancery.Intake;

/// <summary>Makes a report of a draft: limits, language, head, credits, date, id.</summary>
internal static class Finishing
{
    public static IntakeResult Finish(Draft draft, IntakeOptions options)
    {
        if (string.IsNullOrWhiteSpace(draft.Text))
        {
            return Problems.Empty(draft.Origin, draft.Line);
        }

        if (draft.Text.Length > options.MaxReportCharacters)
        {
            return Problems.TooManyCharacters(draft.Origin, draft.Line, draft.Text.Length, options.MaxReportCharacters);
        }

        var language = Languages.Of(draft.Language, draft.LanguageHint, draft.Text);
        return Languages.IsEnglish(language)
            ? new(Complete(draft, language, options)) { Version = draft.Version }
            : Problems.Language(draft.Origin, draft.Line, language);
    }

    private static Report Complete(Draft draft, string language, IntakeOptions options)
    {
        var text = draft.Text;
        var head = ReportHead.Read(text);
        var credits = CreditReader.Read(text, head);
        var published = draft.Published ?? options.Published ?? draft.NameDate ?? head.Dateline?.Date ?? draft.MadeOn;
        var outlet = draft.Outlet ?? head.Outlet;
        return new Report
        {
            Id = draft.Id ?? ReportIds.FromContent(text, published, outlet),
            Text = text,
            Published = published,
            Outlet = outlet,
            Title = draft.Title ?? (draft.TitleInText ? head.Title?.Of(text) : null),
            Byline = draft.Byline ?? credits?.Byline,
            Url = draft.Url,
            Language = language,
            Origin = draft.Origin,
            Credits = credits,
            Dateline = head.Dateline?.ToDateline(),
        };
    }
}
