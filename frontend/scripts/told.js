// What the server told this page in <meta name="privacyspiegel">: who is logged in (an opaque key), for how long, and the
// words in the reader's language.

const meta = document.querySelector('meta[name="privacyspiegel"]');

export const told = meta ? JSON.parse(meta.content) : { words: {} };

/** A text with this key; {0} and {1} become the arguments. */
export function word(key, ...values) {
    return (told.words['shell.browser.' + key] || key).replace(/\{(\d)\}/g, (all, number) => values[number] ?? all);
}

/** An element with attributes and content; a string becomes text, never markup. */
export function element(tag, attributes = {}, ...content) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
        made.setAttribute(name, value);
    }
    made.append(...content);
    return made;
}

export function button(text, action, attributes = {}) {
    const made = element('button', { type: 'button', class: 'ps-button', ...attributes }, text);
    made.addEventListener('click', action);
    return made;
}

const REGION = 'ps-spoken';

/** Lets a screen reader say something. */
export function say(text) {
    let region = document.getElementById(REGION);
    if (!region) {
        region = element('div', { id: REGION, role: 'status', class: 'ps-spoken' });
        document.body.append(region);
    }
    region.textContent = '';
    setTimeout(() => { region.textContent = text; }, 100);
}

/** What was said of a page that is left is not read on the next one; `body > [aria-live]` is where Vaadin says things. */
window.addEventListener('vaadin-navigated', () => {
    document.querySelectorAll(`#${REGION}, body > [aria-live]:not([id])`).forEach((each) => { each.textContent = ''; });
});

/** After so long without a key nobody is typing any more. */
const QUIET = 1000;
let lastKey = 0;
document.addEventListener('keydown', () => { lastKey = Date.now(); }, true);

/** What opens by itself waits until nobody types: a key that is meant for a text neither answers it nor gets lost. */
export function whenQuiet(action) {
    const rest = lastKey + QUIET - Date.now();
    if (rest > 0) {
        setTimeout(() => whenQuiet(action), rest);
    } else {
        action();
    }
}

let pressing = false;
document.addEventListener('pointerdown', (event) => { pressing = event.button === 0; }, true);
['pointerup', 'pointercancel'].forEach((end) => document.addEventListener(end, () => { setTimeout(() => { pressing = false; }); }, true));

/** What moves the page by itself waits until nothing is held down: the press would land on something else. */
export function whenReleased(action) {
    if (pressing) {
        setTimeout(() => whenReleased(action), 50);
    } else {
        action();
    }
}

/**
 * A question over the page that keeps the keyboard until it is answered; the page below stays readable. One that nobody asked
 * for lands at its heading, so that the next key presses nothing. Gives back a function that closes it.
 */
export function layer(title, texts, buttons, { covered = false, unasked = false } = {}) {
    const before = document.activeElement;
    const heading = element('h2', { id: 'ps-layer-title', tabindex: '-1' }, title);
    const body = element('div', { id: 'ps-layer-text' }, ...texts.map((text) => typeof text === 'string' ? element('p', {}, text) : text));
    const dialog = element('dialog', {
        class: covered ? 'ps-layer ps-covered' : 'ps-layer',
        role: 'alertdialog',
        'aria-labelledby': heading.id,
        'aria-describedby': body.id,
    }, heading, body, element('div', { class: 'ps-row' }, ...buttons));
    let answered = false;
    // What stands below must not hear of clicks and keys that are meant for this question, and Escape is no answer to it.
    ['click', 'mousedown', 'touchend', 'keydown'].forEach((type) => dialog.addEventListener(type, (event) => event.stopPropagation()));
    const noEscape = (event) => {
        if (event.key === 'Escape') {
            event.preventDefault();
            event.stopImmediatePropagation();
        }
    };
    window.addEventListener('keydown', noEscape, true);
    dialog.addEventListener('cancel', (event) => event.preventDefault());
    dialog.addEventListener('close', () => { if (!answered && dialog.isConnected) { dialog.showModal(); } });
    document.body.append(dialog);
    dialog.showModal();
    (unasked ? heading : buttons[0])?.focus();
    return () => {
        answered = true;
        window.removeEventListener('keydown', noEscape, true);
        if (dialog.isConnected) {
            dialog.close();
            dialog.remove();
            before?.focus?.();
        }
    };
}

/** What the tabs of one browser tell each other. */
export const tabs = 'BroadcastChannel' in window ? new BroadcastChannel('privacyspiegel') : null;

export function tellTabs(message) {
    tabs?.postMessage(message);
}

export function onTabs(type, action) {
    tabs?.addEventListener('message', (event) => {
        if (event.data && event.data.type === type) {
            action(event.data);
        }
    });
}
