// What was chosen at a question stays where it is on the screen, while the one before it closes.
let judged = null;

function onChange(event) {
    const card = event.target instanceof Element ? event.target.closest('.ps-question') : null;
    const choice = card === null ? null : (event.target.closest('vaadin-radio-group') ?? card);
    judged = choice === null ? null : { choice, top: choice.getBoundingClientRect().top };
}

/** Whoever goes on to something else has the screen for themselves again. */
function forget() {
    judged = null;
}

function keep() {
    if (judged !== null && judged.choice.isConnected) {
        window.scrollBy({ top: judged.choice.getBoundingClientRect().top - judged.top, behavior: 'instant' });
    }
}

for (const other of ['pointerdown', 'keydown', 'wheel', 'touchmove']) {
    document.addEventListener(other, forget, { capture: true, passive: true });
}
document.addEventListener('change', onChange, true);
new MutationObserver(keep).observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['hidden'],
    subtree: true,
});
