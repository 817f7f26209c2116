// What becomes of what was filled in and is not saved: every message that tells it asks here, so all say the same.
import { told, word } from './told.js';
import * as store from './store.js';

const FORM = 'data-kept-form';

/** Fields in which somebody chose something that neither the server has nor the browser keeps. */
const chosen = new Set();

function onChange(event) {
    const path = event.composedPath().filter((each) => each instanceof Element);
    if (path.some((each) => each.hasAttribute(FORM)) && !path.some((each) => each.hasAttribute('data-draft'))) {
        chosen.add(path[0]);
    }
}

/** The server took over a form: what was chosen in it is saved too. */
export function formSaved(name) {
    [...chosen].filter((field) => field.closest(`[${FORM}="${CSS.escape(name)}"]`)).forEach((field) => chosen.delete(field));
}

/** In a sentence for the reader. */
export function held() {
    const choices = [...chosen].some((field) => field.isConnected) || document.querySelector('[data-unsaved]') !== null;
    const texts = store.all().length > 0;
    return word(store.full ? 'held.full'
        : texts && choices ? 'held.partly' : texts ? 'held.kept' : choices ? 'held.lost' : 'held.saved');
}

if (told.member) {
    document.addEventListener('change', onChange, true);
}
