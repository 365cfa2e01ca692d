namespace SchemaGen.TestHelpers;

/// <summary>The result of a process that has ended.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Output">The text of standard output.</param>
/// <param name="Error">The text of standard error.</param>
public sealed record ProcessResult(int ExitCode, string Output, string Error);
