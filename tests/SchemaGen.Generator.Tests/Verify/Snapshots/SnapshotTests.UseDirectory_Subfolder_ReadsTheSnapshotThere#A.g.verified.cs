//HintName: A.g.cs
// folder
