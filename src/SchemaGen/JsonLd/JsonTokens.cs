using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using SchemaGen.Text;

namespace SchemaGen.JsonLd;

/// <summary>The JSON of a page in compact form: its text in UTF-8, and the position of each value.</summary>
/// <remarks>
/// A scalar or the name of a member takes 1 integer: its position, whose sign bit is set if the text has an escape. An array takes 2: its position, and the token after it. An object takes 3:
/// its position, whose sign bit is set if it has an <c>@list</c> or <c>@set</c>, the token after it, and the node that it refers to, once that is known. A value of two characters takes
/// 4 bytes beside its text, and an empty object 12; <see cref="JsonDocument"/> takes 12 bytes for each value, and an object on the heap to refer to one.
/// </remarks>
/// <param name="budget">Limits the work.</param>
internal sealed class JsonTokens(JsonBudget budget)
{
    /// <summary>The largest depth of nesting. Real data is less deep, and code that walks values may recurse.</summary>
    public const int MaxDepth = 128;

    /// <summary>No token.</summary>
    public const int None = -1;

    private const int Flag = int.MinValue;

    /// <summary>The bytes that end a number, <c>true</c>, <c>false</c> or <c>null</c>.</summary>
    private static readonly SearchValues<byte> s_afterValue = SearchValues.Create(" \t\r\n,]}/"u8);

