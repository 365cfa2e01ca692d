// One page: its frame, its fields, and the two-way connection between them.

class PageScreen {
  #tree;
  #view = null;
  #page = null;
  #chosen = null;
  #element = null;
  #number = -1;

  constructor() {
    this.#tree = new FieldTree(byId('fields'), {
      choose: (node, takesFocus) => this.choose(node, { takesFocus }),
      hover: (node) => this.#view?.hover(node?.field.elements ?? []),
      next: (node, step) => this.#step(step),
      leave: () => this.#leave(),
    });
  }

  /** Opens a page, and chooses the field with a path. */
  async open(number, path) {
    if (number === this.#number) {
      this.#chooseByPath(path);
      return;
    }

    this.#number = number;
    delete document.documentElement.dataset.ready;
    const row = report.pages[number];
    this.#describe(row, number);
    this.choose(null);
    this.#view = null;
    byId('fields').replaceChildren();
    byId('page-issues').replaceChildren();
    byId('page-notes').replaceChildren();
    byId('page-title').focus();

    if (!row.isIncluded) {
      byId('page-frame').replaceChildren(h('p', {}, row.failure !== undefined
        ? ['The page could not be read. ', isolated(row.failure)]
        : `A report contains at most ${report.maxPages} pages, those in the worst states first. Make one of this page alone: schemagen report …/${row.name}`));
      return;
    }

    const page = await readPage(number);

    if (number !== this.#number) {
      return;
    }

    this.#page = page;
    page.elementsByNumber = new Map(page.elements.map((element) => [element.number, element]));
    page.placeOf = (element) => page.elementsByNumber.get(element)?.place ?? (this.#view === null || this.#view.isVisible(element) ? null : 'not visible on the page as it is shown');
    page.nodes = makeNodes(page);
    page.nodes.all.forEach((node, i) => { node.number = i; });
    await this.#showView(page);

    if (number !== this.#number) {
      return;
    }

    for (const node of page.nodes.all) {
      node.place = this.#placeOf(node);
    }

    this.#tree.show(page.nodes.roots);
    this.#showRest(page.nodes.rest);
    this.#chooseByPath(path);
    document.documentElement.dataset.ready = number;
  }

  /** Chooses a field; null for none. */
  choose(node, { takesFocus = false, scrolls = true, isSmooth = true, element = null } = {}) {
    this.#chosen = node;
    this.#tree.choose(node, takesFocus);
    this.#view?.choose(node);

    if (node === null) {
      byId('detail').hidden = true;
      this.#element = null;
      return;
    }

    showDetail(byId('detail'), node, this.#page, { show: (number) => this.#showElement(number) });
    // The tree is smaller now, if the field is the first that is chosen.
    this.#tree.scrollToChosen();
    this.#element = element;

    if (scrolls) {
      const first = node.field.elements.find((number) => this.#page.placeOf(number) === null);
      first === undefined ? this.#markElement(null) : this.#showElement(first, isSmooth);
    } else {
      this.#markElement(element);
    }

    history.replaceState(null, '', `#/${this.#number}/${encodeURIComponent(node.field.path)}`);
  }

  close() {
    this.#number = -1;
    this.#view = null;
    byId('page-frame').replaceChildren();
    delete document.documentElement.dataset.ready;
  }

  #describe(row, number) {
    const state = stateOf(row);
    byId('page-title').replaceChildren(isolated(row.name));
    byId('page-title').title = row.name;
    byId('page-facts').replaceChildren(
      stateMark(state, problemsOf(row)),
      ...[row.schema, row.members > 0 ? `${row.filled} of ${row.members} members filled` : null, row.url === undefined ? null : readableAddress(row.url), row.capturedAt].filter((fact) => fact).map((fact) => isolated(fact)));

    byId('page-back').hidden = report.pages.length === 1 && report.history === undefined;
    byId('page-steps').hidden = report.pages.length === 1;

    for (const [id, target] of [['page-previous', number - 1], ['page-next', number + 1]]) {
      const exists = target in report.pages;
      byId(id).setAttribute('aria-disabled', String(!exists));
      exists ? byId(id).setAttribute('href', `#/${target}`) : byId(id).removeAttribute('href');
    }
  }

  async #showView(page) {
    const notes = [];

    if (page.view === undefined) {
      byId('page-frame').replaceChildren(h('p', {}, 'The page is not shown.'));
    } else {
      this.#view = new PageView(byId('page-frame'), {
        pick: (nodes, element) => this.#pick(nodes, element),
        hover: (nodes) => this.#hover(nodes),
        leave: () => this.#tree.focus(),
      });
      await this.#view.show(page.view.nodes);
      this.#view.outline(this.#outlines(page));
      notes.push(h('p', {}, 'Images and style sheets of the site are not loaded, and scripts do not run: the page looks different from the site.'));
    }

    byId('page-notes').replaceChildren(...page.notes.map((note) => h('p', { className: 'important' }, message(note))), ...notes);
  }

  /** The outlines: for each element, the fields that it filled. An element that filled several has one outline, of the field nearest to the root. */
  #outlines(page) {
    const byElement = new Map();

    for (const node of page.nodes.all) {
      node.field.elements.forEach((element, i) => {
        // The elements of a list are those of its items.
        if (node.children.length > 0 && node.field.count !== undefined && node.children.some((child) => child.field.elements.includes(element))) {
          return;
        }

        if (!byElement.has(element)) {
          byElement.set(element, { element, nodes: [], colour: node.colour, style: node.style, depth: Infinity, isFirst: false });
        }

        const entry = byElement.get(element);
        const depth = Math.max(node.depth - (node.parent?.field.count === undefined ? 0 : 1), 0);
        entry.nodes.push(node);
        entry.depth = Math.min(entry.depth, depth);
        entry.isFirst ||= i === 0;
      });
    }

    return [...byElement.values()].map((entry) => ({ ...entry, text: entry.nodes.slice(0, 3).map((node) => node.field.path).join(', ') + (entry.nodes.length > 3 ? ', …' : '') }));
  }

  #placeOf(node) {
    if (node.field.elements.length === 0) {
      return this.#view === null ? null : originOf(node.field);
    }

    const places = node.field.elements.map((element) => this.#page.placeOf(element));
    return places.some((place) => place === null) ? null : { long: sentence(places[0]), short: places[0].startsWith('in the head') ? 'head' : 'hidden' };
  }

  /** An element was clicked: its field opens; if it filled several, another click opens the next. */
  #pick(nodes, element) {
    const node = nodes[(nodes.indexOf(this.#chosen) + 1) % nodes.length];
    this.choose(node, { scrolls: false, element, takesFocus: true });
  }

  #hover(nodes) {
    this.#tree.hover(nodes?.[0] ?? null);
    this.#view.hover(nodes?.[0].field.elements ?? []);
  }

  #step(step) {
    const elements = this.#chosen.field.elements.filter((number) => this.#page.placeOf(number) === null);

    if (elements.length > 0) {
      const at = elements.indexOf(this.#element);
      this.#showElement(elements[(at + step + elements.length) % elements.length]);
    }
  }

  #showElement(number, isSmooth = true) {
    this.#markElement(number);
    this.#view?.scrollTo(number, isSmooth);
  }

  #markElement(number) {
    this.#element = number;
    this.#view?.mark(number);

    for (const button of byId('detail').querySelectorAll('[data-element]')) {
      button.setAttribute('aria-current', String(Number(button.dataset.element) === number));
    }
  }

  #leave() {
    if (this.#chosen !== null) {
      this.choose(null);
      this.#tree.focus();
      history.replaceState(null, '', `#/${this.#number}`);
    } else if (!byId('page-back').hidden) {
      location.hash = '#/';
    }
  }

  #showRest(rest) {
    byId('page-issues').replaceChildren(...rest.issues.map(issueMark), ...differencesOf(rest.differences));
  }

  #chooseByPath(path) {
    if (path !== '' && this.#page !== null) {
      const node = this.#page.nodes.all.find((other) => other.field.path === path);

      if (node !== undefined && node !== this.#chosen) {
        this.choose(node, { takesFocus: true, isSmooth: false });
      }
    }
  }
}

/** The origin of a value that comes from no element; null if there is none. */
function originOf(field) {
  const winner = field.sources.find((source) => source.part === 'Won');

  if (winner === undefined) {
    return null;
  }

  return /^\[(PageUrl|RouteValue)\b/.test(winner.attribute)
    ? { short: 'address', long: 'From the address of the page' }
    : { short: 'data', long: 'From data in the page: JSON-LD, Microdata or JSON' };
}

/** The problems of a page in words. */
function problemsOf(row) {
  const problems = [
    row.errors > 0 ? plural(row.errors, 'error') : null,
    row.differences > 0 ? plural(row.differences, 'difference') : null,
    row.warnings > 0 ? plural(row.warnings, 'warning') : null,
  ].filter((problem) => problem !== null);

  return problems.length > 0 ? problems.join(', ') : row.differences === 0 ? 'As expected' : STATES[stateOf(row)];
}
