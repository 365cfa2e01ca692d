namespace SchemaGen.Generator.Model;

/// <summary>The kinds of user code that converts.</summary>
internal enum UserConversionKind
{
    /// <summary>A type that implements <c>IHtmlConverter&lt;T&gt;</c>.</summary>
    Converter,

    /// <summary><c>T M(string)</c></summary>
    Method,

    /// <summary><c>bool M(string, out T)</c></summary>
    TryMethod,

    /// <summary><c>T M(IElement)</c></summary>
    ElementMethod,
}
