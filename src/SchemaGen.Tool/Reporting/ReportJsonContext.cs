using System.Text.Json.Serialization;

namespace SchemaGen.Tool.Reporting;

/// <summary>Serializes the data of a report.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(ReportIndex))]
[JsonSerializable(typeof(ReportPage))]
internal sealed partial class ReportJsonContext : JsonSerializerContext;
