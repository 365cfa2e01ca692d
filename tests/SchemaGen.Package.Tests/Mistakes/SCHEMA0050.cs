namespace Mistakes.SCHEMA0050;

public static partial class Selectors
{
    [GeneratedSelector("h1.title")] public static string {|SCHEMA0050:Title|}(AngleSharp.Dom.IParentNode page) => "";

    [GeneratedSelector("h1.title")] public static bool {|SCHEMA0050:IsTitle|}(AngleSharp.Dom.IElement element) => true;
}
