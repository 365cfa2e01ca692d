using System.Collections.Generic;
using System.Globalization;
using SchemaGen.Html;
using SchemaGen.Limits;
using SchemaGen.Runtime;

namespace SchemaGen.Matching.States;

/// <summary>Checked, default and indeterminate states of form controls, computed in one pass on first use.</summary>
/// <remarks>HTML, 4.10.18 (form owners), 4.10.5.1.17 (radio groups), 4.10.7 (select), 4.10.22.2 (default buttons), 4.16.3 (pseudo-classes).</remarks>
internal sealed class FormStates
{
    private readonly PageTree _tree;
    private readonly HashSet<int> _checked = [];
    private readonly HashSet<int> _defaultButtons = [];
    private readonly HashSet<int> _undecided = [];

    /// <param name="tree">The page.</param>
    /// <param name="budget">The budget of the page.</param>
    public FormStates(PageTree tree, PageBudget budget)
    {
        _tree = tree;
        tree.Complete();
        var forms = new FormOwners(tree, budget.Progress);
        var buttonForms = new HashSet<int>();
        var groups = new Dictionary<(int Form, string Name), RadioGroup>();
        var options = new Dictionary<int, ListOptions>();
        int[] lists = new int[tree.Count];

        foreach (int row in tree.Elements())
        {
            budget.AddNodes(1);

            if (FormControls.IsSubmitButton(tree, row) && forms.OwnerOf(row) is not PageTree.None and int form && buttonForms.Add(form))
            {
                _defaultButtons.Add(row);
            }

            lists[row] = tree.Is(row, TagNames.Select) ? row : lists[tree.Nodes[row].Parent];

            if (tree.Is(row, TagNames.Input))
            {
                AddInput(row, forms, groups);
            }
            else if (tree.Is(row, TagNames.Option))
            {
                AddOption(row, lists[row], options);
            }
        }

        foreach (RadioGroup group in groups.Values)
        {
            if (group.Chosen != PageTree.None)
            {
                _checked.Add(group.Chosen);
            }
            else
            {
                _undecided.UnionWith(group.Buttons);
            }
        }

        foreach ((int list, ListOptions its) in options)
        {
            int chosen = its.Chosen == PageTree.None && HasOneLine(list) ? its.FirstEnabled : its.Chosen;

            if (chosen != PageTree.None)
            {
                _checked.Add(chosen);
            }
        }
    }

    /// <summary>Reports whether a checkbox, radio button or option is checked.</summary>
    public bool IsChecked(int row) => _checked.Contains(row);

    /// <summary>Reports whether an element is a form's default button, or checked or selected by its attribute.</summary>
    public bool IsDefault(int row) =>
        _defaultButtons.Contains(row)
        || (_tree.Is(row, TagNames.Option) && _tree.HasAttribute(row, "selected"))
        || (_tree.Is(row, TagNames.Input) && FormControls.TypeOf(_tree, row) is "checkbox" or "radio" && _tree.HasAttribute(row, "checked"));

    /// <summary>Reports whether an element is a radio button in a group without a checked one, or a progress bar without a value.</summary>
    public bool IsIndeterminate(int row) =>
        _undecided.Contains(row) || (_tree.Is(row, TagNames.Progress) && !_tree.HasAttribute(row, "value"));

    private void AddInput(int row, FormOwners forms, Dictionary<(int Form, string Name), RadioGroup> groups)
    {
        bool isChecked = _tree.HasAttribute(row, "checked");

        switch (FormControls.TypeOf(_tree, row))
        {
            case "checkbox" when isChecked:
                _checked.Add(row);
                break;
            case "radio" when _tree.Attribute(row, "name") is { Length: > 0 } name:
                (int Form, string Name) key = (forms.OwnerOf(row), name);

                if (!groups.TryGetValue(key, out RadioGroup? group))
                {
                    groups.Add(key, group = new RadioGroup());
                }

                group.Buttons.Add(row);
                group.Chosen = isChecked ? row : group.Chosen;
                break;
            case "radio":
                (isChecked ? _checked : _undecided).Add(row);
                break;
        }
    }

    /// <summary>Records an option. A list without <c>multiple</c> has one chosen option: the last one with <c>selected</c>; without such an option, if the list shows one line, the first that is not disabled.</summary>
    private void AddOption(int row, int list, Dictionary<int, ListOptions> options)
    {
        bool isSelected = _tree.HasAttribute(row, "selected");

        if (list == PageTree.None || _tree.HasAttribute(list, "multiple"))
        {
            if (isSelected)
            {
                _checked.Add(row);
            }

            return;
        }

        if (!options.TryGetValue(list, out ListOptions? its))
        {
            options.Add(list, its = new ListOptions());
        }

        int parent = _tree.Nodes[row].Parent;
        bool isDisabled = _tree.HasAttribute(row, "disabled") || (_tree.Is(parent, TagNames.Optgroup) && _tree.HasAttribute(parent, "disabled"));
        its.Chosen = isSelected ? row : its.Chosen;
        its.FirstEnabled = its.FirstEnabled != PageTree.None || isDisabled ? its.FirstEnabled : row;
    }

    private bool HasOneLine(int list) =>
        !int.TryParse(_tree.Attribute(list, "size"), NumberStyles.None, CultureInfo.InvariantCulture, out int size) || size <= 1;

    private sealed class ListOptions
    {
        public int Chosen { get; set; }

        public int FirstEnabled { get; set; }
    }

    private sealed class RadioGroup
    {
        public List<int> Buttons { get; } = [];

        /// <summary>The last button with <c>checked</c>.</summary>
        public int Chosen { get; set; }
    }
}
