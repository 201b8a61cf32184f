using Chancery.Domain;

namespace Chancery.Record.Export.Graph;

/// <summary>An actor of the network.</summary>
/// <param name="id">Its id in the file.</param>
/// <param name="name">Its resolved name, or the words.</param>
internal sealed class ActorNode(string id, string name)
{
    public string Id { get; } = id;

    public string Name { get; } = name;

    public string? Kind { get; private set; }

    public string? Country { get; private set; }

    public string? Code { get; private set; }

    /// <summary>False where only the words are known.</summary>
    public bool Resolved { get; private set; }

    /// <summary>How many entries name it.</summary>
    public int Entries { get; set; }

    /// <summary>Takes over what a mention tells and no earlier one told.</summary>
    public void Know(Actor actor)
    {
        Kind ??= actor.Kind;
        Country ??= actor.Country;
        Code ??= actor.Code;
        Resolved |= actor.Name is not null;
    }
}
