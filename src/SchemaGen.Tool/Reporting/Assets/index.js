// The index: the states of all pages.

class IndexScreen {
  #state = null;

  constructor() {
    byId('index-search').addEventListener('input', () => this.#showRows());
  }

  open() {
    byId('index-tabs').hidden = report.history === undefined;
    byId('index-title').replaceChildren(isolated(report.title));
    const included = report.pages.filter((row) => row.isIncluded).length;
    const readable = report.pages.filter((row) => row.failure === undefined).length;
    byId('index-summary').textContent = plural(report.pages.length, 'page')
      + (included < readable ? `. The report contains ${included} of them, those in the worst states first; for the others, it has only the state.` : '');
    this.#showStates();
    this.#showRows();
    byId('index-title').focus();
  }

  #showStates() {
    const counts = new Map([[null, report.pages.length]]);

    for (const row of report.pages) {
      counts.set(stateOf(row), (counts.get(stateOf(row)) ?? 0) + 1);
    }

    byId('index-states').replaceChildren(...[null, ...Object.keys(STATES)].filter((state) => counts.has(state)).map((state) => {
      const button = h('button', { type: 'button', className: 'button', 'aria-pressed': String(state === this.#state) },
        state === null ? 'All' : stateMark(state), h('span', { className: 'muted' }, `\u00a0${counts.get(state)}`));
      button.onclick = () => {
        this.#state = state;
        this.#showStates();
        this.#showRows();
        byId('index-states').querySelector('[aria-pressed="true"]').focus();
      };
      return button;
    }));
  }

  #showRows() {
    const words = byId('index-search').value.toLowerCase().split(/\s+/).filter((word) => word !== '');
    const rows = report.pages
      .map((row, number) => ({ row, number }))
      .filter(({ row }) => this.#state === null || stateOf(row) === this.#state)
      .filter(({ row }) => words.every((word) => `${row.name} ${row.schema ?? ''} ${readableAddress(row.url ?? '')}`.toLowerCase().includes(word)));

    byId('index-rows').replaceChildren(...rows.map(({ row, number }) => this.#rowOf(row, number)));
    byId('index-none').hidden = rows.length > 0;
  }

  #rowOf(row, number) {
    const count = (value, isFound) => h('td', { className: 'number' }, isFound ? String(value) : h('span', { className: 'muted' }, value === undefined ? '–' : String(value)));

    return h('tr', {},
      h('td', {}, stateMark(stateOf(row))),
      h('td', {},
        h('a', { href: `#/${number}` }, isolated(row.name)),
        row.failure !== undefined ? h('small', {}, isolated(row.failure)) : row.url !== undefined ? h('small', {}, isolated(readableAddress(row.url))) : null),
      h('td', {}, isolated(row.schema ?? '')),
      h('td', { className: 'number' }, row.members > 0 ? `${row.filled} / ${row.members}` : '–'),
      count(row.errors, row.errors > 0),
      count(row.warnings, row.warnings > 0),
      count(row.differences, row.differences > 0),
      h('td', { className: 'time' }, row.capturedAt ?? ''));
  }
}
