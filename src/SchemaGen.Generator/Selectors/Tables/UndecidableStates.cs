using System.Collections.Generic;

namespace SchemaGen.Generator.Selectors;

/// <summary>The pseudo-classes of the standard that a static page cannot decide, or that this library does not support.</summary>
internal static class UndecidableStates
{
    private static readonly Dictionary<string, RefusedPseudoClass> s_states = Create();

    /// <summary>Finds the reason why <paramref name="name"/>, in lower case, is refused; <see langword="null"/> if it is not such a state.</summary>
    public static RefusedPseudoClass? Find(string name) => s_states.TryGetValue(name, out RefusedPseudoClass? state) ? state : null;

    private static Dictionary<string, RefusedPseudoClass> Create()
    {
        Dictionary<string, RefusedPseudoClass> states = new(System.StringComparer.Ordinal);

        Add(
            new RefusedPseudoClass(SelectorErrorCode.UserState, "is a state that needs a user, so remove it", string.Empty),
            "hover", "active", "focus", "focus-visible", "focus-within", "visited", "local-link", "target", "target-within", "target-current", "target-before",
            "target-after", "user-valid", "user-invalid", "interest-source", "interest-target");

        Add(
            new RefusedPseudoClass(SelectorErrorCode.BrowserState, "is a state that needs a browser, so remove it", string.Empty),
            "autofill", "-webkit-autofill", "fullscreen", "-webkit-full-screen", "modal", "popover-open", "picture-in-picture", "playing", "paused", "seeking",
            "buffering", "stalled", "muted", "volume-locked", "current", "past", "future", "state", "active-view-transition", "active-view-transition-type",
            "xr-overlay", "window-inactive", "left", "right");

        Add(
            new RefusedPseudoClass(SelectorErrorCode.ValueState, "is computed from the value of a field, so select by its attributes instead", string.Empty),
            "valid", "invalid", "in-range", "out-of-range", "blank");

        Add(
            new RefusedPseudoClass(SelectorErrorCode.ShadowTree, "belongs to shadow trees, which a page's source does not have, so remove it", string.Empty),
            "host", "host-context", "has-slotted", "shadow");

        Add(
            new RefusedPseudoClass(SelectorErrorCode.ColumnSelector, "counts columns and is in no engine, so select the cells by ':nth-child()'"),
            "nth-col", "nth-last-col", "nth-column", "nth-last-column");

        return states;

        void Add(RefusedPseudoClass state, params string[] names)
        {
            foreach (string name in names)
            {
                states.Add(name, state);
            }
        }
    }
}
