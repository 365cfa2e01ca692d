//HintName: A.g.cs
// x 1