    /// <summary>The options of the reader, with the extensions of JSON that are read.</summary>
    public static readonly JsonReaderOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = MaxDepth };

    private readonly ChunkedList _tokens = new();
    private readonly List<Block> _blocks = [];
    private Block _block = new([], 0);

    /// <summary>The budget of the page.</summary>
    public JsonBudget Budget => budget;

    /// <summary>Reads a sequence of values.</summary>
    /// <param name="json">The text, which is kept.</param>
    /// <param name="roots">Receives the values before a mistake.</param>
    /// <param name="firstOnly">Whether text after the first value is ignored.</param>
    public JsonProblem? Read(byte[] json, List<int> roots, bool firstOnly = false)
    {
        int start = 0;
        int offset = _blocks.Count == 0 ? 0 : _blocks[^1].Offset + _blocks[^1].Text.Length;
        int count = roots.Count;
        JsonProblem? problem = null;

        while (problem is null && !json.AsSpan(start).TrimStart(" \t\r\n"u8).IsEmpty && !(firstOnly && roots.Count > count))
        {
            int token = _tokens.Count;

            try
            {
                var reader = new Utf8JsonReader(json.AsSpan(start), Options);

                if (!ReadValue(ref reader, checked(offset + start)))
                {
                    _tokens.Count = token;
                    break;
                }

                roots.Add(token);
                start += (int)reader.BytesConsumed;
            }
            catch (JsonException exception)
            {
                _tokens.Count = token;
                problem = ProblemOf(exception, json, start);
            }
        }

        if (roots.Count > count)
        {
            _blocks.Add(new Block(json, offset));
        }

        return problem;
    }

    /// <summary>Removes the values of the last text.</summary>
    public void Undo(List<int> roots, int count)
    {
        if (roots.Count > count)
        {
            _tokens.Count = roots[count];
            roots.RemoveRange(count, roots.Count - count);
            _blocks.RemoveAt(_blocks.Count - 1);
            _block = new([], 0);
        }
    }

    /// <summary>Reports whether a value is an object.</summary>
    public bool IsObject(int token) => First(token) == '{';

    /// <summary>Reports whether a value is an array.</summary>
    public bool IsArray(int token) => First(token) == '[';

    /// <summary>Reports whether a value is a string.</summary>
    public bool IsString(int token) => First(token) == '"';

    /// <summary>Reports whether a value is a number.</summary>
    public bool IsNumber(int token) => First(token) is '-' or (>= '0' and <= '9');

    /// <summary>Reports whether a value is null.</summary>
    public bool IsNull(int token) => First(token) == 'n';

    /// <summary>Gets the token after a value.</summary>
    public int After(int token) => First(token) is '{' or '[' ? _tokens[token + 1] : token + 1;

    /// <summary>Gets the first token in an array or object.</summary>
    public int Inside(int token) => token + (IsObject(token) ? 3 : 2);

    /// <summary>Gets the list that an object with <c>@list</c> or <c>@set</c> contains; <see cref="None"/> for another object.</summary>
    /// <remarks>JSON-LD 1.1, 4.3.</remarks>
    public int ListOf(int token)
    {
        if (_tokens[token] >= 0)
        {
            return None;
        }

        int list = Find(token, "@list"u8);
        return list != None ? list : Find(token, "@set"u8);
    }

    /// <summary>Gets the node that an object refers to; <see cref="None"/> if it is not known yet.</summary>
    public int NodeOf(int token) => _tokens[token + 2] - 1;

    /// <summary>Stores the node that an object refers to.</summary>
    public void SetNode(int token, int node) => _tokens[token + 2] = node + 1;

    /// <summary>Reports whether the token of a name equals a text.</summary>
    public bool NameEquals(int name, ReadOnlySpan<byte> other)
    {
        ReadOnlySpan<byte> text = TextAt(name)[1..];

        return _tokens[name] >= 0
            ? text.Length > other.Length && text[other.Length] == '"' && text.StartsWith(other)
            : Encoding.UTF8.GetBytes(Text(name)).AsSpan().SequenceEqual(other);
    }

    /// <summary>Gets the value of the last member with a name; <see cref="None"/> if there is no such member.</summary>
    public int Find(int token, ReadOnlySpan<byte> name)
    {
        int found = None;

        for (int i = Inside(token), end = After(token); i < end && budget.TrySpend(); i = After(i + 1))
        {
            if (NameEquals(i, name))
            {
                found = i + 1;
            }
        }

        return found;
    }

    /// <summary>Gets the value of the member that a key denotes: of its first spelling that occurs, the last member.</summary>
    public int Find(int token, JsonLdKey key)
    {
        int found = None;
        int rank = key.Spellings.Length;

        for (int i = Inside(token), end = After(token); i < end && budget.TrySpend(); i = After(i + 1))
        {
            for (int spelling = 0; spelling <= rank && spelling < key.Spellings.Length; spelling++)
            {
                if (NameEquals(i, key.Spellings[spelling]))
                {
                    rank = spelling;
                    found = i + 1;
                }
            }
        }

        return found;
    }

    /// <summary>Gets the text of a name or string without its quotes and escapes, or a number or truth value as it is written; empty for null.</summary>
    public string Text(int token)
    {
        ReadOnlySpan<byte> text = TextAt(token);

        if (text[0] != '"')
        {
            return text[0] == 'n' ? string.Empty : Encoding.UTF8.GetString(Bytes(token));
        }

        if (_tokens[token] >= 0)
        {
            return Encoding.UTF8.GetString(text.Slice(1, text[1..].IndexOf((byte)'"')));
        }

        var reader = new Utf8JsonReader(text, Options);
        reader.Read();
        return reader.GetString()!;
    }

    /// <summary>Gets a value as it is written.</summary>
    public string Json(int token)
    {
        ReadOnlySpan<byte> json = Bytes(token);
        budget.TrySpend(2L * json.Length);
        return Encoding.UTF8.GetString(json);
    }

    /// <summary>Gets a value as it is written, in UTF-8.</summary>
    public ReadOnlySpan<byte> Bytes(int token)
    {
        ReadOnlySpan<byte> text = TextAt(token);

        if (text[0] is not ((byte)'{' or (byte)'[' or (byte)'"'))
        {
            int length = text.IndexOfAny(s_afterValue);
            return length < 0 ? text : text[..length];
        }

        var reader = new Utf8JsonReader(text, Options);
        reader.Read();
        reader.Skip();
        return text[..(int)reader.BytesConsumed];
    }

    private char First(int token) => (char)TextAt(token)[0];

    private ReadOnlySpan<byte> TextAt(int token)
    {
        int position = _tokens[token] & ~Flag;

        if (position < _block.Offset || position >= _block.Offset + _block.Text.Length)
        {
            int index = _blocks.BinarySearch(new Block([], position), s_byOffset);
            _block = _blocks[index < 0 ? ~index - 1 : index];
        }

        return _block.Text.AsSpan(position - _block.Offset);
    }

    /// <returns>False if there is no value, or the budget is exhausted.</returns>
    private bool ReadValue(ref Utf8JsonReader reader, int offset)
    {
        Span<int> open = stackalloc int[MaxDepth + 1];
        int depth = 0;

        do
        {
            if (!reader.Read() || !budget.TrySpend())
            {
                return false;
            }

            int position = offset + (int)reader.TokenStartIndex;

            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    open[depth++] = _tokens.Count;
                    _tokens.Add(position);
                    _tokens.Add(0);

                    if (reader.TokenType == JsonTokenType.StartObject)
                    {
                        _tokens.Add(0);
                    }

                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    _tokens[open[--depth] + 1] = _tokens.Count;
                    break;
                default:
                    if (reader.TokenType == JsonTokenType.PropertyName && (reader.ValueTextEquals("@list"u8) || reader.ValueTextEquals("@set"u8)))
                    {
                        _tokens[open[depth - 1]] |= Flag;
                    }

                    _tokens.Add(reader.ValueIsEscaped ? position | Flag : position);
                    break;
            }
        }
        while (depth > 0);

        return true;
    }

    private static JsonProblem ProblemOf(JsonException exception, byte[] json, int start)
    {
        int offset = start;

        for (long line = exception.LineNumber ?? 0; line > 0; line--)
        {
            offset += json.AsSpan(offset).IndexOf((byte)'\n') + 1;
        }

        offset = (int)Math.Min(offset + (exception.BytePositionInLine ?? 0), json.Length);

        // The message ends with the position in the JSON, which is reported separately, as a position in the block.
        string reason = exception.Message;
        int place = reason.IndexOf(" LineNumber:", StringComparison.Ordinal);
        reason = place < 0 ? reason : reason[..place];

        // The message may quote a line end.
        return new JsonProblem(Encoding.UTF8.GetCharCount(json.AsSpan(0, offset)), ElementText.Normalize(reason).TrimEnd('.'));
    }

    private static readonly Comparer<Block> s_byOffset = Comparer<Block>.Create(static (x, y) => x.Offset.CompareTo(y.Offset));

    /// <param name="Text">The text of a block.</param>
    /// <param name="Offset">The position of its first byte among all texts.</param>
    private readonly record struct Block(byte[] Text, int Offset);
}
