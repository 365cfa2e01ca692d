//HintName: a/Ns.A.g.cs
class A;
