/**
 * The pages on which an employee takes the test: plain HTML without a script and without an account. Everything they know
 * goes through {@link nl.privacyspiegel.privacytest.Submissions}.
 */
@NullMarked
package nl.privacyspiegel.privacytest.taking;

import org.jspecify.annotations.NullMarked;
