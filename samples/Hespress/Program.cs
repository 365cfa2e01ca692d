using Hespress.CommandLine;

return await new HespressCommand(Runner.RunAsync).InvokeAsync(args);
