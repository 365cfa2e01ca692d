using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace SchemaGen.Corpus.Warc;

/// <summary>A decompressor of libdeflate, which takes two thirds of the time that the zlib of .NET takes, but needs all data and room for all output at once. It is used if it is installed.</summary>
/// <remarks>
/// It accepts some damaged data that zlib refuses, so that a checksum must decide. No package of it for .NET exists, so that the library of the system is loaded (Debian: <c>libdeflate0</c>). The signatures are those of its header file, libdeflate.h, since version 1.0.
/// </remarks>
internal sealed class LibDeflate : IDisposable
{
    private const int Success = 0;

    private static readonly Functions? s_functions = Functions.Load();

    private readonly Functions _functions;
    private readonly Decompressor _decompressor;

    private LibDeflate(Functions functions, Decompressor decompressor)
    {
        _functions = functions;
        _decompressor = decompressor;
    }

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate nint AllocateFunction();

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate void FreeFunction(nint decompressor);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int DecompressFunction(Decompressor decompressor, ref byte data, nuint dataLength, ref byte output, nuint outputLength, out nuint taken, out nuint written);

    /// <summary>Whether the library is installed.</summary>
    public static bool IsInstalled => s_functions is not null;

    /// <summary>Creates a decompressor; null if the library is not installed.</summary>
    public static LibDeflate? TryCreate()
    {
        if (s_functions is null)
        {
            return null;
        }

        var decompressor = new Decompressor(s_functions);
        return decompressor.IsInvalid ? null : new LibDeflate(s_functions, decompressor);
    }

    /// <summary>Decompresses data in the format deflate (RFC 1951).</summary>
    /// <param name="data">The data, which may be followed by other bytes.</param>
    /// <param name="output">The room for the output.</param>
    /// <param name="taken">The number of bytes that the data has.</param>
    /// <param name="written">The number of bytes of the output.</param>
    /// <returns>False if the data is damaged or has no end, or the room is too small.</returns>
    public bool TryDecompress(ReadOnlySpan<byte> data, Span<byte> output, out int taken, out int written)
    {
        int result = _functions.Decompress(_decompressor, ref MemoryMarshal.GetReference(data), (nuint)data.Length, ref MemoryMarshal.GetReference(output), (nuint)output.Length, out nuint used, out nuint length);
        bool isWhole = result == Success;
        taken = isWhole ? (int)used : 0;
        written = isWhole ? (int)length : 0;
        return isWhole;
    }

    /// <inheritdoc/>
    public void Dispose() => _decompressor.Dispose();

    private sealed class Decompressor : SafeHandle
    {
        private readonly Functions _functions;

        public Decompressor(Functions functions)
            : base(invalidHandleValue: 0, ownsHandle: true)
        {
            _functions = functions;
            SetHandle(functions.Allocate());
        }

        public override bool IsInvalid => handle == 0;

        protected override bool ReleaseHandle()
        {
            _functions.Free(handle);
            return true;
        }
    }

    private sealed record Functions(AllocateFunction Allocate, FreeFunction Free, DecompressFunction Decompress)
    {
        private static string FileName =>
            OperatingSystem.IsWindows() ? "libdeflate.dll"
            : OperatingSystem.IsMacOS() ? "libdeflate.0.dylib"
            : "libdeflate.so.0";

        public static Functions? Load() =>
            NativeLibrary.TryLoad(FileName, typeof(LibDeflate).Assembly, DllImportSearchPath.SafeDirectories, out nint library)
            && TryGet(library, "libdeflate_alloc_decompressor", out AllocateFunction? allocate)
            && TryGet(library, "libdeflate_free_decompressor", out FreeFunction? free)
            && TryGet(library, "libdeflate_deflate_decompress_ex", out DecompressFunction? decompress)
                ? new Functions(allocate, free, decompress)
                : null;

        private static bool TryGet<T>(nint library, string name, [NotNullWhen(true)] out T? function)
            where T : Delegate
        {
            function = NativeLibrary.TryGetExport(library, name, out nint address) ? Marshal.GetDelegateForFunctionPointer<T>(address) : null;
            return function is not null;
        }
    }
}
