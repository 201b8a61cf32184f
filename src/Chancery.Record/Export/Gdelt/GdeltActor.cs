using Chancery.Domain;
using Chancery.Record.Export.Cameo;
using Chancery.Record.Export.Tables;

namespace Chancery.Record.Export.Gdelt;

/// <summary>One of the two actors of a GDELT event.</summary>
/// <param name="Actor">The actor, or null where there is none.</param>
/// <param name="Code">Its code, taken apart.</param>
internal sealed record GdeltActor(Actor? Actor, ActorCode Code)
{
    /// <summary>What tells it from other actors: its name where it is resolved, else its words.</summary>
    public string Key => Actor is null ? "" : Actor.Name ?? Actor.Text;

    public static GdeltActor Of(Actor? actor) => new(actor, ActorCode.Of(actor));

    /// <summary>Fills the ten columns from <c>ActorCode</c> to <c>Type3Code</c>; the record knows no ethnic groups.</summary>
    public void Fill(EntryRow row)
    {
        row.Text(Code.Full).Text(Key.ToUpperInvariant()).Text(Code.Country).Text(Code.Group).Text(null);
        row.Text(Code.Religions.ElementAtOrDefault(0)).Text(Code.Religions.ElementAtOrDefault(1));
        row.Text(Code.Types.ElementAtOrDefault(0)).Text(Code.Types.ElementAtOrDefault(1)).Text(Code.Types.ElementAtOrDefault(2));
    }

    /// <summary>Where the actor's words stand, in code points, or −1 where there is no actor.</summary>
    public int Offset(CodePoints points) => Actor is null ? -1 : points.FromUtf16(Actor.Span.Start);
}
