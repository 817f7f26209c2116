// Warns before a session ends, keeps it going when asked, and says what happened when it is over. The server knows how much
// time is left; all tabs ask it, so use in one of them keeps the others quiet.
import { told, word, element, button, say, layer, whenQuiet, tellTabs, onTabs } from './told.js';
import { leave } from './leaving.js';
import { keepPlace } from './place.js';
import { held } from './held.js';

const EVERY_SECOND = 1000;
const LOOK_AGAIN = 10 * EVERY_SECOND;
const LONGEST_TIMER = 24 * 60 * 60 * EVERY_SECOND;

let timer = 0;
let ticking = 0;
let lastUse = Date.now();
let closeWarning = null;
let warnedOf = null;
let seenLongest = false;
let over = false;

async function ask(method) {
    const answer = await fetch(told.root + 'sessie', {
        method, cache: 'no-store', credentials: 'same-origin', headers: { 'X-Privacyspiegel': 'pagina' },
    });
    if (!answer.ok) {
        throw new Error(String(answer.status));
    }
    return answer.json();
}

async function look(method = 'GET') {
    if (over) {
        return;
    }
    try {
        plan(await ask(method));
        if (method === 'POST') {
            lastUse = Date.now();
            tellTabs({ type: 'used' });
        }
    } catch {
        again(LOOK_AGAIN);
    }
}

/** Whether the server answers again; when it knows the session no more, the page says so at once. */
export async function reached() {
    try {
        const state = await ask('GET');
        if (told.member && !over) {
            plan(state);
        }
        return true;
    } catch {
        return false;
    }
}

function again(millis) {
    clearTimeout(timer);
    timer = setTimeout(look, Math.min(Math.max(millis, EVERY_SECOND), LONGEST_TIMER));
}

function plan(state) {
    if (state.member !== told.member) {
        end(state);
        return;
    }
    const kind = state.longest < state.idle ? 'longest' : 'idle';
    const left = Math.min(state.idle, state.longest);
    if (left > told.warning || (kind === 'longest' && seenLongest)) {
        quiet();
        again((left > told.warning ? left - told.warning : left) * EVERY_SECOND + 500);
        return;
    }
    warn(kind, left);
    again(Math.min(LOOK_AGAIN, left * EVERY_SECOND + 500));
}

function quiet() {
    clearInterval(ticking);
    closeWarning?.();
    closeWarning = null;
    warnedOf = null;
}

function spelled(seconds) {
    if (seconds === 1) {
        return word('time.second');
    }
    return seconds > 90 ? word('time.minutes', Math.round(seconds / 60)) : word('time.seconds', Math.max(0, seconds));
}

function warn(kind, left) {
    const until = Date.now() + left * EVERY_SECOND;
    if (warnedOf === kind) {
        return;
    }
    quiet();
    warnedOf = kind;
    whenQuiet(() => { if (warnedOf === kind && !closeWarning && !over) { showWarning(kind, until); } });
}

function showWarning(kind, until) {
    const left = Math.round((until - Date.now()) / EVERY_SECOND);
    const clock = element('span', { role: 'timer' }, spelled(left));
    const line = element('p', {}, word('warning.left') + ' ', clock);
    ticking = setInterval(() => {
        const rest = Math.round((until - Date.now()) / EVERY_SECOND);
        clock.textContent = spelled(rest);
        if (rest === 60 || rest === 30) {
            say(word('warning.left') + ' ' + spelled(rest));
        }
    }, EVERY_SECOND);
    const act = kind === 'idle'
        ? button(word('warning.stay'), () => look('POST'), { class: 'ps-button ps-button-primary' })
        : button(word('warning.seen'), () => { seenLongest = true; quiet(); }, { class: 'ps-button ps-button-primary' });
    closeWarning = layer(word('warning.title'), [word(kind === 'idle' ? 'warning.idle' : 'warning.longest'), line], [act],
        { unasked: true });
}

/** Says why the page does not go on; it stays readable, and what was typed stays kept. */
function end(state) {
    if (over) {
        return;
    }
    quiet();
    over = true;
    clearTimeout(timer);
    leave();
    whenQuiet(() => showEnd(state));
}

function showEnd(state) {
    if (state.member) {
        const same = state.member === told.member;
        layer(
            word(same ? 'again.title' : 'other.title'),
            same ? [word('again.text'), held()] : [word('other.text')],
            [same
                ? button(word('again.go'), goOn, { class: 'ps-button ps-button-primary' })
                : button(word('other.go'), () => location.assign(told.root), { class: 'ps-button ps-button-primary' })],
            { covered: !same, unasked: true });
        return;
    }
    layer(
        word('over.title'),
        [word('over.' + (state.reason || 'weg')), held(), word('over.back')],
        [button(word('over.login'), goOn, { class: 'ps-button ps-button-primary' })],
        { unasked: true });
}

/** Somebody logged out in another tab. That may be long ago, and the same member logged in again since: the server knows. */
async function endIfOver() {
    try {
        const state = await ask('GET');
        if (state.member) {
            plan(state);
            return;
        }
    } catch {
        again(LOOK_AGAIN);
        return;
    }
    leave();
    location.replace(told.root + 'login?uitgelogd');
}

/** The very same address: who is not logged in gets the login first, and comes back here. */
function goOn() {
    keepPlace();
    location.reload();
}

/** Vaadin shows a box of its own when it finds out first that its session is gone, and sends nothing any more. */
function watchVaadin() {
    new MutationObserver(async () => {
        if (over || !document.querySelector('.v-system-error')) {
            return;
        }
        try {
            end(await ask('GET'));
            document.querySelectorAll('.v-system-error').forEach((each) => each.remove());
        } catch {
            // The server is away: Vaadin's own words stay.
        }
    }).observe(document.body, { childList: true });
}

if (told.member) {
    plan(told);
    watchVaadin();
    onTabs('used', () => look());
    onTabs('out', ({ member }) => { if (member === told.member) { endIfOver(); } });
    document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible') { look(); } });
    // Who types is using it, also when nothing is sent while a long text is written.
    document.addEventListener('input', () => {
        if (Date.now() - lastUse > told.warning * EVERY_SECOND / 2) {
            lastUse = Date.now();
            look('POST');
        }
    }, true);
}
