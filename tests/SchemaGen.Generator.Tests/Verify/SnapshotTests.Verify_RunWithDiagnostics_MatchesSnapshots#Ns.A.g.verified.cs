//HintName: Ns.A.g.cs
class A;
