using Chancery.Domain;
using Chancery.Grounding.Actors;

namespace Chancery.Grounding.Tests.Actors;

/// <summary>A gazetteer of invented countries and people in a temporary folder.</summary>
public sealed class MiniGazetteer : IDisposable
{
    public MiniGazetteer()
    {
        Write("states.tsv", "code\tname\taliases\tdemonyms\tcapital\tmetonyms\tfrom\tto\tregion",
            "NOR\tNorland\tN.L.|NL|Republic of Norland\tNorlandic|Norlander|Norlanders\tNorville\tRed House=GOV|Norfleet=MIL\t\t\tEurope",
            "SUD\tSudmark\t\tSudmarkian|Sudmarkians\tSudstad\t\t\t\tEurope",
            "OST\tOstland\t\tOstlandic\tOstburg\t\t\t\tEurope",
            "OLD\tOld Norland\tNorland Union\tOldnor\t\t\t1950\t1991\tEurope");
        Write("organisations.tsv", "code\tname\taliases\tkind\tcountry\tmembers\tsource",
            "IGOSEA\tSea Alliance\tSA|Alliance of the Sea\talliance\tNOR\t\tx",
            "IGOWHO\tWorld Harbour Office\tWHO\tigo\tNOR\t\tx",
            "SUDMED\tSudstad Times\t\tmedia\tSUD\t\tx");
        Write("groups.tsv", "code\tname\taliases\tkind\tcountries\tfrom\tto\tsource",
            "SUDREBFOR\tForest Front\tFF\trebel\tSUD\t2010\t\tx");
        Write("roles.tsv", "noun\trole\tplural\tperson\toffice",
            "president\tGOV\tpresidents\t1\t1", "foreign minister\tGOV\tforeign ministers\t1\t1", "official\tGOV\tofficials\t1\t0",
            "troops\tMIL\t\t0\t0", "police\tCOP\t\t0\t0", "soldier\tMIL\tsoldiers\t1\t0", "spokesman\tGOV\tspokesmen\t1\t0", "rebel\tREB\trebels\t1\t0",
            "defence ministry\tMIL\tdefence ministries\t0\t0", "secretary-general\tGOV\t\t1\t1", "leader\tGOV\tleaders\t1\t0", "diplomat\tGOV\tdiplomats\t1\t0");
        Write("offices.tsv", "person\taliases\tcountry\torganisation\trole\tcode\tfrom\tto\tsource",
            "Arno Berg\tArno Bërg\tNOR\t\tpresident\tNORGOV\t2020-01-01\t2023-05-01\tx",
            "Lena Falk\t\tNOR\t\tforeign minister\tNORGOV\t2021\t\tx",
            "Igor Stahl\tI. Stahl\tSUD\t\tpresident\tSUDGOV\t2015-02\t\tx",
            "Olga Krantz\t\tSUD\t\tforeign minister\tSUDGOV\t2019-01\t2022-01\tx",
            "Piet Dorn\t\tOST\t\tpresident\tOSTGOV\t2010\t2014\tx",
            "Jan Willem Moor\t\tOST\t\tpresident\tOSTGOV\t2018\t\tx",
            "Max Rahn\t\tOST\t\tforeign minister\tOSTGOV\t2021-01\t\tx",
            "Uwe Rahn\t\tNOR\t\tdefence minister\tNORMIL\t2021-01\t\tx",
            "Edda Holm\t\t\tSea Alliance\tsecretary-general\tIGOSEA\t2020-01-01\t\tx");
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("gazetteer").FullName;

    public ActorResolution Resolve(AnalyzedReport report) => new ActorResolver(new ActorGazetteer(Folder)).Resolve(report);

    internal ActorResolution Resolve(Analysis analysis) => Resolve(analysis.Report());

    internal Actor One(Analysis analysis, string words) => Resolve(analysis).Actors.First(a => a.Text == words);

    internal Actor Last(Analysis analysis, string words) => Resolve(analysis).Actors.Last(a => a.Text == words);

    public void Dispose() => Directory.Delete(Folder, true);

    private void Write(string name, params string[] lines) => File.WriteAllLines(Path.Combine(Folder, name), ["# a comment", .. lines]);
}
