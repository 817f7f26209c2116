// Keeps what is typed until the server has it. The marks are those of nl.privacyspiegel.shared.ui.Drafts.
import { told, tellTabs, onTabs, whenReleased } from './told.js';
import * as store from './store.js';
import { showOffer, dropOffers } from './offers.js';
import { formSaved } from './held.js';
import { isDay, isChoice, textOf, canHold, fill } from './fields.js';

const KEPT = 'data-draft';
const STORED = 'data-draft-stored';
const DONE = 'data-draft-done';
const SAVES_ITSELF = 'data-saves-itself';
const NOT_YET = 'data-not-yet';

/** Fields in which somebody typed on this page. */
const typed = new Set();

/** Java's String.hashCode. */
export function hash(text) {
    let sum = 0;
    for (let i = 0; i < text.length; i++) {
        sum = (Math.imul(31, sum) + text.charCodeAt(i)) | 0;
    }
    return String(sum);
}

const nameOf = (field) => field.getAttribute(KEPT);

const hasServer = (field, text) => field.getAttribute(STORED) === hash(text);

/** Where to find the field again, in words for the reader. */
function placeOf(field) {
    const dialog = field.closest('vaadin-dialog, vaadin-confirm-dialog');
    return {
        path: location.pathname + location.search,
        title: document.title.split(' · ')[0],
        within: document.querySelector('[data-within]')?.dataset.within || '',
        lang: document.documentElement.lang,
        base: field.getAttribute(STORED) ?? '',
        label: field.label || field.accessibleName || '',
        window: dialog ? dialog.headerTitle || dialog.header || dialog.ariaLabel || '' : '',
    };
}

function fieldOf(event) {
    return event.composedPath().find((each) => each instanceof Element && each.hasAttribute(KEPT));
}

/** The fields that hold something the server does not have. */
export function waiting() {
    return [...typed].filter((field) => field.isConnected && field.hasAttribute(KEPT) && !hasServer(field, textOf(field)));
}

/** What saves itself shows from the first key on that the server does not have all of it. */
function showWhetherSaved(field) {
    const part = field.closest(`[${SAVES_ITSELF}]`);
    part?.toggleAttribute(NOT_YET, waiting().some((each) => part.contains(each)));
}

/** After so long without a key a new stretch of typing begins; the pages that save by themselves wait as long. */
const PAUSE = 500;
const lastKey = new WeakMap();

/** Says to the page that typing begins, before the text itself is on its way: a first key alone is not sent. */
function tellBegin(field) {
    const now = Date.now();
    if (now - (lastKey.get(field) ?? 0) > PAUSE) {
        field.dispatchEvent(new Event('ps-typing'));
    }
    lastKey.set(field, now);
}

/** What was typed again needs no offer: this page keeps it now. */
function forgetSame(name, text) {
    lost().filter((each) => each.name === name && each.text === text).forEach((each) => store.forget(name, each.page));
}

function onInput(event) {
    const field = fieldOf(event);
    if (!field || isChoice(field)) {
        return;
    }
    // The field itself hears of it later: what was typed stands in the innermost element.
    const inner = event.composedPath()[0];
    typedIn(field, typeof inner.value === 'string' ? inner.value : textOf(field));
}

/** By mouse, finger or key: the group hears of it only after this event. */
function onChoice(event) {
    const field = fieldOf(event);
    if (field && isChoice(field)) {
        setTimeout(() => typedIn(field, textOf(field)));
    }
}

function typedIn(field, text) {
    typed.add(field);
    tellBegin(field);
    // An emptied field is typed too; only one of which the server holds nothing has nothing to keep.
    if (hasServer(field, text) || (text === '' && !field.hasAttribute(STORED))) {
        store.forget(nameOf(field));
    } else {
        store.keep(nameOf(field), text, placeOf(field));
    }
    if (field.nextElementSibling?.classList.contains('ps-draft-offer')) {
        forgetSame(nameOf(field), text);
        refresh(field);
    }
    // After the field itself has heard of it.
    setTimeout(() => showWhetherSaved(field));
}

/** Vaadin takes over what a field holds at one of these events, depending on how the page listens. */
export function flush() {
    waiting().filter((field) => !isChoice(field)).forEach((field) => {
        field.dispatchEvent(new Event('change', { bubbles: true }));
        field.dispatchEvent(new Event('blur'));
    });
}

function onStored(field) {
    const name = nameOf(field);
    store.all().filter((each) => each.name === name && hasServer(field, each.text)).forEach((each) => {
        store.forget(name, each.page);
        tellTabs({ type: 'forgotten', page: store.here });
    });
    if (hasServer(field, textOf(field))) {
        store.forget(name);
    }
    showWhetherSaved(field);
    refresh(field);
}

/** The server took texts over: "name" of a saved form, "name=hash" of one text, and at the end a number. */
function onDone(news) {
    news.split(' ').slice(0, -1).forEach((item) => {
        const at = item.lastIndexOf('=');
        const name = at < 0 ? item : item.slice(0, at);
        store.all()
            .filter((each) => each.name === name && (at < 0 ? each.page === store.here : hash(each.text) === item.slice(at + 1)))
            .forEach((each) => store.forget(name, each.page));
        if (at < 0) {
            formSaved(name);
            [...typed].filter((field) => nameOf(field) === name).forEach((field) => typed.delete(field));
        }
    });
    tellTabs({ type: 'forgotten', page: store.here });
}

