using Chancery.Coding;
using Chancery.Coding.Codebooks;
using Chancery.Coding.Entries;
using Chancery.Domain;
using Chancery.Grounding;
using Chancery.Language;

namespace Chancery;

/// <summary>The order of the stages: Report → AnalyzedReport → GroundedReport → CodedReport.</summary>
/// <remarks>Loads the model once. Not safe for use by several threads at once; make one for each.</remarks>
public sealed class Pipeline : IDisposable
{
    private readonly LanguageStage _language;
    private readonly GroundingStage _grounding;
    private readonly CodingStage _coding;

    /// <param name="home">Where model, codebook and gazetteer lie.</param>
    /// <param name="threads">Threads of one inference; 0 lets the runtime choose.</param>
    /// <param name="settings">Thresholds and calibration; those that ship with the model by default.</param>
    public Pipeline(ChanceryHome home, int threads = 0, KindSettings? settings = null)
    {
        // The model takes longest to load: codebook and gazetteer are read beside it.
        var codebook = Task.Run(() => CodebookLoader.Load(home.Codebook));
        var grounding = Task.Run(() => new GroundingStage(home.Gazetteer));
        _language = new LanguageStage(home.Models, threads);
        _grounding = grounding.GetAwaiter().GetResult();
        _coding = new CodingStage(codebook.GetAwaiter().GetResult(), _language.Labels.Version, settings);
    }

    public LanguageStage Language => _language;

    public GroundingStage Grounding => _grounding;

    /// <summary>Version of the language model.</summary>
    public string Model => _language.Labels.Version;

    /// <summary>Hash of the codebook.</summary>
    public string Codebook => _coding.Codebook.Hash;

    public CodedReport Read(Report report)
    {
        var analyzed = _language.Analyze(report);
        var grounded = _grounding.Ground(analyzed);
        return _coding.Code(grounded);
    }

    public void Dispose() => _language.Dispose();
}
