using System;
using System.Collections.Frozen;

namespace SchemaGen.Tool.Reporting;

/// <summary>The parts of a page that its view leaves out, because they would run, load or navigate, or because they are never displayed.</summary>
/// <remarks>The frame of the view has neither scripts nor a network. These rules are a second layer of protection, and the only one against hints such as <c>dns-prefetch</c>, which policies do not cover. Addresses in styles are left to the policy.</remarks>
internal static class ViewRules
{
    /// <summary>Elements that are never displayed, or whose effect is left out.</summary>
    private static readonly FrozenSet<string> s_hidden = FrozenSet.ToFrozenSet(
        [
            "base", "basefont", "bgsound", "link", "meta", "noembed", "noframes", "param", "script", "source", "template", "title", "track",
            // Of SVG: they run code, or set attributes that are left out.
            "animate", "animateMotion", "animateTransform", "discard", "handler", "set",
        ]);

    /// <summary>Elements that embed other documents or programs.</summary>
    private static readonly FrozenSet<string> s_frames = FrozenSet.ToFrozenSet(["applet", "embed", "fencedframe", "frame", "iframe", "object", "portal", "webview"]);

    /// <summary>Attributes that load, navigate, send or move the focus.</summary>
    private static readonly FrozenSet<string> s_attributes = FrozenSet.ToFrozenSet(
        [
            "accesskey", "action", "archive", "attributionsrc", "autofocus", "autoplay", "background", "cite", "classid", "codebase", "contenteditable", "data", "download", "dynsrc",
            "formaction", "formtarget", "href", "http-equiv", "imagesrcset", "inert", "is", "lowsrc", "longdesc", "manifest", "nonce", "ping", "popover", "popovertarget", "poster", "profile", "sandbox",
            "src", "srcdoc", "srcset", "tabindex", "target", "usemap", "xlink:href", "xml:base", "xmlns", "xmlns:xlink",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Reports whether an element is never displayed.</summary>
    public static bool IsHidden(string name) => s_hidden.Contains(name);

    /// <summary>Reports whether an element embeds another document, for which the view shows an empty box.</summary>
    public static bool IsFrame(string name) => s_frames.Contains(name);

    /// <summary>Reports whether an attribute is shown in the view.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    /// <param name="isSvg">Whether the element is one of SVG, in which a fragment refers to another part of the page.</param>
    public static bool Shows(string name, string value, bool isSvg)
    {
        if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        return !s_attributes.Contains(name)
            || (isSvg && name is "href" or "xlink:href" && value.StartsWith('#'))
            || (name == "src" && IsImage(value));
    }

    /// <summary>Reports whether a value is an image in the page itself. An SVG image is one, too: browsers run no scripts in images.</summary>
    private static bool IsImage(string value) => value.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase);
}
