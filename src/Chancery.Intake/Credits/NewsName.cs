namespace Chancery.Intake.Credits;

/// <summary>A news agency or outlet as the data file lists it.</summary>
/// <param name="Name">Its main name.</param>
/// <param name="IsAgency">True for agencies, which sell reports to others; false for outlets.</param>
/// <param name="Country">ISO 3166 alpha-3 of its seat.</param>
internal sealed record NewsName(string Name, bool IsAgency, string Country);
