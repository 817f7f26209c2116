/**
 * Fill-in forms: workbooks that go out, are filled in without an account or a connection, and come back to be compared with
 * what the measurement holds by then.
 */
@NullMarked
package nl.privacyspiegel.reporting.form;

import org.jspecify.annotations.NullMarked;
