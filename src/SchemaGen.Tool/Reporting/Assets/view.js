// The page in its frame, and the outlines over it.
//
// The frame has no scripts (sandbox) and no network (Content-Security-Policy). Its tree is not parsed but built node by node, so that every element has the
// number that the fields refer to, whatever a parser would make of the page. The outlines are in a shadow tree, which the styles of the page do not reach.

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

const FRAME = `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="${POLICY}"><style>
  schemagen-hidden { display: none !important; }
  schemagen-frame { display: inline-block; box-sizing: border-box; min-width: 120px; min-height: 60px; border: 1px dashed #8a94a3; background: repeating-linear-gradient(45deg, #f3f5f8 0 8px, #e8ecf1 8px 16px); }
  :where(a) { color: -webkit-link; text-decoration: underline; }
  :where(img) { max-width: 100%; }
  :where(img[schemagen-picture]) { max-height: 220px; object-fit: cover; }
</style></head><body></body></html>`;

const LABEL_HEIGHT = 16;
const LABEL_FONT = '600 11px system-ui, "Segoe UI", Roboto, "DejaVu Sans", sans-serif';

const OVERLAY = `
  .box { position: absolute; box-sizing: border-box; border: 2px solid var(--c); border-radius: 3px; box-shadow: 0 0 0 1px rgb(255 255 255 / .85), inset 0 0 0 1px rgb(255 255 255 / .7); }
  .box.deep { border-width: 1px; opacity: .8; }
  .box.dashed { border-style: dashed; }
  .box.dotted { border-style: dotted; }
  .box.hovered { background: color-mix(in srgb, var(--c) 12%, transparent); opacity: 1; }
  .box.chosen { border-width: 3px; background: color-mix(in srgb, var(--c) 16%, transparent); opacity: 1; }
  .box.dimmed { opacity: .45; }
  .box.current { box-shadow: 0 0 0 2px #fff, 0 0 0 4px var(--c); }
  .label { position: absolute; box-sizing: border-box; height: ${LABEL_HEIGHT}px; padding: 0 5px; border-radius: 3px; background: var(--c); box-shadow: 0 0 0 1px #fff; color: #fff; font: ${LABEL_FONT}; line-height: ${LABEL_HEIGHT}px; text-align: center; white-space: nowrap; pointer-events: auto; cursor: pointer; }
`;

/** The colours of outlines, on the light ground of pages: those of the light theme. */
const COLOURS = ['#0b5fc0', '#b3400b', '#0a7a4f', '#8a2fa8', '#b0124f', '#04727f', '#7d5700', '#4a5568'];
const STYLES = ['solid', 'dashed', 'dotted'];

const MAX_BOXES = 3_000;
const MAX_LABELS = 400;

const NAMESPACES = { svg: 'http://www.w3.org/2000/svg', math: 'http://www.w3.org/1998/Math/MathML' };
const CONTROLS_OF_FORMS = new Set(['audio', 'button', 'details', 'input', 'select', 'summary', 'textarea', 'video']);

/** The picture in place of those that are not loaded. */
const PICTURE = 'data:image/svg+xml,' + encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="160" height="90" viewBox="0 0 160 90" preserveAspectRatio="none"><rect width="160" height="90" fill="#e4e8ee"/><path d="M0 90l48-44 30 28 22-18 60 34z" fill="#c6ced9"/><circle cx="116" cy="26" r="10" fill="#c6ced9"/></svg>');

class PageView {
  #frame;
  #events;
  #document;
  #elements = [];
  #boxes = [];
  #owners = new Map();
  #host;
  #root;
  #pen = null;
  #isQueued = false;
  #current = null;

