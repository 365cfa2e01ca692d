using System.Text;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Writes a date format of .NET, with literal text in quotes.</summary>
internal sealed class FormatBuilder
{
    private readonly StringBuilder _format = new();
    private bool _isQuoted;

    /// <summary>Adds a specifier, or several with the signs between them.</summary>
    public void Add(string specifier)
    {
        EndQuote();
        _format.Append(specifier);
    }

    /// <summary>Adds a literal character.</summary>
    public void AddText(char character)
    {
        bool needsQuotes = char.IsLetter(character) || character is '%' or '"';

        if (needsQuotes && !_isQuoted)
        {
            _format.Append('\'');
            _isQuoted = true;
        }
        else if (!needsQuotes)
        {
            EndQuote();
        }

        _ = character is '\'' or '\\' ? _format.Append('\\').Append(character) : _format.Append(character);
    }

    /// <summary>Adds literal text.</summary>
    public void AddText(string text)
    {
        foreach (char character in text)
        {
            AddText(character);
        }
    }

    /// <summary>Returns the format.</summary>
    public override string ToString()
    {
        EndQuote();
        return _format.ToString();
    }

    private void EndQuote()
    {
        if (_isQuoted)
        {
            _format.Append('\'');
            _isQuoted = false;
        }
    }
}
