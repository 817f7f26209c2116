// The line at a field that offers a text which was never saved: look, put back, throw away; each can be undone.
import { word, element, button, say } from './told.js';

/** Where the server is: every other time on the page is of there. */
const ZONE = 'Europe/Amsterdam';

/** field → {row, kept} */
const shown = new Map();

function close(field) {
    const offer = shown.get(field);
    if (offer) {
        offer.row.remove();
        shown.delete(field);
    }
}

/** Takes away the offer at a field, or those of fields that left the page; what was just decided may still be undone. */
export function dropOffers(field) {
    for (const [each, offer] of [...shown]) {
        if (!each.isConnected || (each === field && !offer.decided)) {
            close(each);
        }
    }
}

function language() {
    const page = document.documentElement.lang || 'nl';
    return page === 'en' ? 'en-GB' : page;
}

function moment(when) {
    const then = new Date(when);
    const time = then.toLocaleTimeString(language(), { hour: '2-digit', minute: '2-digit', timeZone: ZONE });
    return then.toDateString() === new Date().toDateString()
        ? time
        : then.toLocaleDateString(language(), { day: 'numeric', month: 'long', timeZone: ZONE }) + ' ' + time;
}

function labelOf(field) {
    return field.label || field.getAttribute('aria-label') || field.accessibleName || '';
}

/** Shows the offer of a kept text; does nothing when it stands there already. */
export function showOffer(field, kept, acts) {
    const before = shown.get(field);
    if (before && (before.decided || before.kept.page === kept.page)) {
        return;
    }
    close(field);
    const text = acts.day && kept.text !== ''
        ? new Date(kept.text + 'T00:00').toLocaleDateString(language(), { dateStyle: 'long' })
        : kept.text;
    const chosen = word(acts.since ? 'offer.chosenSince' : 'offer.chosen', moment(kept.when), text);
    const row = element('div', { class: 'ps-draft-offer', role: 'group' });
    const offer = { row, kept, decided: false };
    shown.set(field, offer);
    ask();
    field.after(row);
    field.dispatchEvent(new CustomEvent('ps-offered', { bubbles: true }));
    say(kept.text === ''
        ? labelOf(field) + '. ' + word('offer.emptied', moment(kept.when))
        : acts.choice
        ? labelOf(field) + '. ' + chosen
        : word('offer.spoken', moment(kept.when), labelOf(field)));

    function ask() {
        const emptied = kept.text === '';
        const found = emptied ? 'offer.emptied' : acts.under ? 'offer.changed' : 'offer.found';
        const sentence = element('p', {}, acts.choice && !emptied ? chosen : word(found, moment(kept.when)));
        const whole = element('p', { class: 'ps-typed', hidden: '' }, text);
        const look = button(word('offer.look'), () => {
            whole.hidden = !whole.hidden;
            look.setAttribute('aria-expanded', String(!whole.hidden));
            look.textContent = word(whole.hidden ? 'offer.look' : 'offer.hide');
        }, { 'aria-expanded': 'false' });
        const back = button(word(emptied ? 'offer.empty' : acts.under ? 'offer.under' : 'offer.back'), putBack);
        const away = button(word(emptied ? 'offer.leave' : 'offer.away'), discard);
        row.setAttribute('aria-label', acts.choice ? labelOf(field) : word('offer.group', labelOf(field)));
        row.replaceChildren(sentence, element('div', { class: 'ps-row' }, ...(emptied || acts.choice ? [] : [look]), back, away), whole);
    }

    function putBack() {
        const replaced = acts.text();
        decide(word(kept.text === '' ? 'offer.isEmpty' : acts.choice ? 'offer.isChosen' : acts.under ? 'offer.isUnder' : 'offer.isBack'), () => {
            acts.again();
            acts.undo(replaced);
        });
        acts.putBack();
        acts.gone();
    }

    function discard() {
        decide(word(acts.choice ? 'offer.isNotChosen' : kept.text === '' ? 'offer.isLeft' : 'offer.isAway'), acts.again);
        acts.gone();
        row.querySelector('button').focus();
    }

    function decide(said, undo) {
        offer.decided = true;
        row.replaceChildren(
            element('p', {}, said),
            element('div', { class: 'ps-row' },
                button(word('offer.undo'), () => {
                    undo();
                    offer.decided = false;
                    ask();
                    row.querySelector('button').focus();
                }),
                button(word('offer.close'), () => {
                    close(field);
                    field.focus?.();
                })));
        say(said);
    }
}
