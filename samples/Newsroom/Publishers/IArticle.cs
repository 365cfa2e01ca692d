using System;
using System.Collections.Generic;
using SchemaGen;

namespace Newsroom.Publishers;

/// <summary>An article of any publisher.</summary>
public interface IArticle
{
    /// <summary>The address of the page.</summary>
    Uri? Address { get; }

    /// <summary>The headline.</summary>
    string Title { get; }

    /// <summary>The names of the authors, or of the agency that the article is from.</summary>
    IReadOnlyList<string> Authors { get; }

    /// <summary>The time at which the article was first published.</summary>
    DateTimeOffset? Published { get; }

    /// <summary>The topics under which the publisher files the article.</summary>
    IReadOnlyList<string> Topics { get; }

    /// <summary>The text of the article.</summary>
    ArticleBody Body { get; }

    /// <summary>The image that stands for the article.</summary>
    Uri? Image { get; }
}
