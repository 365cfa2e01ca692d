namespace SchemaGen.Html;

/// <content>Active formatting elements and the adoption agency algorithm (HTML, 13.2.4.3 and 13.2.6.4.7).</content>
internal sealed partial class TreeBuilder
{
    private const int OuterLoopLimit = 8;
    private const int InnerLoopLimit = 3;

    /// <summary>Reconstructs the active formatting elements.</summary>
    private void Reconstruct()
    {
        int first = _active.Count;

        while (first > 0 && _active[first - 1] != 0 && !IsOpen(_active[first - 1]))
        {
            _loop.Step();
            first--;
        }

        for (int index = first; index < _active.Count; index++)
        {
            CheckWork();
            int copy = InsertAndPush(Copy(_active[index]));
            _active.Replace(index, copy);
        }
    }

    private bool IsOpen(int row) => (_tree.Nodes[row].Flags & PageNodeFlags.Open) != 0;

    /// <summary>Runs the adoption agency algorithm for an end tag.</summary>
    private void Adopt(ushort subject)
    {
        if (IsCurrent(subject) && (_tree.Nodes[_open.Current].Flags & PageNodeFlags.ActiveFormatting) == 0)
        {
            _open.Pop();
            return;
        }

        for (int outer = 0; outer < OuterLoopLimit; outer++)
        {
            int entry = _active.LastIndexOf(subject);

            if (entry < 0)
            {
                OtherEndTag(subject);
                return;
            }

            int formatting = _active[entry];

            if (!IsOpen(formatting))
            {
                _active.RemoveAt(entry);
                return;
            }

            int place = _open.PlaceOf(formatting);

            if (!_open.IsPlaceInScope(place))
            {
                return;
            }

            int blockPlace = FindFurthestBlock(place);

            if (blockPlace < 0)
            {
                _open.PopFrom(place);
                _active.RemoveAt(entry);
                return;
            }

            AdoptOnce(formatting, place, blockPlace);
            CheckWork();
        }
    }

    /// <summary>Finds the first special element above a formatting element; -1 if there is none.</summary>
    private int FindFurthestBlock(int formattingPlace)
    {
        if (_open.LastSpecialPlace <= formattingPlace)
        {
            return -1;
        }

        int place = formattingPlace + 1;

        while (!IsSpecial(_open[place]))
        {
            _loop.Step();
            place++;
        }

        return place;
    }

    private bool IsSpecial(int row)
    {
        ref PageNode node = ref _tree.Nodes[row];
        return node.IsHtmlElement ? TagRules.IsAny(node.Name, TagCategories.Special) : TagRules.IsForeignScope(node);
    }

    /// <summary>Moves the furthest block out of the formatting element and the content of the block into a copy of it.</summary>
    private void AdoptOnce(int formatting, int formattingPlace, int blockPlace)
    {
        RequireCopies(formattingPlace, blockPlace);
        _isOutOfOrder = true;
        int block = _open[blockPlace];
        int ancestor = _open[formattingPlace - 1];
        int bookmark = _active.IndexOf(formatting);
        int last = block;
        int inner = 0;
        _open.BeginChange(formattingPlace);

        for (int place = blockPlace - 1; place > formattingPlace; place--)
        {
            _loop.Step();
            inner++;
            int node = _open[place];
            int entry = _active.IndexOf(node);

            if (inner > InnerLoopLimit && entry >= 0)
            {
                _active.RemoveAt(entry);
                bookmark = entry < bookmark ? bookmark - 1 : bookmark;
                entry = -1;
            }

            if (entry < 0)
            {
                _open.Replace(place, 0);
                continue;
            }

            int copy = Copy(node);
            _active.Replace(entry, copy);
            _open.Replace(place, copy);
            bookmark = last == block ? entry + 1 : bookmark;
            Detach(last);
            Append(copy, last);
            last = copy;
        }

        // The change ends here because the place of insertion depends on the open tables.
        _open.Replace(formattingPlace, 0);
        int clone = Copy(formatting);
        _open.ShiftDown(formattingPlace, blockPlace, clone);
        AddWork(_open.EndChange(formattingPlace));
        Detach(last);
        int parent = FindPlace(ancestor, out int next);
        InsertBefore(parent, next, last);
        MoveChildren(ContentOf(block), clone);
        Append(ContentOf(block), clone);
        _active.Move(_active.IndexOf(formatting), bookmark, clone);
    }

    /// <summary>Ends parsing before anything is moved if the copies would exceed the limit of elements, because the block would be lost halfway.</summary>
    private void RequireCopies(int formattingPlace, int blockPlace)
    {
        int copies = 1;

        for (int place = blockPlace - 1; place > formattingPlace && place >= blockPlace - InnerLoopLimit; place--)
        {
            copies += (_tree.Nodes[_open[place]].Flags & PageNodeFlags.ActiveFormatting) != 0 ? 1 : 0;
        }

        if (copies > _maxElements - _tree.ElementCount)
        {
            throw new ParseLimitException(ParseOutcome.TooManyElements);
        }
    }

    private void MoveChildren(int source, int target)
    {
        int child = _tree.Nodes[source].FirstChild;
        _tree.Nodes[source].FirstChild = _tree.Nodes[source].LastChild = 0;

        while (child != 0)
        {
            int next = _tree.Nodes[child].NextSibling;
            Append(target, child);
            child = next;
            AddWork(1);
            _loop.Step();
        }
    }

    /// <summary>Handles "any other end tag".</summary>
    private void OtherEndTag(ushort name)
    {
        int place = _open.LastPlaceOf(name);

        if (place >= 0 && place >= _open.LastSpecialPlace)
        {
            _open.PopFrom(place);
        }
    }
}
