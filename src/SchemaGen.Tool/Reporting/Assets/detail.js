// The chosen field: its value, sources, elements, issues and differences.

/** Shows a field. Events: show(number) scrolls to an element. */
function showDetail(container, node, page, events) {
  const { field } = node;
  container.style.setProperty('--field', `var(--field-${node.colour})`);
  container.style.setProperty('--field-style', STYLES[node.style]);

  container.replaceChildren(
    h('h2', {}, h('span', { className: `swatch${field.isFilled ? '' : ' empty'}`, 'aria-hidden': 'true' }), isolated(field.path)),
    ...issuesOf(node.issues),
    ...differencesOf(node.differences),
    ...valueOf(node, page),
    ...sourcesOf(field),
    ...elementsOf(node, page, events));
  container.scrollTop = 0;
  container.hidden = false;
}

function valueOf(node, page) {
  const { field } = node;

  if (isBody(field.value)) {
    return [h('h3', {}, 'Value'), bodyOf(field.value)];
  }

  if (field.value !== undefined) {
    const text = typeof field.value === 'string' ? field.value : JSON.stringify(field.value, null, 2);
    const content = visible(shortened(text));
    return [
      h('h3', {}, 'Value'),
      typeof field.value === 'string' ? h('div', { className: 'text', dir: 'auto', tabIndex: text.length > 400 ? 0 : -1 }, text === '' ? 'an empty text' : content) : h('pre', { tabIndex: text.length > 400 ? 0 : -1 }, content),
    ];
  }

  if (field.count !== undefined || field.children.length > 0) {
    return field.count === undefined ? [] : [h('h3', {}, 'Value'), h('div', { className: 'text' }, plural(field.count, 'item'))];
  }

  if (!field.isFilled) {
    return [h('h3', {}, 'Value'), h('div', { className: 'text none' }, field.isRequired ? 'No value, though one is required.' : 'No value.')];
  }

  // A page with an error has no value, but the elements that were read are known.
  const texts = field.elements.map((number) => page.elementsByNumber.get(number)?.text).filter((text) => text);
  return texts.length === 0
    ? [h('h3', {}, 'Value'), h('div', { className: 'text none' }, 'The field was read, but a page with an error has no values.')]
    : [h('h3', {}, 'Text of the element (a page with an error has no values)'), h('div', { className: 'text', dir: 'auto' }, visible(texts.join('\n')))];
}

/** Whether a value is the body of an article. */
const isBody = (value) => Array.isArray(value?.summary) && Array.isArray(value.sections);

/** The body of an article as it is read, instead of its JSON. */
function bodyOf(body) {
  const parts = [
    ...body.summary.map((text) => h('p', { className: 'summary' }, visible(text))),
    ...body.sections.flatMap((section) => [
      ...section.headings.map((text) => h('p', { className: 'heading' }, visible(text))),
      ...section.paragraphs.map((text) => h('p', {}, visible(text))),
    ]),
    ...(body.figures ?? []).map((figure) => h('p', { className: 'muted' }, 'Figure: ', isolated([figure.caption ?? figure.alternativeText, figure.credit, figure.address].filter((text) => text).join(' · ')))),
  ];
  parts.forEach((part) => { part.dir = 'auto'; });
  return h('div', { className: 'text body', tabIndex: 0 }, parts.slice(0, 500), parts.length > 500 ? h('p', { className: 'muted' }, `and ${parts.length - 500} more`) : null);
}

function sourcesOf(field) {
  if (field.sources.length === 0) {
    return [];
  }

  const texts = { won: 'Filled the field', failed: 'Gave no value', notTried: 'Not tried', unknown: 'Not known' };
  return [
    h('h3', {}, field.sources.length === 1 ? 'Source' : 'Sources, in the order in which they are tried'),
    h('ol', { className: 'sources' }, field.sources.map((source) => {
      const part = source.part[0].toLowerCase() + source.part.slice(1);
      return h('li', { className: part },
        h('code', {}, isolated(source.attribute)),
        h('small', {}, source.outcome === undefined ? texts[part] : message(sentence(source.outcome))));
    })),
  ];
}

/** An outcome as it stands in a message, as a sentence. */
const sentence = (text) => `${text[0].toUpperCase()}${text.slice(1)}`;

function elementsOf(node, page, events) {
  const { field } = node;
  const numbers = field.elements;

  if (numbers.length === 0) {
    const isOther = field.isFilled && field.sources.some((source) => source.part === 'Won');
    return isOther ? [h('h3', {}, 'Element'), h('p', { className: 'muted' }, 'None: the value comes from data in the page or from its address.')] : [];
  }

  const shown = numbers.slice(0, 100);
  return [
    h('h3', {}, numbers.length === 1 ? 'Element' : plural(numbers.length, 'element')),
    h('ul', { className: 'elements' }, shown.map((number) => {
      const element = page.elementsByNumber.get(number);
      const place = page.placeOf(number);
      const code = h('code', {}, isolated(element.tag));

      if (place !== null) {
        return h('li', {}, h('div', { className: 'fixed' }, code, h('small', {}, sentence(place))));
      }

      const button = h('button', { type: 'button', title: 'Scroll to the element' }, code);
      button.dataset.element = number;
      button.onclick = () => events.show(number);
      return h('li', {}, button);
    })),
    numbers.length > shown.length ? h('p', { className: 'muted' }, `and ${numbers.length - shown.length} more`) : null,
  ].filter((part) => part !== null);
}

function issuesOf(issues) {
  return issues.length === 0 ? [] : [h('h3', {}, plural(issues.length, 'issue')), ...issues.map(issueMark)];
}

const issueMark = (issue) => h('div', { className: `issue ${issue.isError ? 'error' : 'warning'}` },
  h('div', {}, h('span', { className: 'visually-hidden' }, issue.isError ? 'Error: ' : 'Warning: '), message(issue.message)));

function differencesOf(differences) {
  return differences.length === 0 ? [] : [
    h('h3', {}, 'Not as the fixture expects'),
    ...differences.slice(0, 50).map((difference) => h('div', { className: 'issue different' }, h('dl', { className: 'difference' },
      h('dt', {}, 'Path'), h('dd', {}, difference.path === '' ? 'the page' : isolated(difference.path)),
      h('dt', {}, 'Expected'), h('dd', {}, difference.expected === undefined ? h('i', {}, 'nothing') : isolated(difference.expected)),
      h('dt', {}, 'Read'), h('dd', {}, difference.actual === undefined ? h('i', {}, 'nothing') : isolated(difference.actual))))),
    ...(differences.length > 50 ? [h('p', { className: 'muted' }, `and ${differences.length - 50} more`)] : []),
  ];
}
