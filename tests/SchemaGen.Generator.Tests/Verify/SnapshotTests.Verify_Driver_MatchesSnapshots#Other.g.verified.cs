//HintName: Other.g.cs
no line feed at the end