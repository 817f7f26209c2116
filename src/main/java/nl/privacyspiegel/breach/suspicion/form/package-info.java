/**
 * Reporting a suspicion without an account: plain HTML without a script, for a phone. No session and no cookie; what leads back to a
 * report is in its address, and nowhere else.
 */
@NullMarked
package nl.privacyspiegel.breach.suspicion.form;

import org.jspecify.annotations.NullMarked;
