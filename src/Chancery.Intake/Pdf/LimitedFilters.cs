using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Chancery.Intake.Pdf;

/// <summary>The library's filters, each behind a look at how far its input would expand.</summary>
internal sealed class LimitedFilters(Source source, PdfDeadline deadline) : IFilterProvider
{
    private readonly IFilterProvider _inner = DefaultFilterProvider.Instance;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Limited(_inner.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Limited(_inner.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Limited(_inner.GetAllFilters());

    private IFilter[] Limited(IReadOnlyList<IFilter> filters) => [.. filters.Select(f => new LimitedFilter(f, source, deadline))];
}
