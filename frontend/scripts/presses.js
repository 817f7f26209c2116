// A key that is held down presses a button once, and a form is sent once: the first press can open a dialog whose button would
// get the next one, and the second sending of a login would find it used.
document.addEventListener(
    'keydown',
    (event) => {
        const button = event.composedPath().some((node) => node.localName === 'vaadin-button' || node.localName === 'button');
        if (event.repeat && button && (event.key === 'Enter' || event.key === ' ')) {
            event.preventDefault();
            event.stopImmediatePropagation();
        }
    },
    true,
);

const sent = new WeakSet();
document.addEventListener('submit', (event) => {
    if (sent.has(event.target)) {
        event.preventDefault();
    } else if (!event.defaultPrevented) {
        sent.add(event.target);
        setTimeout(() => sent.delete(event.target), 5000);
    }
});
// Who comes back to a page finds it as new.
addEventListener('pageshow', (event) => {
    if (event.persisted) {
        document.querySelectorAll('form').forEach((form) => sent.delete(form));
    }
});
