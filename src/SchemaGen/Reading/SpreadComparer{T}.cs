using System;
using System.Collections.Generic;
using SchemaGen.Limits;

namespace SchemaGen.Reading;

/// <summary>Compares values like <see cref="EqualityComparer{T}.Default"/>, with hash codes that a page cannot make collide.</summary>
/// <remarks>
/// The hash codes of .NET's numbers, dates and GUIDs are public arithmetic: all <c>(i &lt;&lt; 32) | i</c> have the code 0, and integers that are multiples of a set's size share a bucket, so that 50,000 of
/// them take seconds. Here all bits go through <see cref="HashCode"/>, which has a random seed in each process. The codes of a user's type can be spread, but equal ones stay equal; while a collection of them is filled,
/// comparisons of different values with the same code are counted.
/// </remarks>
/// <typeparam name="T">The type of the values.</typeparam>
internal sealed class SpreadComparer<T> : IEqualityComparer<T>, ICollisionCounter
{
    /// <summary>The number of collisions of 5,800 values with the same code, which takes about a tenth of a second.</summary>
    private const int MaxCollisions = 1 << 24;

    private int _collisions;
    private bool _isCounting = true;

    private SpreadComparer()
    {
    }

    /// <summary>Creates the comparer for filling a collection; null if the default one is safe.</summary>
    public static SpreadComparer<T>? Create() => IsSafe ? null : new SpreadComparer<T>();

    /// <summary>Whether the default codes are random (text, addresses, references), or there are too few values to matter.</summary>
    private static bool IsSafe =>
        typeof(T) == typeof(string) || typeof(T) == typeof(Uri) || typeof(T) == typeof(bool) || typeof(T) == typeof(char) || typeof(T) == typeof(Half)
        || typeof(T) == typeof(byte) || typeof(T) == typeof(sbyte) || typeof(T) == typeof(short) || typeof(T) == typeof(ushort)
        || typeof(T).IsEnum || typeof(T).IsInterface;

    /// <inheritdoc/>
    public void StopCounting() => _isCounting = false;

    /// <inheritdoc/>
    public bool Equals(T? x, T? y)
    {
        bool isEqual = EqualityComparer<T>.Default.Equals(x, y);

        if (!isEqual && _isCounting && ++_collisions > MaxCollisions)
        {
            throw new PageLimitException(string.Empty, $"The page has too many different values of type {typeof(T).Name} with the same hash code");
        }

        return isEqual;
    }

    /// <inheritdoc/>
    public int GetHashCode(T value) => value switch
    {
        int number => HashCode.Combine(number),
        uint number => HashCode.Combine(number),
        long number => Of(number),
        ulong number => Of((long)number),
        nint number => Of(number),
        nuint number => Of((long)(ulong)number),
        Int128 number => Of((long)(number >> 64), (long)number),
        UInt128 number => Of((long)(number >> 64), (long)number),
        float number => HashCode.Combine(number),
        double number => OfDouble(number),
        decimal number => OfDecimal(number),
        Guid id => OfGuid(id),
        DateTimeOffset date => Of(date.UtcTicks),
        DateTime date => Of(date.Ticks),
        DateOnly date => HashCode.Combine(date.DayNumber),
        TimeOnly time => Of(time.Ticks),
        TimeSpan time => Of(time.Ticks),
        null => 0,
        _ => HashCode.Combine(EqualityComparer<T>.Default.GetHashCode(value)),
    };

    private static int Of(long value) => HashCode.Combine((int)value, (int)(value >> 32));

    private static int Of(long upper, long lower) => HashCode.Combine((int)lower, (int)(lower >> 32), (int)upper, (int)(upper >> 32));

    /// <remarks>Both zeros are equal, and so are all values that are not a number.</remarks>
    private static int OfDouble(double value) => Of(BitConverter.DoubleToInt64Bits(value == 0 ? 0 : double.IsNaN(value) ? double.NaN : value));

    /// <remarks>1.0 and 1.00 are equal: a division by 1 with all decimal places removes the trailing zeros.</remarks>
    private static int OfDecimal(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value / 1.0000000000000000000000000000m, bits);
        return value == 0 ? 0 : HashCode.Combine(bits[0], bits[1], bits[2], bits[3]);
    }

    private static int OfGuid(Guid value)
    {
        Span<byte> bytes = stackalloc byte[16];
        value.TryWriteBytes(bytes);
        return Of(BitConverter.ToInt64(bytes), BitConverter.ToInt64(bytes[8..]));
    }
}
