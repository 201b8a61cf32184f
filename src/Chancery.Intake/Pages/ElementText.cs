using AngleSharp.Dom;

namespace Chancery.Intake.Pages;

/// <summary>The words of a parsed element.</summary>
/// <remarks>
/// Walks without recursion, so depth costs no stack, and by index, because the parser's own "next sibling" searches the parent
/// each time, which takes minutes where a hundred thousand elements stand side by side.
/// </remarks>
internal static class ElementText
{
    public static string Of(INode? root)
    {
        var text = new PageText();
        if (root is not null)
        {
            Walk(root, text);
        }

        return text.ToString();
    }

    /// <summary>How many elements the deepest node stands in.</summary>
    public static int Depth(INode root)
    {
        var deepest = 0;
        var open = new Stack<(INodeList Children, int Next)>([(root.ChildNodes, 0)]);
        while (open.TryPop(out var at))
        {
            if (at.Next < at.Children.Length)
            {
                deepest = Math.Max(deepest, open.Count + 1);
                open.Push((at.Children, at.Next + 1));
                open.Push((at.Children[at.Next].ChildNodes, 0));
            }
        }

        return deepest;
    }

    private static void Walk(INode root, PageText text)
    {
        var open = new Stack<(INode Node, INodeList Children, int Next)>();
        Open(root);
        while (open.TryPop(out var at))
        {
            if (at.Next < at.Children.Length)
            {
                open.Push((at.Node, at.Children, at.Next + 1));
                Open(at.Children[at.Next]);
            }
            else
            {
                Break(at.Node, text);
            }
        }

        void Open(INode node)
        {
            if (node is IText words)
            {
                text.Add(words.Data);
                return;
            }

            Break(node, text);
            if (node == root || !TagNames.Silent.Contains(node.NodeName.ToLowerInvariant()))
            {
                open.Push((node, node.ChildNodes, 0));
            }
        }
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
