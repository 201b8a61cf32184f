using AngleSharp.Dom;

namespace Chancery.Intake.Pages;

/// <summary>The words of a parsed element. Walks without recursion, so depth costs no stack.</summary>
internal static class ElementText
{
    public static string Of(INode? root)
    {
        var text = new PageText();
        for (var node = root; node is not null; node = Next(node, root!, text))
        {
            if (node is IText words)
            {
                text.Add(words.Data);
            }
            else
            {
                Break(node, text);
            }
        }

        return text.ToString();
    }

    /// <summary>How many elements the deepest node stands in.</summary>
    public static int Depth(INode root)
    {
        int depth = 0, deepest = 0;
        for (var node = root; node is not null;)
        {
            if (node.FirstChild is { } child)
            {
                (node, deepest) = (child, Math.Max(deepest, ++depth));
                continue;
            }

            while (node is not null && node != root && node.NextSibling is null)
            {
                (node, depth) = (node.Parent, depth - 1);
            }

            node = node == root ? null : node?.NextSibling;
        }

        return deepest;
    }

    private static INode? Next(INode node, INode root, PageText text)
    {
        if (node.FirstChild is { } child && !TagNames.Silent.Contains(node.NodeName.ToLowerInvariant()))
        {
            return child;
        }

        var at = node;
        while (at is not null && at != root)
        {
            if (at.NextSibling is { } next)
            {
                Break(at, text);
                return next;
            }

            Break(at, text);
            at = at.Parent;
        }

        return null;
    }

    private static void Break(INode node, PageText text)
    {
        var name = node is IElement ? node.NodeName.ToLowerInvariant() : "";
        if (name == "br")
        {
            text.LineEnd();
        }
        else if (TagNames.Block.Contains(name))
        {
            text.Paragraph();
        }
    }
}
