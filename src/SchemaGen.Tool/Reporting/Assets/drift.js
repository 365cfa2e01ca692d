// The history of drift: for each member a chart of its sources over time, and the same numbers as a table.

const MARKS = ['circle', 'square', 'triangle', 'diamond'];
const CHART = { width: 360, height: 150, left: 38, right: 12, top: 12, bottom: 24 };
const SVG = NAMESPACES.svg;

/** The two numbers that are counted for each source. */
const MEASURES = {
  fills: 'Fills the member',
  gives: 'Gives a value',
};

class DriftScreen {
  #measure = 'fills';
  #showsAll = true;

  open() {
    byId('drift-title').textContent = report.title;
    byId('drift-tabs').hidden = report.pages.length === 0;
    this.#showControls();
    this.#showSchemas();
    byId('drift-title').focus();
  }

  #showControls() {
    const button = (text, isPressed, press) => {
      const element = h('button', { type: 'button', className: 'button', 'aria-pressed': String(isPressed) }, text);
      element.onclick = () => {
        press();
        this.#showControls();
        this.#showSchemas();
        [...byId('drift-controls').querySelectorAll('button')].find((other) => other.textContent === text)?.focus();
      };
      return element;
    };

    byId('drift-controls').replaceChildren(
      h('div', { role: 'group', 'aria-label': 'Numbers' }, Object.entries(MEASURES).map(([measure, text]) => button(text, this.#measure === measure, () => { this.#measure = measure; }))),
      h('div', { role: 'group', 'aria-label': 'Members' },
        button('All members', this.#showsAll, () => { this.#showsAll = true; }),
        button('Only with drift', !this.#showsAll, () => { this.#showsAll = false; })));
    byId('drift-measure').textContent = this.#measure === 'fills'
      ? 'Share of the pages on which each source fills its member. When a source breaks, the share of the next one rises.'
      : 'Share of the pages on which each source gives a value, or would if the sources before it did not.';
  }

  #showSchemas() {
    const sections = report.history.schemas.map((schema) => {
      const fields = schema.fields.filter((field) => this.#showsAll || findingsOf(schema, field.path).length > 0);
      const page = findingsOf(schema, '');

      return h('section', { className: 'drift-schema' },
        h('h2', {}, isolated(schema.name)),
        h('p', { className: 'muted' }, `${plural(schema.runs.length, 'run')}, the last one on ${dateOf(schema.runs.at(-1).at)} over ${plural(schema.runs.at(-1).pages, 'page')}${schema.runs.at(-1).failed > 0 ? `, ${schema.runs.at(-1).failed} of them without a value` : ''}.`),
        page.length > 0 ? findingList(page) : null,
        h('div', { className: 'cards' }, fields.map((field) => cardOf(schema, field, this.#measure))),
        fields.length === 0 ? h('p', { className: 'muted' }, 'No member has drifted.') : null);
    });
    byId('drift-schemas').replaceChildren(...sections);
  }
}

/** The findings about a member, with the runs that found them. */
function findingsOf(schema, path) {
  return schema.runs.flatMap((run, i) => run.findings.filter((finding) => finding.path === path).map((finding) => ({ ...finding, run, number: i })));
}

function cardOf(schema, field, measure) {
  const findings = findingsOf(schema, field.path);
  const last = schema.runs.length - 1;

  return h('article', { className: `card${findings.some((finding) => finding.number === last) ? ' drifted' : ''}`, 'aria-label': field.path },
    h('h3', {}, isolated(field.path)),
    chartOf(schema, field, measure, findings),
    h('ul', { className: 'legend' },
      field.sources.map((source, i) => h('li', {}, markOf(i), h('code', { title: source.attribute }, isolated(source.attribute)), h('span', { className: 'share' }, share(source[measure][last], field.pages[last])))),
      h('li', {}, markOf(null), h('span', {}, 'No source'), h('span', { className: 'share' }, share(field.empty[last], field.pages[last])))),
    findings.length > 0 ? findingList(findings) : null,
    tableOf(schema, field, measure));
}

/** A share of pages: "97%". */
function share(count, pages) {
  return count === undefined || count === null || !pages ? '–' : `${new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format(100 * count / pages)}%`;
}

const dateOf = (time) => time.slice(0, 10);

/** The findings of the last run that has any; those of earlier runs are marked in the chart. */
function findingList(findings) {
  const latest = findings.filter((finding) => finding.number === findings.at(-1).number);
  const earlier = new Set(findings.map((finding) => finding.number)).size - 1;
  return h('div', { className: 'findings' },
    h('p', { className: 'muted' }, `${dateOf(latest[0].run.at)}${earlier > 0 ? `, and before in ${plural(earlier, 'run')}` : ''}`),
    h('ul', {}, latest.map((finding) => h('li', { className: 'issue different' }, h('div', {},
      isolated(finding.text), h('small', {}, ` ${finding.p} `), finding.pages.map((name) => pageLink(name)))))));
}

/** A page that shows the drift: a link, if the report contains it. */
function pageLink(name) {
  const number = report.pages.findIndex((row) => row.name === name);
  return h('small', { className: 'page-name' }, number >= 0 ? h('a', { href: `#/${number}` }, isolated(name)) : isolated(name), ' ');
}

function tableOf(schema, field, measure) {
  const cell = (count, pages) => h('td', { className: 'number' }, count === undefined || count === null ? '–' : `${count} of ${pages}`);
  const rows = schema.runs.map((run, i) => h('tr', {},
    h('th', { scope: 'row' }, `${run.at.slice(0, 16).replace('T', ' ')}${run.isBaseline ? ' (baseline)' : ''}`),
    field.sources.map((source) => cell(source[measure][i], field.pages[i])),
    cell(field.empty[i], field.pages[i]))).reverse();

  return h('details', {}, h('summary', {}, 'Numbers'),
    h('div', { className: 'table-frame' }, h('table', {},
      h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, 'Run (UTC)'), field.sources.map((source) => h('th', { scope: 'col', className: 'number' }, h('code', {}, isolated(source.attribute)))), h('th', { scope: 'col', className: 'number' }, 'No source'))),
      h('tbody', {}, rows))));
}

// The chart.

function svg(name, attributes, ...children) {
  const element = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
  element.append(...children);
  return element;
}

function chartOf(schema, field, measure, findings) {
  const { width, height, left, right, top, bottom } = CHART;
  const times = schema.runs.map((run) => Date.parse(run.at));
  const start = times[0];
  const span = times.at(-1) - start;
  // Runs within a short time, as in a trial, are apart by their order.
  const x = (i) => left + (width - left - right) * (times.length === 1 ? .5 : span >= 60_000 ? (times[i] - start) / span : i / (times.length - 1));
  const y = (rate) => top + (height - top - bottom) * (1 - rate);

  const lines = [
    ...[0, .5, 1].flatMap((rate) => [
      svg('line', { class: 'grid', x1: left, x2: width - right, y1: y(rate), y2: y(rate) }),
      svg('text', { class: 'axis', x: left - 6, y: y(rate) + 3.5, 'text-anchor': 'end' }, `${100 * rate}%`),
    ]),
    svg('text', { class: 'axis', x: times.length === 1 ? x(0) : left, y: height - 6, 'text-anchor': times.length === 1 ? 'middle' : 'start' }, dateOf(schema.runs[0].at)),
    ...(times.length > 1 && dateOf(schema.runs.at(-1).at) !== dateOf(schema.runs[0].at) ? [svg('text', { class: 'axis', x: width - right, y: height - 6, 'text-anchor': 'end' }, dateOf(schema.runs.at(-1).at))] : []),
    ...[...new Set(findings.map((finding) => finding.number))].map((i) => svg('line', { class: 'finding', x1: x(i), x2: x(i), y1: top - 4, y2: height - bottom })),
    ...schema.runs.flatMap((run, i) => run.isBaseline ? [svg('line', { class: 'baseline', x1: x(i), x2: x(i), y1: top - 4, y2: height - bottom })] : []),
  ];

  const series = [...field.sources.map((source, i) => ({ name: source.attribute, counts: source[measure], number: i })), { name: 'No source', counts: field.empty, number: null }];

  // The first source is drawn last, over the others.
  for (const { name, counts, number } of series.toReversed()) {
    const points = counts.map((count, i) => count === null || count === undefined || !field.pages[i] ? null : { x: x(i), y: y(count / field.pages[i]), count, i });
    const known = points.filter((point) => point !== null);
    const group = svg('g', { class: `series${number === null ? ' none' : ''}`, style: `--field: ${number === null ? 'var(--muted)' : `var(--field-${number % COLOURS.length})`}` });
    group.append(svg('path', { class: 'line', d: pathOf(points) }), ...(known.length > 60 ? [known.at(-1)] : known).map((point) => svg('path', { class: 'mark', d: shapeOf(number, point.x, point.y) },
      svg('title', {}, `${schema.runs[point.i].at.slice(0, 16).replace('T', ' ')}: ${name}: ${point.count} of ${field.pages[point.i]} pages`))));
    lines.push(group);
  }

  const last = schema.runs.length - 1;
  const summary = `${field.path}. ${MEASURES[measure]}, in the last run: ${series.map(({ name, counts }) => `${name} ${share(counts[last], field.pages[last])}`).join(', ')}`;
  return svg('svg', { class: 'chart', viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': summary }, ...lines);
}

/** A line through the points, with gaps where there are none. */
function pathOf(points) {
  return points.map((point, i) => point === null ? '' : `${points[i - 1] ? 'L' : 'M'}${point.x.toFixed(1)} ${point.y.toFixed(1)}`).join('');
}

/** The marks differ in form, so that lines can be told apart without colours. */
function shapeOf(number, x, y) {
  const r = 3.2;

  switch (number === null ? 'cross' : MARKS[number % MARKS.length]) {
    case 'square':
      return `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}z`;
    case 'triangle':
      return `M${x} ${y - r - .6}l${r + .6} ${2 * r}h${-2 * (r + .6)}z`;
    case 'diamond':
      return `M${x} ${y - r - 1}l${r + 1} ${r + 1}l${-r - 1} ${r + 1}l${-r - 1} ${-r - 1}z`;
    case 'cross':
      return `M${x - 2.4} ${y - 2.4}l4.8 4.8m0 -4.8l-4.8 4.8`;
    default:
      return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  }
}

/** The mark of a source in the legend. */
function markOf(number) {
  const group = svg('g', { class: `series${number === null ? ' none' : ''}`, style: `--field: ${number === null ? 'var(--muted)' : `var(--field-${number % COLOURS.length})`}` },
    svg('path', { class: 'line', d: 'M0 6H22' }), svg('path', { class: 'mark', d: shapeOf(number, 11, 6) }));
  return svg('svg', { class: 'mark-in-legend', viewBox: '0 0 22 12', 'aria-hidden': 'true' }, group);
}
