// Which screen is shown: "#/" for the index, "#/3" for a page, "#/3/Title" for a field of it, "#/drift" for the history of drift.
// A report of one page has no index, and one of a history alone has only the charts.

const screens = { index: new IndexScreen(), page: new PageScreen(), drift: new DriftScreen() };

/** Whether there is nothing but one page. */
const isSinglePage = report.pages.length === 1 && report.history === undefined;

function show() {
  const [, number, path = ''] = location.hash.match(/^#\/(\d+)(?:\/(.*))?$/s) ?? [];
  const screen = isSinglePage || number in report.pages ? 'page' : report.history !== undefined && (location.hash === '#/drift' || report.pages.length === 0) ? 'drift' : 'index';

  for (const name of Object.keys(screens)) {
    byId(name).hidden = name !== screen;
  }

  if (screen === 'page') {
    screens.page.open(isSinglePage ? 0 : Number(number), decoded(path));
  } else {
    screens.page.close();
    screens[screen].open();
  }
}

/** The path in an address; empty if it is malformed. */
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}

addEventListener('hashchange', show);
show();
