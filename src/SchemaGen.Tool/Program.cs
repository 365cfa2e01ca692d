using System;
using System.Text;
using SchemaGen.Tool.CommandLine;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await new SchemagenCommand().InvokeAsync(args, Console.Out, Console.Error).ConfigureAwait(false);
