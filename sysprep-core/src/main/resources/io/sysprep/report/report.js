'use strict';
// Without this script the page is all there; with it, tables can be filtered and remedies copied.
for (const section of document.querySelectorAll('section')) {
  const rows = [...section.querySelectorAll('tbody tr')];
  if (rows.length < 2) continue;
  const tools = document.createElement('div');
  tools.className = 'tools';
  const search = document.createElement('input');
  search.type = 'search';
  search.placeholder = 'Filter';
  search.setAttribute('aria-label', 'Filter the rows');
  const count = document.createElement('span');
  const show = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(word => word);
    let shown = 0;
    for (const row of rows) {
      const text = row.textContent.toLowerCase();
      row.hidden = !words.every(word => text.includes(word));
      shown += row.hidden ? 0 : 1;
    }
    for (const folded of section.querySelectorAll('details')) {
      folded.open = words.length > 0 && folded.querySelector('tbody tr:not([hidden])') !== null;
    }
    count.textContent = words.length > 0 ? shown + ' of ' + rows.length : '';
  };
  search.addEventListener('input', show);
  tools.append(search, count);
  section.querySelector('table, details').before(tools);
}
const copy = async (text, button) => {
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = 'Copied';
  } catch (denied) {
    button.textContent = 'Not allowed to copy';
  }
};
for (const remedy of document.querySelectorAll('.remedy')) {
  const text = remedy.textContent;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy';
  button.addEventListener('click', () => copy(text, button));
  remedy.append(button);
}
