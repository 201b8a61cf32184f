namespace Chancery.Grounding.Dates;

/// <summary>Which way a clause looks from the day of the report; decides which "Tuesday" is meant.</summary>
public enum CodedTense
{
    /// <summary>It tells what has happened, or is happening.</summary>
    Past,

    /// <summary>It tells what is still to come.</summary>
    Future,
}
