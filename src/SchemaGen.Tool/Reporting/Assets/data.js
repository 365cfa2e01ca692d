// The data of the report.

const report = JSON.parse(byId('data').textContent);

/** The names of the states. */
const STATES = {
  failed: 'Not read',
  error: 'Errors',
  different: 'Differences',
  warning: 'Warnings',
  ok: 'No problems',
};

/** The state of a page as it is written in classes. */
const stateOf = (row) => row.state.toLowerCase();

/** A mark for a state, with its name. */
const stateMark = (state, text = STATES[state]) => h('span', { className: `state ${state}` }, text);

/** An address as people read it, with the letters of all scripts. */
function readableAddress(url) {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/** Reads the data of a page, which is compressed. */
async function readPage(number) {
  const bytes = Uint8Array.from(atob(byId(`page-${number}`).textContent), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return JSON.parse(await new Response(stream).text());
}
