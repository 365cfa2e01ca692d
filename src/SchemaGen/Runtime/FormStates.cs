using System.Collections.Generic;
using System.Globalization;
using AngleSharp.Dom;

namespace SchemaGen.Runtime;

/// <summary>What the controls of a page's forms are to each other, found in one pass when somebody first asks.</summary>
/// <remarks>HTML, 4.10.18 (form owners), 4.10.5.1.17 (radio groups), 4.10.7 (select), 4.10.22.2 (default buttons), 4.16.3 (pseudo-classes).</remarks>
internal sealed class FormStates
{
    private readonly HashSet<IElement> _checked = [];
    private readonly HashSet<IElement> _defaultButtons = [];
    private readonly HashSet<IElement> _undecided = [];

    /// <param name="table">The elements of the page.</param>
    /// <param name="budget">Asked on the way.</param>
    public FormStates(ElementTable table, PageBudget budget)
    {
        table.Complete();
        var forms = new FormOwners(table);
        var buttonForms = new HashSet<IElement>();
        var groups = new Dictionary<(IElement? Form, string Name), RadioGroup>();
        var options = new Dictionary<int, ListOptions>();
        int[] lists = new int[table.Count];

        for (int row = 0; row < table.Count; row++)
        {
            budget.AddNodes(1);
            IElement element = table[row];

            if (FormControls.IsSubmitButton(element) && forms.OwnerOf(row) is { } form && buttonForms.Add(form))
            {
                _defaultButtons.Add(element);
            }

            int parent = table.Parent(row);
            lists[row] = HtmlElements.Is(element, "select") ? row : parent == ElementTable.None ? ElementTable.None : lists[parent];

            if (HtmlElements.Is(element, "input"))
            {
                AddInput(element, row, forms, groups);
            }
            else if (HtmlElements.Is(element, "option"))
            {
                AddOption(table, row, lists[row], options);
            }
        }

        foreach (RadioGroup group in groups.Values)
        {
            if (group.Chosen is { } chosen)
            {
                _checked.Add(chosen);
            }
            else
            {
                _undecided.UnionWith(group.Buttons);
            }
        }

        foreach ((int list, ListOptions its) in options)
        {
            if ((its.Chosen ?? (HasOneLine(table[list]) ? its.FirstEnabled : null)) is { } chosen)
            {
                _checked.Add(chosen);
            }
        }
    }

    /// <summary>Whether a box or an option is chosen.</summary>
    public bool IsChecked(IElement element) => _checked.Contains(element);

    /// <summary>Whether it is a form's default button, or chosen from the start.</summary>
    public bool IsDefault(IElement element) =>
        _defaultButtons.Contains(element)
        || (HtmlElements.Is(element, "option") && element.HasAttribute("selected"))
        || (HtmlElements.Is(element, "input") && FormControls.TypeOf(element) is "checkbox" or "radio" && element.HasAttribute("checked"));

    /// <summary>Whether it is a radio button of a group without choice, or a progress bar without value.</summary>
    public bool IsIndeterminate(IElement element) =>
        _undecided.Contains(element) || (HtmlElements.Is(element, "progress") && !element.HasAttribute("value"));

    private void AddInput(IElement input, int row, FormOwners forms, Dictionary<(IElement? Form, string Name), RadioGroup> groups)
    {
        bool isChecked = input.HasAttribute("checked");

        switch (FormControls.TypeOf(input))
        {
            case "checkbox" when isChecked:
                _checked.Add(input);
                break;
            case "radio" when input.GetAttribute(null, "name") is { Length: > 0 } name:
                (IElement? Form, string Name) key = (forms.OwnerOf(row), name);

                if (!groups.TryGetValue(key, out RadioGroup? group))
                {
                    groups.Add(key, group = new RadioGroup());
                }

                group.Buttons.Add(input);
                group.Chosen = isChecked ? input : group.Chosen;
                break;
            case "radio":
                (isChecked ? _checked : _undecided).Add(input);
                break;
        }
    }

    /// <summary>A list without <c>multiple</c> has one chosen option: the last that says so, else, if it shows one line, the first that is not disabled.</summary>
    private void AddOption(ElementTable table, int row, int list, Dictionary<int, ListOptions> options)
    {
        Element option = table[row];
        bool saysSo = option.HasAttribute("selected");

        if (list == ElementTable.None || table[list].HasAttribute("multiple"))
        {
            if (saysSo)
            {
                _checked.Add(option);
            }

            return;
        }

        if (!options.TryGetValue(list, out ListOptions? its))
        {
            options.Add(list, its = new ListOptions());
        }

        Element parent = table[table.Parent(row)];
        bool isDisabled = option.HasAttribute("disabled") || (HtmlElements.Is(parent, "optgroup") && parent.HasAttribute("disabled"));
        its.Chosen = saysSo ? option : its.Chosen;
        its.FirstEnabled ??= isDisabled ? null : option;
    }

    private static bool HasOneLine(Element list) =>
        !int.TryParse(list.GetAttribute(null, "size"), NumberStyles.None, CultureInfo.InvariantCulture, out int size) || size <= 1;

    private sealed class ListOptions
    {
        public IElement? Chosen { get; set; }

        public IElement? FirstEnabled { get; set; }
    }

    private sealed class RadioGroup
    {
        public List<IElement> Buttons { get; } = [];

        /// <summary>Of several that say so, the last one stays chosen.</summary>
        public IElement? Chosen { get; set; }
    }
}
