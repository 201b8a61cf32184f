namespace Chancery.Domain;

/// <summary>The names of the entry kinds, in the order in which a stocktake shows them.</summary>
public static class Kinds
{
    public const string Meeting = "meeting";
    public const string Statement = "statement";
    public const string Claim = "claim";
    public const string Denial = "denial";
    public const string Accusation = "accusation";
    public const string Demand = "demand";
    public const string Reply = "reply";
    public const string Threat = "threat";
    public const string Forecast = "forecast";
    public const string Posture = "posture";
    public const string Toll = "toll";
    public const string Sanction = "sanction";
    public const string Support = "support";
    public const string Assault = "assault";
    public const string Agreement = "agreement";
    public const string Concession = "concession";
    public const string Rejection = "rejection";
    public const string Protest = "protest";
    public const string Coercion = "coercion";
    public const string Mobilisation = "mobilisation";
    public const string Investigation = "investigation";
    public const string Cooperation = "cooperation";
    public const string Unity = "unity";

    /// <summary>What a report credits: one entry a report, made by the intake's reading of bylines and credit lines.</summary>
    public const string Source = "source";

    public static IReadOnlyList<string> All { get; } =
    [
        Meeting, Statement, Claim, Denial, Accusation, Demand, Reply, Threat, Forecast, Posture, Toll, Sanction, Support,
        Assault, Agreement, Concession, Rejection, Protest, Coercion, Mobilisation, Investigation, Cooperation, Unity, Source,
    ];
}