  /** @param events Receives what the reader does in the page: pick(nodes, element), hover(nodes or null), leave(). */
  constructor(container, events) {
    this.#events = events;
    this.#frame = document.createElement('iframe');
    this.#frame.setAttribute('sandbox', 'allow-same-origin');
    this.#frame.setAttribute('referrerpolicy', 'no-referrer');
    this.#frame.title = 'The page';
    this.#frame.srcdoc = FRAME;
    container.replaceChildren(this.#frame);
  }

  /** Builds the page. */
  async show(nodes) {
    await new Promise((resolve) => this.#frame.addEventListener('load', resolve, { once: true }));
    this.#document = this.#frame.contentDocument;
    this.#build(nodes);
    this.#addOverlay();
    this.#listen();
  }

  /** Outlines the elements of fields: a list of { element, nodes, colour, style, depth, isFirst, text }. */
  outline(entries) {
    this.#boxes = [];

    for (const entry of entries) {
      const element = this.#elements[entry.element];

      if (element === undefined) {
        continue;
      }

      this.#owners.set(element, entry);

      if (this.#boxes.length < MAX_BOXES) {
        const box = this.#document.createElement('div');
        box.className = `box ${STYLES[entry.style]}${entry.depth > 0 ? ' deep' : ''}`;
        box.style.setProperty('--c', COLOURS[entry.colour]);
        box.dataset.element = entry.element;
        const label = this.#document.createElement('div');
        label.className = 'label';
        label.textContent = entry.text;
        label.style.setProperty('--c', COLOURS[entry.colour]);
        label.addEventListener('click', (event) => this.#pick(event, entry));
        this.#boxes.push({ ...entry, target: element, box, label, isChosen: false, isDimmed: false, isHovered: false, isOneOfMany: false });
        this.#root.append(box, label);
      }
    }

    this.#layOut();
  }

  /** Whether an element has a place on the page. */
  isVisible(number) {
    const element = this.#elements[number];
    return element !== undefined && this.#rectOf(element) !== null;
  }

  /** Emphasises the elements of the chosen field; null for none. */
  choose(node) {
    const chosen = new Set(node?.field.elements);
    this.#current = null;

    for (const entry of this.#boxes) {
      entry.isChosen = chosen.has(entry.element);
      entry.isDimmed = node !== null && !entry.isChosen;
      entry.isOneOfMany = entry.nodes.includes(node) && node.field.elements.length > 1;
      entry.label.textContent = !entry.nodes.includes(node) ? entry.text : entry.isOneOfMany ? `${node.field.path} · ${node.field.elements.indexOf(entry.element) + 1} of ${node.field.elements.length}` : node.field.path;
    }

    this.#emphasise();
  }

  /** Emphasises the elements of the field under the pointer. */
  hover(numbers) {
    const hovered = new Set(numbers);
    let isChanged = false;

    for (const entry of this.#boxes) {
      isChanged ||= hovered.has(entry.element) !== entry.isHovered;
      entry.isHovered = hovered.has(entry.element);
    }

    if (isChanged) {
      this.#emphasise();
    }
  }

  /** Marks an element of the chosen field as the one that the reader has gone to. */
  mark(number) {
    this.#current = number;
    this.#emphasise();
  }

  /** Scrolls to an element, smoothly unless the page has just been opened. */
  scrollTo(number, isSmooth) {
    const element = this.#elements[number];

    if (element === undefined) {
      return;
    }

    for (let above = element; above !== null; above = above.parentElement) {
      if (above.localName === 'details') {
        above.open = true;
      }
    }

    const isTall = element.getBoundingClientRect().height > this.#frame.clientHeight - 60;
    element.style.setProperty('scroll-margin', '28px');
    element.scrollIntoView({ block: isTall ? 'start' : 'center', inline: 'nearest', behavior: isSmooth && !matchMedia('(prefers-reduced-motion: reduce)').matches ? 'smooth' : 'instant' });
  }

  #build(nodes) {
    const stack = [];

    for (const node of nodes) {
      if (typeof node === 'number') {
        stack.length -= node;
      } else if (typeof node === 'string') {
        if (stack.length > 1) {
          stack.at(-1).append(this.#document.createTextNode(node));
        }
      } else {
        const element = this.#create(node[0], stack);
        this.#setAttributes(element, node[1] ?? {});
        this.#elements.push(element);

        if (element.parentNode === null) {
          stack.at(-1).append(element);
        }

        stack.push(element);
      }
    }
  }

  /** The root and the head are those of the frame; its body is replaced by that of the page. */
  #create(name, stack) {
    if (stack.length === 0) {
      return this.#document.documentElement;
    }

    if (stack.length === 1 && name === 'head') {
      return this.#document.head;
    }

    if (stack.length === 1 && (name === 'body' || name === 'frameset')) {
      const body = this.#document.createElement('body');
      this.#document.body?.replaceWith(body);
      return body;
    }

    const [prefix, local] = name.startsWith('!') ? [null, `schemagen-${name.slice(1)}`] : name.includes(':') && name.split(':')[0] in NAMESPACES ? name.split(':') : [null, name];

    try {
      return prefix === null ? this.#document.createElement(local) : this.#document.createElementNS(NAMESPACES[prefix], local);
    } catch {
      // Parsers allow names that this method does not.
      return this.#document.createElement('schemagen-unknown');
    }
  }

  #setAttributes(element, attributes) {
    for (const [name, value] of Object.entries(attributes)) {
      try {
        element.setAttribute(name, value);
      } catch {
        // As for the names of elements.
      }
    }

    if (element.localName === 'img' && !element.hasAttribute('src')) {
      this.#setPicture(element);
    } else if (element.localName === 'schemagen-frame') {
      for (const name of ['width', 'height']) {
        if (/^\d+$/.test(attributes[name] ?? '')) {
          element.style[name] = `${attributes[name]}px`;
        }
      }
    }

    if (CONTROLS_OF_FORMS.has(element.localName)) {
      element.tabIndex = -1;
    }
  }

  #addOverlay() {
    const host = this.#document.createElement('schemagen-overlay');
    host.style.cssText = 'all: initial !important; display: block !important; position: absolute !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important; z-index: 2147483647 !important; pointer-events: none !important; direction: ltr !important;';
    this.#root = host.attachShadow({ mode: 'open' });
    const style = this.#document.createElement('style');
    style.textContent = OVERLAY;
    this.#root.append(style);
    this.#document.documentElement.append(host);
    this.#host = host;
  }

