using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Planning;

/// <content>Bodies of articles.</content>
internal sealed partial class SchemaPlanner
{
    private static BodyPlan PlanBody(MemberModel member, BodyModel body, string label, MemberQueries queries)
    {
        return new BodyPlan(Add("Summary", body.Summary), Add("Headings", body.Headings), Add("Paragraphs", body.Paragraphs), Add("Figures", body.Figures), body.Lines);

        int? Add(string role, BodyRoleModel? model) =>
            model is null ? null : queries.Add(label + role, model.Selector, $"{member.Name}, {role.ToLowerInvariant()}: {model.Text}", isTraced: model == body.Main);
    }
}
