// A button [data-copy="id"] copies the text of the field or list with that id and says so; where the browser does not
// allow that, it selects the text so that the keys for copying do.
import { word, say } from './told.js';

function select(source) {
    const inner = source.inputElement || source;
    if (typeof inner.select === 'function') {
        inner.focus();
        inner.select();
        return;
    }
    const range = document.createRange();
    range.selectNodeContents(source);
    const selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
}

function textOf(source) {
    if (typeof source.value === 'string') {
        return source.value;
    }
    const items = [...source.querySelectorAll('li')];
    return items.length > 0 ? items.map((each) => each.textContent.trim()).join('\n') : source.textContent.trim();
}

/** Without the newer way (no TLS, no permission) the older one often still works. */
async function copied(source) {
    try {
        await navigator.clipboard.writeText(textOf(source));
        return true;
    } catch {
        select(source);
        try {
            return document.execCommand('copy');
        } catch {
            return false;
        }
    }
}

document.addEventListener('click', async (event) => {
    const button = event.composedPath().find((each) => each instanceof Element && each.hasAttribute('data-copy'));
    const source = button && document.getElementById(button.getAttribute('data-copy'));
    if (!source) {
        return;
    }
    const done = await copied(source);
    if (!done) {
        select(source);
    }
    const line = button.parentElement.querySelector('.ps-copied');
    const said = word(done ? 'copy.done' : 'copy.selected');
    if (line) {
        line.textContent = '';
        setTimeout(() => { line.textContent = said; }, 50);
    } else {
        say(said);
    }
});
