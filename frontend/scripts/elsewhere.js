// After a crash or a log-in one often arrives somewhere else: says on which pages and in which windows a text waits that was
// never saved. Each can be read, copied and thrown away right there: its field may be gone, or closed, for good.
import { told, word, element, button, say, whenReleased } from './told.js';
import { lost } from './drafts.js';
import { canHold } from './fields.js';
import * as store from './store.js';

const SETTLED = 2500;
const HIDDEN = 'privacyspiegel.later';
const MOST = 5;

let note = null;

function canBeTyped(field) {
    return !(field.readonly || field.disabled || field.hasAttribute('readonly') || field.hasAttribute('disabled'));
}

/** The field itself offers it. */
function shownAlready(kept) {
    return [...document.querySelectorAll(`[data-draft="${CSS.escape(kept.name)}"]`)]
        .some((field) => canBeTyped(field) && canHold(field, kept.text));
}

const isHere = (kept) => kept.place.path === location.pathname + location.search;

function where(place, here) {
    const within = [place.label ? ': ' + place.label : '', place.within && !here ? ' (' + place.within + ')' : '',
        place.window ? ' ' + word('elsewhere.window', place.window) : ''].join('');
    if (here) {
        return element('p', {}, word('elsewhere.here') + within + '.' + (place.window ? '' : ' ' + word('elsewhere.closed')));
    }
    const link = element('a', { href: place.path, 'router-ignore': '' }, place.title || place.path);
    if (place.lang) {
        link.lang = place.lang;
    }
    return element('p', {}, link, within);
}

const forget = (kept) => kept.same.forEach((each) => store.forget(each.name, each.page));

/** What stands under the same words and says the same is one line, however often it was left behind. */
function merged(waiting) {
    const lines = new Map();
    waiting.forEach((kept) => {
        const { path, title, label, within, window } = kept.place;
        const key = JSON.stringify([path, title, label, within, window, kept.text]);
        lines.set(key, { ...(lines.get(key) ?? kept), same: [...(lines.get(key)?.same ?? []), kept] });
    });
    return [...lines.values()];
}

/** Throws all of it away, also what is not listed, after one question on the same spot. */
function allAway(lines, later) {
    const row = element('div', { class: 'ps-row' });
    const first = button(word('elsewhere.all'), () => {
        const stay = button(word('elsewhere.all.stay'), () => {
            row.replaceChildren(first, later);
            first.focus();
        });
        row.replaceChildren(
            element('p', { role: 'status' }, word('elsewhere.all.ask')),
            button(word('elsewhere.all.do'), () => {
                lines.forEach(forget);
                note?.remove();
                note = null;
                say(word('elsewhere.all.gone'));
                document.querySelector('main')?.focus?.();
            }),
            stay);
        stay.focus();
    });
    row.append(first, later);
    return row;
}

function line(kept, index) {
    const id = 'ps-elsewhere-' + index;
    const text = element('p', { class: 'ps-typed', id, hidden: '' }, kept.text);
    const item = element('li', {});
    const look = button(word('offer.look'), () => {
        text.hidden = !text.hidden;
        look.setAttribute('aria-expanded', String(!text.hidden));
        look.textContent = word(text.hidden ? 'offer.look' : 'offer.hide');
    }, { 'aria-expanded': 'false', 'aria-controls': id });
    const away = button(word('offer.away'), () => {
        forget(kept);
        const undo = button(word('offer.undo'), () => {
            kept.same.forEach((each) => store.keep(each.name, each.text, each.place, each.when, each.page));
            ask();
            away.focus();
        });
        item.replaceChildren(element('p', { role: 'status' }, word('offer.isAway')), element('div', { class: 'ps-row' }, undo));
        undo.focus();
    });

    function ask() {
        item.replaceChildren(
            where(kept.place, isHere(kept)),
            element('div', { class: 'ps-row' }, look,
                button(word('elsewhere.copy'), () => {}, { 'data-copy': id }), away,
                element('span', { class: 'ps-copied', role: 'status' })),
            text);
    }

    ask();
    return item;
}

function show() {
    const main = document.querySelector('main');
    const hidden = sessionStorage.getItem(HIDDEN) === told.member;
    // "Later" is meant for other pages; who comes to this one is told here.
    const waiting = lost().filter((kept) => kept.place && kept.place.path?.startsWith(told.root)
        && !kept.place.path.startsWith('//') && !shownAlready(kept) && (!hidden || isHere(kept)));
    note?.remove();
    note = null;
    if (waiting.length === 0 || !main) {
        return;
    }
    const lines = merged(waiting);
    const later = button(word('elsewhere.later'), () => {
        sessionStorage.setItem(HIDDEN, told.member);
        note.remove();
        main.focus?.();
    });
    note = element('section', { class: 'ps-draft-offer', 'aria-labelledby': 'ps-elsewhere' },
        element('h2', { id: 'ps-elsewhere' }, word('elsewhere.title')),
        element('ul', {}, ...lines.slice(0, MOST).map(line)),
        lines.length > 1 ? allAway(lines, later) : element('div', { class: 'ps-row' }, later));
    main.prepend(note);
}

if (told.member) {
    const plan = () => setTimeout(() => whenReleased(show), SETTLED);
    let planned = plan();
    // Before something is adopted too, which one comes to without a new page.
    window.addEventListener('vaadin-navigated', () => {
        clearTimeout(planned);
        planned = plan();
    });
}
