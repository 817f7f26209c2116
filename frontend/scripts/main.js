// Everything of ours that runs in the browser. Served as it is: no build, nothing of others, no inline script.
import './drafts.js';
import './leaving.js';
import './session.js';
import './away.js';
import './copy.js';
import './presses.js';
import './elsewhere.js';
import './numbers.js';
import './judged.js';
