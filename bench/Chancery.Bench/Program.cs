using Chancery.Bench;

// Measures by a command: `dotnet run -c Release --project bench/Chancery.Bench -- stocktake [entries] [record]`.
if (args is ["stocktake", .. var rest])
{
    return StocktakeBench.Run(rest, Console.Out);
}

Console.Error.WriteLine("Usage: Chancery.Bench stocktake [ENTRIES, default 100000] [RECORD, a SQLite file to measure instead]");
return 2;
