// Remembers in this tab where somebody was, for after the log-in: the address is the server's work, this is the field.
import { told } from './told.js';

const KEY = 'privacyspiegel.plek';
const WAIT = 15000;

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
                field.scrollIntoView({ block: 'center' });
                field.focus?.();
            }, 500);
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
    goBack();
}
