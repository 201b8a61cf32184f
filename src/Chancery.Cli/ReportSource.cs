using Chancery.Domain;
using Chancery.Intake;

namespace Chancery.Cli;

/// <summary>Reads and codes reports one by one, telling of problems on standard error while the rest goes on.</summary>
internal sealed class ReportSource(CliContext context, ChanceryHome home)
{
    /// <summary>True once something in the batch failed.</summary>
    public bool Failed { get; private set; }

    public int Read { get; private set; }

    /// <summary>The reports of the paths, problems told of and left out.</summary>
    public IEnumerable<Report> Reports(IReadOnlyList<string> paths, DateOnly? published, CancellationToken cancel)
    {
        var options = new IntakeOptions { Published = published, StandardInput = paths.Contains("-") ? context.StandardInput() : null };
        foreach (var result in new ReportReader().Read(paths, options, cancel))
        {
            if (result.Report is { } report)
            {
                Read++;
                yield return report;
            }
            else
            {
                Failed |= !result.Problem!.SetAside;
                context.Error.WriteLine(result.Problem);
            }
        }
    }

    /// <summary>Codes the reports that are not yet known.</summary>
    public IEnumerable<CodedReport> Code(IEnumerable<Report> reports, Func<Report, Pipeline, bool>? skip = null)
    {
        Pipeline? pipeline = null;
        try
        {
            foreach (var report in reports)
            {
                pipeline ??= new Pipeline(home);
                if (skip?.Invoke(report, pipeline) != true && TryRead(pipeline, report) is { } coded)
                {
                    yield return coded;
                }
            }
        }
        finally
        {
            pipeline?.Dispose();
        }
    }

    /// <summary>One report that cannot be coded must not end the batch.</summary>
    private CodedReport? TryRead(Pipeline pipeline, Report report)
    {
        try
        {
            return pipeline.Read(report);
        }
        catch (Exception e) when (e is not (OutOfMemoryException or OperationCanceledException))
        {
            Failed = true;
            context.Error.WriteLine($"{report.Origin} ({report.Id}): could not be coded: {e.Message}");
            return null;
        }
    }
}
