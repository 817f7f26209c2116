// Remembers in this tab where somebody was, for after the log-in: the address is the server's work, this is the field.
import { told } from './told.js';

const KEY = 'privacyspiegel.plek';
const WAIT = 15000;

/** Sooner than texts are offered: a page that moves under a press lets it land on something else. */
const SETTLED = 100;

const address = () => location.pathname + location.search;

export function keepPlace() {
    try {
        const field = lastField && lastField.isConnected ? lastField.getAttribute('data-draft') : null;
        sessionStorage.setItem(KEY, JSON.stringify({ member: told.member, address: address(), field }));
    } catch {
        // Only a comfort.
    }
}

let lastField = null;

/** Whoever does something on the page already is where they want to be. */
let acted = false;

function goBack() {
    let place = null;
    try {
        place = JSON.parse(sessionStorage.getItem(KEY));
        if (place && told.member) {
            sessionStorage.removeItem(KEY);
        }
    } catch {
        return;
    }
    if (!place || !place.field || place.member !== told.member || place.address !== address()) {
        return;
    }
    const look = new MutationObserver(find);
    look.observe(document.documentElement, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-draft'] });
    setTimeout(() => look.disconnect(), WAIT);

    function find() {
        const field = document.querySelector(`[data-draft="${CSS.escape(place.field)}"]`);
        if (field) {
            look.disconnect();
            setTimeout(() => {
                if (!acted) {
                    field.scrollIntoView({ block: 'center' });
                    field.focus?.();
                }
            }, SETTLED);
        }
    }
}

if (told.member) {
    document.addEventListener('focusin', (event) => {
        const field = event.composedPath().find((each) => each instanceof Element && each.hasAttribute('data-draft'));
        if (field) {
            lastField = field;
        }
    });
    ['pointerdown', 'keydown', 'wheel'].forEach((act) =>
        document.addEventListener(act, () => { acted = true; }, { capture: true, passive: true }));
    goBack();
}