/** Pages that are open in other tabs keep their own texts: only those of pages that are gone are offered. */
let alive = new Set();

function askWhoIsThere() {
    alive = new Set();
    tellTabs({ type: 'who', page: store.here });
    setTimeout(() => whenReleased(() => document.querySelectorAll(`[${KEPT}]`).forEach(refresh)), 250);
}

onTabs('who', (message) => {
    alive.add(message.page);
    tellTabs({ type: 'here', page: store.here });
});
onTabs('here', (message) => alive.add(message.page));
onTabs('forgotten', (message) => alive.add(message.page));
onTabs('forgotten', () => document.querySelectorAll(`[${KEPT}]`).forEach(refresh));

/** What pages that are gone left behind, newest first. */
export function lost() {
    return store.all().filter((each) => each.page !== store.here && !alive.has(each.page));
}

/** Offers at a field what was kept of it on a page that is gone, newest first; never puts it back unasked. */
function refresh(field) {
    if (field.readonly || field.disabled || field.hasAttribute('readonly') || field.hasAttribute('disabled')) {
        dropOffers(field);
        return;
    }
    const name = nameOf(field);
    const left = lost().filter((each) => each.name === name);
    left.filter((each) => hasServer(field, each.text)).forEach((each) => store.forget(name, each.page));
    const offered = left.find((each) => !hasServer(field, each.text) && canHold(field, each.text));
    if (!offered) {
        dropOffers(field);
        return;
    }
    const under = isOfOthers(field, offered);
    showOffer(field, offered, {
        under,
        choice: isChoice(field),
        day: isDay(field),
        since: isChoice(field) && field.closest(`[${SAVES_ITSELF}]`) !== null && textOf(field) !== '' && isOverOther(field, offered),
        putBack: () => put(field, under ? textOf(field) + '\n\n' + offered.text : offered.text),
        text: () => textOf(field),
        undo: (before) => put(field, before),
        gone: () => store.forget(name, offered.page),
        again: () => store.keep(name, offered.text, offered.place, offered.when, offered.page),
    });
}

/** Whether the server got something else meanwhile than what stood there when this was filled in. */
function isOverOther(field, kept) {
    return kept.place?.base !== undefined && kept.place.base !== (field.getAttribute(STORED) ?? '');
}

/** Whether the server got another text meanwhile than the one that was typed on: that is never replaced, but added to. */
function isOfOthers(field, kept) {
    const now = textOf(field);
    return field.localName === 'vaadin-text-area' && now !== '' && kept.text !== '' && isOverOther(field, kept)
        && !kept.text.startsWith(now);
}

function put(field, text) {
    fill(field, text);
    if (isChoice(field)) {
        typedIn(field, text);
        return;
    }
    typed.add(field);
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    field.focus?.();
}

let planned = 0;
const fresh = new Set();

let left = 0;

/** What was typed in an earlier appearance of this field on this page, such as a dialog that was cancelled, is offered too. */
function leaveBehind(field) {
    const name = nameOf(field);
    const before = [...typed].some((each) => each !== field && each.isConnected && nameOf(each) === name);
    if (typed.has(field) || before) {
        return;
    }
    store.all().filter((each) => each.name === name && each.page === store.here).forEach((each) => {
        left++;
        store.keep(name, each.text, each.place, each.when, store.here + '~' + left);
        store.forget(name);
    });
}

function show(field) {
    leaveBehind(field);
    fresh.add(field);
    clearTimeout(planned);
    planned = setTimeout(() => {
        typed.forEach((each) => { if (!each.isConnected) { typed.delete(each); } });
        if ([...fresh].some((each) => store.all().some((kept) => kept.name === nameOf(each) && kept.page !== store.here))) {
            askWhoIsThere();
        }
        fresh.clear();
        dropOffers(null);
    }, 50);
}

function watch(records) {
    for (const record of records) {
        if (record.type === 'attributes') {
            const target = record.target;
            if (record.attributeName === DONE) {
                onDone(target.getAttribute(DONE) || '');
            } else if (target.hasAttribute(KEPT)) {
                if (record.attributeName === STORED) {
                    onStored(target);
                } else {
                    show(target);
                }
            }
            continue;
        }
        for (const node of record.addedNodes) {
            if (node instanceof Element) {
                if (node.hasAttribute(KEPT)) {
                    show(node);
                }
                node.querySelectorAll(`[${KEPT}]`).forEach(show);
            }
        }
        if (record.removedNodes.length > 0) {
            dropOffers(null);
        }
    }
}

if (told.member) {
    document.addEventListener('input', onInput, true);
    document.addEventListener('change', onChoice, true);
    document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') { flush(); } });
    window.addEventListener('pagehide', flush);
    // Before Vaadin hears of it: back and forward inside the application leave a field without leaving it.
    window.addEventListener('popstate', flush, true);
    window.addEventListener('blur', flush);
    new MutationObserver(watch).observe(document.documentElement, {
        subtree: true, childList: true, attributes: true, attributeFilter: [KEPT, STORED, DONE],
    });
    document.querySelectorAll(`[${KEPT}]`).forEach(show);
    askWhoIsThere();
}
