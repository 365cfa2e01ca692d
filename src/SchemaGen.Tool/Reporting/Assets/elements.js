// Creates elements. Texts are always set as text, never as HTML.

/** Creates an element with properties (or attributes, where the name has a hyphen or is "role" or "scope") and children. */
function h(name, properties = {}, ...children) {
  const element = document.createElement(name);

  for (const [key, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) {
      continue;
    }

    if (key.includes('-') || key === 'role' || key === 'scope') {
      element.setAttribute(key, value);
    } else {
      element[key] = value;
    }
  }

  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

/** Gets an element of the template. */
const byId = (id) => document.getElementById(id);

/** "1 error", "2 errors". */
const plural = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
