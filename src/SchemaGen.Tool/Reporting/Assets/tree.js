// The fields of a page as a tree, by the pattern of the ARIA Authoring Practices: one item has the focus, arrow keys move it.

/** The items of a list that are shown at first, and added at a time. */
const ITEMS_AT_A_TIME = 50;

/** Makes the nodes of a tree from the fields of a page, and gives issues and differences to the nodes that they are about. */
function makeNodes(page) {
  const all = [];
  const byIssuePath = new Map();
  const byPath = new Map();

  const make = (field, parent, index) => {
    const node = {
      field,
      parent,
      colour: parent?.colour ?? index % COLOURS.length,
      style: parent?.style ?? Math.floor(index / COLOURS.length) % STYLES.length,
      depth: parent === null ? 0 : parent.depth + 1,
      elementText: page.elementsByNumber.get(field.elements[0])?.text,
      issues: [],
      differences: [],
      state: 'ok',
    };

    all.push(node);
    byPath.set(field.path, node);

    if (field.issuePath !== undefined) {
      byIssuePath.set(field.issuePath, node);
    }

    node.children = field.children.map((child, i) => make(child, node, i));
    return node;
  };

  const roots = page.fields.map((field, i) => make(field, null, i));
  const rest = { issues: [], differences: [] };

  for (const issue of page.issues) {
    const node = nearest(byIssuePath, issue.path);
    (node ?? rest).issues.push(issue);
    raise(node, issue.isError ? 'error' : 'warning');
  }

  for (const difference of page.differences) {
    const node = nearest(byPath, difference.path);
    (node ?? rest).differences.push(difference);
    raise(node, 'different');
  }

  return { roots, all, rest };
}

