// The words while the server cannot be reached. Vaadin keeps trying by itself; this says what that means for the reader.
import { told, word, element, say } from './told.js';
import { reached } from './session.js';
import { held } from './held.js';

const AWAY = ['connection-lost', 'reconnecting'];
const LOOK_AGAIN = 3000;

let bar = null;
let timer = 0;

function text() {
    return told.member ? word('away.held', held()) : word('away.plain');
}

function show() {
    if (!bar) {
        bar = element('div', { class: 'ps-away', role: 'status', popover: 'manual' });
        document.body.append(bar);
        bar.showPopover?.();
        timer = setTimeout(look, LOOK_AGAIN);
    }
    const now = text();
    if (bar.textContent !== now) {
        bar.textContent = now;
    }
}

function hide() {
    if (bar) {
        clearTimeout(timer);
        bar.remove();
        bar = null;
        say(word('away.back'));
    }
}

/** Vaadin may go on without saying that it does, so this asks by itself whether the server is back. */
async function look() {
    if (await reached()) {
        hide();
        window.Vaadin.connectionState.state = 'connected';
    } else if (bar) {
        timer = setTimeout(look, LOOK_AGAIN);
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
    ['input', 'change'].forEach((kind) => document.addEventListener(kind, () => { if (bar) { show(); } }));
}

customElements.whenDefined('vaadin-connection-indicator').then(() => {
    const indicator = window.Vaadin.connectionIndicator;
    if (indicator) {
        Object.assign(indicator, {
            // Without words: it stands in the page also when nothing was away.
            onlineText: '',
            offlineText: word('away.short'),
            reconnectingText: word('away.short'),
        });
    }
    follow(window.Vaadin.connectionState);
});
