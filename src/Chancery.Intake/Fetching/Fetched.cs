namespace Chancery.Intake.Fetching;

/// <summary>What an address gave.</summary>
/// <param name="Address">The address after redirects.</param>
/// <param name="Name">A file name whose ending stands for the content type.</param>
/// <param name="Charset">The encoding the server stated, or null.</param>
/// <param name="Content">The bytes, unpacked.</param>
public sealed record Fetched(Uri Address, string Name, string? Charset, byte[] Content);
