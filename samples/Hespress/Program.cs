using System;
Console.WriteLine(Hespress.HespressArticle.Parse(System.IO.File.ReadAllText(System.IO.Path.Combine(AppContext.BaseDirectory, "Pages", "article.html"))));
