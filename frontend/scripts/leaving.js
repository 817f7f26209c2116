// Asks before something is left behind that is not saved or not decided, and before a log-out forgets what is kept.
import { told, layer, button, word } from './told.js';
import { waiting, flush } from './drafts.js';
import * as store from './store.js';

let leaving = false;

/** From now on leaving the page is meant: nothing asks any more. */
export function leave() {
    leaving = true;
}

/** Whether leaving the page now would leave something behind that is not saved or not decided. */
function unsettled() {
    return document.querySelector('[data-unsaved]') !== null || waiting().length > 0;
}

/** A log-out forgets what is kept, so it asks first when there is something. */
function onClick(event) {
    const item = event.composedPath().find((each) => each instanceof Element && each.hasAttribute('data-logout'));
    if (!item || leaving) {
        return;
    }
    if (store.all().length === 0 && !unsettled()) {
        leave();
        return;
    }
    event.stopImmediatePropagation();
    event.preventDefault();
    const close = layer(word('logout.title'), [word('logout.text')], [
        button(word('logout.stay'), () => close(), { class: 'ps-button ps-button-primary' }),
        button(word('logout.go'), () => {
            close();
            leave();
            item.click();
        }),
    ]);
}

if (told.member) {
    document.addEventListener('click', onClick, true);
    window.addEventListener('beforeunload', (event) => {
        if (!leaving && unsettled()) {
            flush();
            event.preventDefault();
            event.returnValue = '';
        }
    });
}
