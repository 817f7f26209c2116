// Where texts lie that the server does not have yet: localStorage, per member, per field and per open page, so that two
// tabs never write over each other. Everything here is synchronous: a page can be gone in the next moment.
import { told, tellTabs } from './told.js';

const ALL = 'privacyspiegel.concept.';
const DAYS_KEPT = 7;
const MOST = 200;

/** This open page; another visit has another one. */
export const here = Math.random().toString(36).slice(2, 10) + Date.now().toString(36);

const mine = told.member ? ALL + told.member + '.' : null;

/** Whether the browser refuses to keep anything more: then the words must not promise it. */
export let full = false;

const keyOf = (name, page) => mine + page + '.' + name;

function read(key) {
    try {
        const kept = JSON.parse(localStorage.getItem(key));
        return kept && typeof kept.text === 'string' ? kept : null;
    } catch {
        return null;
    }
}

function keys(prefix) {
    try {
        return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
    } catch {
        return [];
    }
}

function remove(key) {
    try {
        localStorage.removeItem(key);
    } catch {
        // Storage is off: there was nothing either.
    }
}

/** Keeps the text of a field as it stands on this page; the place is {path, title, window}. */
export function keep(name, text, place, when = Date.now(), page = here) {
    if (!mine) {
        return;
    }
    const value = JSON.stringify({ text, when, place });
    try {
        localStorage.setItem(keyOf(name, page), value);
        full = false;
    } catch {
        full = true;
    }
}

/** Forgets the text of a field, as this page or another one kept it. */
export function forget(name, page = here) {
    if (mine) {
        remove(keyOf(name, page));
    }
}

/** All kept texts of this member: {name, page, text, when}, newest first. */
export function all() {
    if (!mine) {
        return [];
    }
    return keys(mine).flatMap((key) => {
        const kept = read(key);
        const rest = key.slice(mine.length);
        const dot = rest.indexOf('.');
        return kept ? [{ name: rest.slice(dot + 1), page: rest.slice(0, dot), ...kept }] : [];
    }).sort((one, other) => other.when - one.when);
}

/** Forgets everything that a member kept in this browser. */
export function wipe(member) {
    keys(ALL + member + '.').forEach(remove);
}

/** Forgets what is too old, of whichever member, and the oldest when there is too much. */
function tidy() {
    const oldest = Date.now() - DAYS_KEPT * 24 * 60 * 60 * 1000;
    const kept = keys(ALL).map((key) => ({ key, when: read(key)?.when ?? 0 })).sort((one, other) => other.when - one.when);
    kept.filter((each, index) => each.when < oldest || index >= MOST).forEach((each) => remove(each.key));
}

/** A log-out leaves a cookie that says whose texts have to go; it works on whichever page comes next. */
function wipeAfterLogOut() {
    const found = document.cookie.split('; ').find((each) => /^(__Host-|__Secure-)?privacyspiegel-uit=/.test(each));
    if (found) {
        const name = found.slice(0, found.indexOf('='));
        const secure = name.startsWith('__') ? '; Secure' : '';
        const member = found.slice(found.indexOf('=') + 1);
        wipe(member);
        tellTabs({ type: 'out', member });
        document.cookie = name + '=; Max-Age=0; Path=' + told.root + '; SameSite=Lax' + secure;
    }
}

tidy();
wipeAfterLogOut();
