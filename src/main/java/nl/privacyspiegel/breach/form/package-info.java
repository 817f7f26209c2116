/** The form with which the authority is told of a breach: its versions as content, and what the register knows to answer. */
@NullMarked
package nl.privacyspiegel.breach.form;

import org.jspecify.annotations.NullMarked;
