//HintName: A.g.cs
// a:b c  True Friday
