using System.Text;
using Chancery.Domain;

namespace Chancery.Intake.Tests;

/// <summary>A temporary folder to put inputs in, and the reader over it.</summary>
public sealed class Desk : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("intake-").FullName;

    public IntakeOptions Options { get; init; } = new();

    public string Put(string name, string text) => Put(name, Encoding.UTF8.GetBytes(text));

    public string Put(string name, byte[] bytes)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public List<IntakeResult> Read(params string[] paths) =>
        [.. new ReportReader().Read(paths.Length == 0 ? [Folder] : paths, Options, TestContext.Current.CancellationToken)];

    public Report Report(string name, string text) => Read(Put(name, text)).ShouldHaveSingleItem().Report.ShouldNotBeNull();

    public IntakeProblem Problem(string name, string text) => Problem(name, Encoding.UTF8.GetBytes(text));

    public IntakeProblem Problem(string name, byte[] bytes) => Read(Put(name, bytes)).ShouldHaveSingleItem().Problem.ShouldNotBeNull();

    public static IntakeResult ReadStream(byte[] bytes, IntakeOptions? options = null) =>
        new ReportReader().Read(["-"], (options ?? new()) with { StandardInput = new MemoryStream(bytes) }, TestContext.Current.CancellationToken).First();

    public static Report ReadText(string text, DateOnly? published = null) =>
        ReadStream(Encoding.UTF8.GetBytes(text), new() { Published = published }).Report.ShouldNotBeNull();

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
