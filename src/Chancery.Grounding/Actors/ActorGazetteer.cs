namespace Chancery.Grounding.Actors;

/// <summary>States, organisations, groups, role nouns and office holders, read from a folder of TSV files when first asked for.</summary>
public sealed class ActorGazetteer
{
    private readonly Lazy<NameTable> _names;
    private readonly Lazy<RoleTable> _roles;
    private readonly Lazy<OfficeTable> _offices;

    /// <param name="folder">Folder with states.tsv, organisations.tsv, groups.tsv, roles.tsv and offices.tsv.</param>
    public ActorGazetteer(string folder)
    {
        _names = new(() => NameTable.Load(folder));
        _roles = new(() => RoleTable.Load(folder));
        _offices = new(() => OfficeTable.Load(folder));
    }

    internal NameTable Names => _names.Value;

    internal RoleTable Roles => _roles.Value;

    internal OfficeTable Offices => _offices.Value;

    /// <summary>Reads all files now, side by side; otherwise each is read at its first use.</summary>
    /// <exception cref="FileNotFoundException">A file is missing.</exception>
    public void Load() => Parallel.Invoke(() => _ = Names, () => _ = Roles, () => _ = Offices);
}