  #listen() {
    const view = this.#document;

    view.addEventListener('click', (event) => this.#pick(event, this.#entryAt(event)), true);

    // Nothing in the page does anything: no link, no form, no control.
    for (const type of ['auxclick', 'dblclick', 'submit', 'dragstart', 'beforeinput', 'change']) {
      view.addEventListener(type, (event) => event.preventDefault(), true);
    }

    view.addEventListener('mousemove', (event) => this.#events.hover(this.#entryAt(event)?.nodes ?? null));
    view.documentElement.addEventListener('mouseleave', () => this.#events.hover(null));
    view.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        event.preventDefault();
        this.#events.leave();
      }
    }, true);

    // Outlines of elements that stay in their place, or are in a part of the page that scrolls, move against the page.
    view.addEventListener('scroll', () => this.#queue(), true);
    view.addEventListener('load', (event) => this.#onImage(event.target), true);
    view.addEventListener('error', (event) => this.#onImage(event.target), true);
    const observer = new ResizeObserver(() => this.#queue());
    observer.observe(this.#frame);
    observer.observe(view.body ?? view.documentElement);
  }

  /** An image in the page itself that is only a dot, or broken, is there until a script loads the real one. */
  #onImage(image) {
    if (image.localName === 'img' && image.naturalWidth <= 2 && !image.hasAttribute('schemagen-picture')) {
      this.#setPicture(image);
    }

    this.#queue();
  }

  #setPicture(image) {
    image.setAttribute('src', PICTURE);
    image.setAttribute('schemagen-picture', '');
  }

  #pick(event, entry) {
    event.preventDefault();
    event.stopPropagation();

    if (entry !== null) {
      this.#events.pick(entry.nodes, entry.element);
    }
  }

  /** The entry at a point: that of the nearest element around it that filled a field, otherwise that of the smallest outline that contains it; null for none. */
  #entryAt(event) {
    for (let element = event.target; element !== null; element = element.parentElement) {
      if (this.#owners.has(element)) {
        return this.#owners.get(element);
      }
    }

    let found = null;
    let area = Infinity;

    for (const entry of this.#boxes) {
      const { rect } = entry;

      if (rect && event.pageX >= rect.left && event.pageX <= rect.right && event.pageY >= rect.top && event.pageY <= rect.bottom && rect.width * rect.height < area) {
        found = entry;
        area = rect.width * rect.height;
      }
    }

    return found;
  }