/** The node of a path, or of the longest part of it that has one. */
function nearest(nodes, path) {
  for (let rest = path; rest !== ''; rest = rest.replace(/(\.[^.[\]]*|\[(?:"(?:[^"\\]|\\.)*"|[^\]]*)\]|^[^.[\]]*|.)$/, '')) {
    if (nodes.has(rest)) {
      return nodes.get(rest);
    }
  }

  return null;
}

/** Gives a node and those that contain it a state, unless theirs is worse. */
function raise(node, state) {
  const order = Object.keys(STATES);

  for (let above = node; above !== null; above = above.parent) {
    above.state = order.indexOf(state) < order.indexOf(above.state) ? state : above.state;
  }
}

/** The value of a field in a line: a text, or several that are shown one after the other. */
function preview(node) {
  const { field } = node;

  if (field.count !== undefined) {
    return { texts: [plural(field.count, 'item'), ...node.children.slice(0, 5).filter(isPlain).map(shortValue)] };
  }

  if (field.value !== undefined) {
    return { text: shortened(typeof field.value === 'string' ? field.value.replace(/\s+/g, ' ') : summaryOf(field.value), 300) };
  }

  if (field.children.length > 0) {
    return { texts: node.children.filter(isPlain).map(shortValue) };
  }

  // A page with an error has no values, but the texts of the elements that were read are known.
  return { text: !field.isFilled ? 'no value' : node.elementText ? shortened(node.elementText.replace(/\s+/g, ' '), 300) : 'read', isNone: true };
}

/** Whether the value of a node is a text, a number or a boolean. */
const isPlain = (node) => node.field.value !== undefined && typeof node.field.value !== 'object';

/** The beginning of a plain value. */
const shortValue = (node) => shortened(String(node.field.value).replace(/\s+/g, ' '), 60);

/** A value that is an object, such as the body of an article, in a line: the texts in it. */
function summaryOf(value) {
  const texts = [];
  const collect = (part) => {
    if (texts.length >= 40) {
      return;
    }

    if (Array.isArray(part)) {
      part.forEach(collect);
    } else if (part !== null && typeof part === 'object') {
      Object.values(part).forEach(collect);
    } else if (typeof part === 'string' && part.includes(' ')) {
      texts.push(part);
    }
  };

  if (typeof value !== 'object' || value === null) {
    return String(value);
  }

  collect(value);
  return texts.length > 0 ? texts.join(' ').replace(/\s+/g, ' ') : JSON.stringify(value);
}

/** A mark for a field that is not filled by its first source. */
function fallbackOf(field) {
  const number = field.sources.findIndex((source) => source.part === 'Won');
  return number > 0 ? h('span', { className: 'place', title: `Filled by source ${number + 1} of ${field.sources.length}: the ones before it gave no value` }, `source ${number + 1}`) : null;
}

class FieldTree {
  #list;
  #events;
  #chosen = null;
  #roots = [];

  /** @param events Receives what the reader does: choose(node), hover(node or null), next(node, step), leave(). */
  constructor(list, events) {
    this.#list = list;
    this.#events = events;
    list.addEventListener('keydown', (event) => this.#onKey(event));
    list.addEventListener('mouseleave', () => events.hover(null));
  }

  /** Shows the nodes of a page. */
  show(roots) {
    this.#roots = roots;
    this.#chosen = null;
    this.#list.replaceChildren(...roots.map((node) => this.#itemOf(node)));
    this.#list.firstElementChild?.setAttribute('tabindex', '0');
  }

  /** Chooses a node: opens the nodes around it, and gives it the focus if asked. */
  choose(node, takesFocus = false) {
    this.#chosen?.item?.setAttribute('aria-selected', 'false');
    this.#chosen = node;

    if (node === null) {
      return;
    }

    this.#reveal(node);
    node.item.setAttribute('aria-selected', 'true');
    this.#moveFocus(node.item, takesFocus);
  }

  /** Scrolls to the chosen node. */
  scrollToChosen() {
    this.#chosen.item.firstElementChild.scrollIntoView({ block: 'nearest' });
  }

  /** Marks the row of a node under the pointer in the page. */
  hover(node) {
    this.#list.querySelector('.row.hovered')?.classList.remove('hovered');

    for (let above = node; above !== null; above = above.parent) {
      if (above.item?.isConnected && above.item.offsetParent !== null) {
        above.item.firstElementChild.classList.add('hovered');
        return;
      }
    }
  }

  focus() {
    (this.#list.querySelector('[tabindex="0"]') ?? this.#list.firstElementChild)?.focus();
  }

  #itemOf(node) {
    const { field } = node;
    const { text, texts = [text], isNone } = preview(node);
    const id = `row-${node.number}`;
    const hasChildren = node.children.length > 0;
    const row = h('div', { className: 'row', id },
      h('span', { className: `arrow${hasChildren ? '' : ' none'}`, 'aria-hidden': 'true' }),
      h('span', { className: `swatch${field.isFilled ? '' : ' empty'}`, 'aria-hidden': 'true' }),
      h('span', { className: 'name', title: field.path }, isolated(field.name)),
      h('span', { className: `value${isNone ? ' none' : ''}`, dir: texts.length === 1 ? 'auto' : 'ltr' }, texts.length === 1 ? visible(texts[0]) : texts.flatMap((part, i) => i === 0 ? [isolated(part)] : [' · ', isolated(part)])),
      node.place ? h('span', { className: 'place', title: node.place.long }, node.place.short) : null,
      fallbackOf(field),
      node.state === 'ok' ? null : h('span', { className: `state ${node.state}` }, h('span', { className: 'visually-hidden' }, STATES[node.state])));
    row.style.setProperty('--level', node.depth);
    row.style.setProperty('--field', `var(--field-${node.colour})`);
    row.style.setProperty('--field-style', STYLES[node.style]);

    node.item = h('li', { role: 'treeitem', 'aria-labelledby': id, 'aria-level': node.depth + 1, 'aria-selected': 'false', 'aria-expanded': hasChildren ? 'false' : null, tabIndex: -1 }, row);
    node.item.node = node;
    row.addEventListener('click', (event) => {
      if (event.target.classList.contains('arrow')) {
        this.#toggle(node);
      } else {
        this.#events.choose(node, true);
      }
    });
    row.addEventListener('mouseenter', () => this.#events.hover(node));
    return node.item;
  }

  /** Opens or closes a node. Its items are made when it is opened for the first time. */
  #toggle(node, isOpen = node.item.getAttribute('aria-expanded') !== 'true') {
    if (node.children.length === 0) {
      return;
    }

    node.item.setAttribute('aria-expanded', String(isOpen));

    if (node.group === undefined) {
      node.group = h('ul', { role: 'group' });
      node.item.append(node.group);
      this.#addItems(node);
    }

    node.group.hidden = !isOpen;
  }

  /** Adds items to a node, at least up to a child. */
  #addItems(node, upTo = 0) {
    node.more?.remove();
    const start = node.shown ?? 0;
    const end = Math.min(node.children.length, Math.max(start + ITEMS_AT_A_TIME, upTo + 1));
    node.group.append(...node.children.slice(start, end).map((child) => this.#itemOf(child)));
    node.shown = end;
    const left = node.children.length - end;
    const beyond = Math.max((node.field.count ?? 0) - node.children.length, 0);

    if (left > 0) {
      const row = h('div', { className: 'row more' }, `Show ${Math.min(left, ITEMS_AT_A_TIME)} more of ${left}`);
      row.style.setProperty('--level', node.depth + 2);
      node.more = h('li', { role: 'treeitem', 'aria-level': node.depth + 2, 'aria-selected': 'false', tabIndex: -1 }, row);
      node.more.onclick = () => {
        this.#addItems(node);
        this.#moveFocus(node.children[end].item, true);
      };
      node.group.append(node.more);
    } else if (beyond > 0) {
      const row = h('div', { className: 'row muted' }, `${plural(beyond, 'further item')} not in the report`);
      row.style.setProperty('--level', node.depth + 2);
      node.group.append(h('li', { role: 'treeitem', 'aria-level': node.depth + 2, 'aria-selected': 'false', tabIndex: -1 }, row));
    }
  }

  #reveal(node) {
    if (node.parent === null) {
      return;
    }

    this.#reveal(node.parent);
    this.#toggle(node.parent, true);

    if (node.item === undefined) {
      this.#addItems(node.parent, node.parent.children.indexOf(node));
    }
  }

  #moveFocus(item, takesFocus) {
    this.#list.querySelector('[tabindex="0"]')?.setAttribute('tabindex', '-1');
    item.setAttribute('tabindex', '0');

    if (takesFocus) {
      item.focus({ preventScroll: true });
    }
  }

  /** The items that are displayed, in order. */
  #items() {
    return [...this.#list.querySelectorAll('[role="treeitem"]')].filter((item) => item.offsetParent !== null);
  }

  #onKey(event) {
    const item = event.target.closest('[role="treeitem"]');

    if (item === null || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }

    const { node } = item;
    const isOpen = item.getAttribute('aria-expanded') === 'true';
    const items = this.#items();
    const at = items.indexOf(item);

    const actions = {
      ArrowDown: () => this.#go(items[at + 1]),
      ArrowUp: () => this.#go(items[at - 1]),
      Home: () => this.#go(items[0]),
      End: () => this.#go(items.at(-1)),
      ArrowRight: () => {
        if (node?.children.length > 0 && !isOpen) {
          this.#toggle(node, true);
        } else if (isOpen) {
          this.#go(node.children[0].item);
        }
      },
      ArrowLeft: () => {
        if (isOpen) {
          this.#toggle(node, false);
        } else {
          this.#go(item.parentElement.closest('[role="treeitem"]'));
        }
      },
      Enter: () => node === undefined ? item.click() : this.#chosen === node ? this.#events.next(node, event.shiftKey ? -1 : 1) : this.#events.choose(node),
      ' ': () => node === undefined ? item.click() : this.#toggle(node),
      Escape: () => this.#events.leave(),
    };

    const letter = event.key.length === 1 && event.key !== ' ' ? event.key.toLowerCase() : null;

    if (Object.hasOwn(actions, event.key)) {
      event.preventDefault();
      actions[event.key]();
    } else if (letter !== null) {
      // A letter goes to the next field that begins with it.
      this.#go([...items.slice(at + 1), ...items.slice(0, at)].find((other) => other.node?.field.name.toLowerCase().startsWith(letter)));
    }
  }

  /** Moves the focus. The field that has it is chosen, too. */
  #go(item) {
    if (!item) {
      return;
    }

    if (item.node === undefined) {
      this.#moveFocus(item, true);
      item.scrollIntoView({ block: 'nearest' });
    } else {
      this.#events.choose(item.node, true);
    }
  }
}
