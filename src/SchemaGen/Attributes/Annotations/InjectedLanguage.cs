namespace JetBrains.Annotations;

/// <summary>The languages that a string of C# can contain.</summary>
internal enum InjectedLanguage
{
    /// <summary>CSS.</summary>
    CSS = 0,
}
