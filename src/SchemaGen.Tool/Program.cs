using System;
using System.Text;
using SchemaGen.Tool.CommandLine;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var interruption = new Interruption();
return await new SchemagenCommand().InvokeAsync(args, Console.Out, Console.Error, interruption.Token).ConfigureAwait(false);
