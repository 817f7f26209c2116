// After a crash or a log-in one often arrives somewhere else: says on which pages and in which windows a text waits that was
// never saved.
import { told, word, element, button } from './told.js';
import { lost } from './drafts.js';

const SETTLED = 2500;
const HIDDEN = 'privacyspiegel.later';
const MOST = 5;

function shownAlready(kept) {
    return document.querySelector(`[data-draft="${CSS.escape(kept.name)}"]`) !== null;
}

function line(place) {
    const here = place.path === location.pathname + location.search;
    const where = place.window ? ' ' + word('elsewhere.window', place.window) : '';
    return element('li', {}, here
        ? word('elsewhere.here') + where
        : element('a', { href: place.path }, place.title || place.path), here ? '' : where);
}

function show() {
    const places = new Map();
    lost().filter((kept) => kept.place && kept.place.path?.startsWith(told.root) && !kept.place.path.startsWith('//') && !shownAlready(kept))
        .forEach((kept) => places.set(kept.place.path + ' ' + (kept.place.window || ''), kept.place));
    const main = document.querySelector('main');
    if (places.size === 0 || !main || sessionStorage.getItem(HIDDEN) === told.member) {
        return;
    }
    const note = element('section', { class: 'ps-draft-offer', 'aria-labelledby': 'ps-elsewhere' },
        element('h2', { id: 'ps-elsewhere' }, word('elsewhere.title')),
        element('ul', {}, ...[...places.values()].slice(0, MOST).map(line)),
        element('div', { class: 'ps-row' }, button(word('elsewhere.later'), () => {
            sessionStorage.setItem(HIDDEN, told.member);
            note.remove();
            main.focus?.();
        })));
    main.prepend(note);
}

if (told.member) {
    setTimeout(show, SETTLED);
}
