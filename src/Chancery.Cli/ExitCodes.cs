namespace Chancery.Cli;

/// <summary>The contract's exit codes.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>Something in the batch failed; standard error names it.</summary>
    public const int Failed = 1;

    public const int WrongUse = 2;
}
