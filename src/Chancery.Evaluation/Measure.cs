namespace Chancery.Evaluation;

/// <summary>Counts of hits, answers and gold items, and the rates made of them.</summary>
/// <param name="Hits">Answers that are right.</param>
/// <param name="Answers">All answers.</param>
/// <param name="Gold">All gold items.</param>
public readonly record struct Measure(int Hits, int Answers, int Gold)
{
    public double Precision => Answers == 0 ? 0 : (double)Hits / Answers;

    public double Recall => Gold == 0 ? 0 : (double)Hits / Gold;

    public double F1 => Answers + Gold == 0 ? 0 : 2.0 * Hits / (Answers + Gold);

    public static Measure operator +(Measure a, Measure b) => new(a.Hits + b.Hits, a.Answers + b.Answers, a.Gold + b.Gold);

    public static Measure Add(Measure left, Measure right) => left + right;
}
