// The words while the server cannot be reached. Vaadin keeps trying by itself; this says what that means for the reader.
import { told, word, element, say } from './told.js';
import * as store from './store.js';

const AWAY = ['connection-lost', 'reconnecting'];
let bar = null;

/** Whether the server could not be reached at some moment on this page. */
export let wasAway = false;

function text() {
    if (!told.member) {
        return word('away.plain');
    }
    return word(store.full ? 'away.full' : store.all().length > 0 ? 'away.unsaved' : 'away.saved');
}

function show() {
    wasAway = true;
    if (!bar) {
        bar = element('div', { class: 'ps-away', role: 'status', popover: 'manual' });
        document.body.append(bar);
        bar.showPopover?.();
    }
    const now = text();
    if (bar.textContent !== now) {
        bar.textContent = now;
    }
}

function hide() {
    if (bar) {
        bar.remove();
        bar = null;
        say(word('away.back'));
    }
}

function follow(connection) {
    connection.addStateChangeListener((before, now) => {
        if (AWAY.includes(now)) {
            show();
        } else if (now === 'connected') {
            hide();
        }
    });
    if (AWAY.includes(connection.state)) {
        show();
    }
    document.addEventListener('input', () => { if (bar) { show(); } });
}

customElements.whenDefined('vaadin-connection-indicator').then(() => {
    const indicator = window.Vaadin.connectionIndicator;
    if (indicator) {
        Object.assign(indicator, {
            onlineText: word('away.back'),
            offlineText: word('away.short'),
            reconnectingText: word('away.short'),
        });
    }
    follow(window.Vaadin.connectionState);
});
