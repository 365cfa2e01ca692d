//HintName: A.g.cs
//  1.5 False Monday
