//HintName: A.g.cs
// file name
