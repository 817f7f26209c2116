// A question that was judged stays where it is on the screen, while the one before it closes.
let judged = null;

function onChange(event) {
    const card = event.target instanceof Element ? event.target.closest('.ps-question') : null;
    judged = card === null ? null : { card, top: card.getBoundingClientRect().top };
}

/** Whoever goes on to something else has the screen for themselves again. */
function forget() {
    judged = null;
}

function keep() {
    if (judged !== null && judged.card.isConnected) {
        window.scrollBy({ top: judged.card.getBoundingClientRect().top - judged.top, behavior: 'instant' });
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
