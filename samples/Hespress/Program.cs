using System;
using System.Text;
using Hespress.CommandLine;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await new HespressCommand(Runner.RunAsync).InvokeAsync(args);
