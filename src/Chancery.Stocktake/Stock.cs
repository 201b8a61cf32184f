using Chancery.Stocktake.Demands;
using Chancery.Stocktake.Figures;
using Chancery.Stocktake.Forecasts;
using Chancery.Stocktake.Paths;
using Chancery.Stocktake.States;
using Chancery.Stocktake.Unity;
using Chancery.Stocktake.Unknowns;

namespace Chancery.Stocktake;

/// <summary>What sections are made of: the material, and the ledgers and series drawn from it, each when it is first asked for.</summary>
public sealed class Stock
{
    private readonly Lazy<IReadOnlyList<DemandThread>> _demands;
    private readonly Lazy<IReadOnlyList<FigureSeries>> _toll;
    private readonly Lazy<IReadOnlyList<FigureSeries>> _posture;
    private readonly Lazy<IReadOnlyList<StateThread>> _sanctions;
    private readonly Lazy<IReadOnlyList<StateThread>> _support;
    private readonly Lazy<IReadOnlyList<UnityMatrix>> _unity;
    private readonly Lazy<IReadOnlyList<ForecastAccount>> _forecasts;
    private readonly Lazy<CompetingHypotheses> _paths;
    private readonly Lazy<IReadOnlyList<Unknown>> _unknowns;

    public Stock(Material material, PathsFile? paths = null)
    {
        Material = material;
        _demands = new(() => DemandLedger.Draw(material));
        _toll = new(() => TollSeries.Draw(material));
        _posture = new(() => PostureSeries.Draw(material));
        _sanctions = new(() => StateThreads.Sanctions(material));
        _support = new(() => StateThreads.Support(material));
        _unity = new(() => UnityReading.Draw(material));
        _forecasts = new(() => ForecastReading.Draw(material));
        _paths = new(() => new PathsAnalysis(material, paths ?? PathsReader.Shipped).Draw());
        _unknowns = new(() => new UnknownsReading(material).Draw(Demands, Toll, Posture));
    }

    public Material Material { get; }

    public IReadOnlyList<DemandThread> Demands => _demands.Value;

    public IReadOnlyList<FigureSeries> Toll => _toll.Value;

    public IReadOnlyList<FigureSeries> Posture => _posture.Value;

    public IReadOnlyList<StateThread> Sanctions => _sanctions.Value;

    public IReadOnlyList<StateThread> Support => _support.Value;

    public IReadOnlyList<UnityMatrix> Unity => _unity.Value;

    public IReadOnlyList<ForecastAccount> Forecasts => _forecasts.Value;

    public CompetingHypotheses Paths => _paths.Value;

    public IReadOnlyList<Unknown> Unknowns => _unknowns.Value;
}
