using System.CommandLine;
using System.Threading;
using System.Threading.Tasks;

namespace SchemaGen.Tool.Schemas;

/// <summary>The options that name the user's project or assembly. Without one, the project in the current folder is built.</summary>
internal sealed class SchemaOptions
{
    private readonly Option<string?> _project = new("--project") { Description = "The project with the schemas, or its folder. It is built first.", HelpName = "path" };

    private readonly Option<string?> _assembly = new("--assembly") { Description = "The assembly with the schemas, instead of a project.", HelpName = "file" };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_project);
        command.Add(_assembly);
        command.Validators.Add(result =>
        {
            if (result.GetResult(_project) is not null && result.GetResult(_assembly) is not null)
            {
                result.AddError($"The options '{_project.Name}' and '{_assembly.Name}' exclude each other.");
            }
        });
    }

    /// <summary>Loads the assembly that the options name.</summary>
    public async Task<UserAssembly> LoadAsync(ParseResult result, CancellationToken cancellationToken) =>
        UserAssembly.Load(result.GetValue(_assembly) ?? await UserProject.BuildAsync(result.GetValue(_project) ?? ".", cancellationToken).ConfigureAwait(false));
}