  #queue() {
    if (!this.#isQueued) {
      this.#isQueued = true;
      requestAnimationFrame(() => {
        this.#isQueued = false;
        this.#layOut();
      });
    }
  }

  /** All positions are read before any is written, so that the page is laid out once. */
  #layOut() {
    const view = this.#document.defaultView;

    if (view === null) {
      return;
    }

    const origin = this.#host.getBoundingClientRect();

    for (const entry of this.#boxes) {
      const rect = this.#rectOf(entry.target);
      entry.rect = rect && new DOMRect(rect.x + view.scrollX, rect.y + view.scrollY, rect.width, rect.height);
      entry.place = rect && { x: rect.x - origin.x, y: rect.y - origin.y };
    }

    for (const { box, rect, place } of this.#boxes) {
      box.style.display = rect === null ? 'none' : 'block';

      if (rect !== null) {
        box.style.left = `${place.x - 3}px`;
        box.style.top = `${place.y - 3}px`;
        box.style.width = `${rect.width + 6}px`;
        box.style.height = `${rect.height + 6}px`;
      }
    }

    this.#emphasise();
  }

  /** Shows which outlines are chosen or under the pointer, and the labels. */
  #emphasise() {
    const labels = [];

    for (const entry of this.#boxes) {
      const { box, label, isChosen, isDimmed, isHovered } = entry;
      const isCurrent = isChosen && entry.element === this.#current;
      label.style.display = 'none';
      box.classList.toggle('chosen', isChosen);
      box.classList.toggle('hovered', isHovered);
      box.classList.toggle('dimmed', isDimmed);
      box.classList.toggle('current', isCurrent);

      // Of many elements of the chosen field, only the one that the reader has gone to needs a label.
      if (entry.rect && (isHovered || (isChosen ? !entry.isOneOfMany || isCurrent : entry.depth === 0 && entry.isFirst && !isDimmed))) {
        labels.push(entry);
      }
    }

    this.#placeLabels(labels);
  }

  /** Labels are above their boxes, one beside the other where several begin at the same place. */
  #placeLabels(entries) {
    const placed = [];
    const importance = (entry) => (entry.isChosen ? 2 : 0) + (entry.isHovered ? 1 : 0);

    for (const { label, place, rect, target } of entries.sort((one, two) => importance(two) - importance(one)).slice(0, MAX_LABELS)) {
      const width = this.#widthOf(label.textContent);
      const top = place.y >= LABEL_HEIGHT + 3 ? place.y - LABEL_HEIGHT - 2 : place.y + 2;
      // A label is where the text of its element begins.
      const step = this.#isRightToLeft(target) ? -1 : 1;
      let left = step < 0 ? place.x + rect.width + 3 - width : Math.max(place.x - 3, 1);

      for (let other; (other = placed.find((one) => Math.abs(one.top - top) < LABEL_HEIGHT && left <= one.right && left + width >= one.left));) {
        left = step < 0 ? other.left - width - 4 : other.right + 4;
      }

      placed.push({ top, left, right: left + width });
      label.style.display = 'block';
      label.style.left = `${left}px`;
      label.style.top = `${top}px`;
      label.style.width = `${width}px`;
    }
  }

  /** The width of a label. It is computed, so that labels can be placed without laying out the page for each of them. */
  #widthOf(text) {
    this.#pen ??= Object.assign(document.createElement('canvas').getContext('2d'), { font: LABEL_FONT });
    return Math.ceil(this.#pen.measureText(text).width) + 11;
  }

  /** The place of an element in the window of the frame; null if it is not displayed, or cannot be scrolled to. */
  #rectOf(element) {
    let rect = element.getBoundingClientRect();

    if (rect.width < 3 && rect.height < 3) {
      // An element with "display: contents" has no box, but its content has.
      const range = this.#document.createRange();
      range.selectNodeContents(element);
      rect = range.getBoundingClientRect();
    }

    const root = this.#document.documentElement;
    const view = this.#document.defaultView;
    const isHidden = element.checkVisibility({ visibilityProperty: true }) === false && view.getComputedStyle(element).display !== 'contents';

    if (isHidden || rect.width * rect.height < 9) {
      return null;
    }

    const isRightToLeft = this.#isRightToLeft(root) || this.#isRightToLeft(this.#document.body ?? root);
    const isBeyond = rect.bottom + view.scrollY <= 0 || (isRightToLeft ? rect.left + view.scrollX >= root.clientWidth : rect.right + view.scrollX <= 0);
    return isBeyond ? null : rect;
  }

  #isRightToLeft(element) {
    return this.#document.defaultView.getComputedStyle(element).direction === 'rtl';
  }
}
