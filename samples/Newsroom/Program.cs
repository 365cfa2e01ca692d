using System;
using System.Text;
using Newsroom.CommandLine;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await new NewsroomCommand(Runner.RunAsync).InvokeAsync(args);
