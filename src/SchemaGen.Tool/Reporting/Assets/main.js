// Which screen is shown: "#/" for the index, "#/3" for a page, "#/3/Title" for a field of it. A report of one page has no index.

const screens = { index: new IndexScreen(), page: new PageScreen() };

function show() {
  const [, number, path = ''] = location.hash.match(/^#\/(\d+)(?:\/(.*))?$/s) ?? [];
  const isPage = report.pages.length === 1 || number in report.pages;
  byId('index').hidden = isPage;
  byId('page').hidden = !isPage;

  if (isPage) {
    screens.page.open(report.pages.length === 1 ? 0 : Number(number), decoded(path));
  } else {
    screens.page.close();
    screens.index.open();
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
