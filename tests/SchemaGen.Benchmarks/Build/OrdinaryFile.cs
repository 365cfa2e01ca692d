using System.Globalization;

namespace SchemaGen.Benchmarks.Build;

/// <summary>Writes a file of an application without a schema: a record, an enum and a service of about a hundred lines.</summary>
internal static class OrdinaryFile
{
    /// <summary>Gets the text of the file with a number.</summary>
    public static string Of(int i) => string.Create(CultureInfo.InvariantCulture, $$"""
        using System;
        using System.Collections.Generic;
        using System.ComponentModel;
        using System.Linq;
        using System.Text.Json.Serialization;
        using System.Threading;
        using System.Threading.Tasks;

        namespace Program.Orders{{i % 50}};

        /// <summary>A line of an order.</summary>
        public sealed record Line{{i}}(
            [property: JsonPropertyName("sku")] string Sku,
            [property: JsonPropertyName("quantity")] int Quantity,
            [property: JsonPropertyName("price")] decimal Price)
        {
            [JsonIgnore]
            public decimal Total => Quantity * Price;

            [DisplayName("Note")]
            public string? Note { get; init; }
        }

        public enum Status{{i}}
        {
            Draft,
            Placed,
            Shipped,
            Cancelled,
        }

        /// <summary>Reads, changes and prices the lines of an order.</summary>
        public sealed class Service{{i}} : IDisposable
        {
            private readonly Dictionary<string, Line{{i}}> _lines = new(StringComparer.Ordinal);
            private readonly SemaphoreSlim _gate = new(1, 1);
            private Status{{i}} _status;

            public event EventHandler<string>? Changed;

            public int Count => _lines.Count;

            public Status{{i}} Status
            {
                get => _status;
                private set
                {
                    if (_status != value)
                    {
                        _status = value;
                        Changed?.Invoke(this, nameof(Status));
                    }
                }
            }

            public async Task<decimal> AddAsync(Line{{i}} line, CancellationToken cancellationToken = default)
            {
                ArgumentNullException.ThrowIfNull(line);
                await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);

                try
                {
                    if (_lines.TryGetValue(line.Sku, out Line{{i}}? known))
                    {
                        line = line with { Quantity = line.Quantity + known.Quantity, Note = line.Note ?? known.Note };
                    }

                    _lines[line.Sku] = line;
                    return _lines.Values.Sum(static l => l.Total);
                }
                finally
                {
                    _gate.Release();
                }
            }

            public IReadOnlyList<string> Describe(int limit) => _lines.Values
                .Where(static l => l.Quantity > 0)
                .OrderByDescending(static l => l.Total)
                .ThenBy(static l => l.Sku, StringComparer.Ordinal)
                .Take(limit)
                .Select(l => $"{l.Sku}: {l.Quantity} x {l.Price} = {l.Total}{(l.Note is { Length: > 0 } note ? " (" + note + ")" : string.Empty)}")
                .ToList();

            public bool TryAdvance(out string reason)
            {
                switch (Status)
                {
                    case Status{{i}}.Draft when _lines.Count == 0:
                        reason = "The order is empty.";
                        return false;
                    case Status{{i}}.Draft:
                        Status = Status{{i}}.Placed;
                        break;
                    case Status{{i}}.Placed:
                        Status = Status{{i}}.Shipped;
                        break;
                    default:
                        reason = $"An order that is {Status} cannot advance.";
                        return false;
                }

                reason = string.Empty;
                return true;
            }

            public decimal Discount(decimal total)
            {
                decimal Rate(decimal amount) => amount switch
                {
                    < 100m => 0m,
                    < 1_000m => 0.0{{1 + (i % 9)}}m,
                    _ => 0.1m,
                };

                decimal discount = 0;

                foreach (IGrouping<int, Line{{i}}> group in _lines.Values.GroupBy(static l => l.Quantity / 10))
                {
                    discount += group.Key > 0 ? group.Sum(static l => l.Total) * Rate(total) : 0;
                }

                return Math.Round(discount, 2, MidpointRounding.AwayFromZero);
            }

            public void Dispose() => _gate.Dispose();
        }
        """);
}
