//HintName: b/Ns.A.g.cs
class B;
