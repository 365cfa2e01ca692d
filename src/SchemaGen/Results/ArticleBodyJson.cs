using System.Collections.Generic;

namespace SchemaGen.Results;

/// <summary>A body as it is serialised.</summary>
/// <param name="Summary">The texts of the summary.</param>
/// <param name="Sections">The sections.</param>
/// <param name="Figures">The figures; null if there are none.</param>
internal sealed record ArticleBodyJson(IReadOnlyList<string>? Summary, IReadOnlyList<ArticleSection>? Sections, IReadOnlyList<ArticleFigure>? Figures);
