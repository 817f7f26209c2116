/** Requests without a page of Vaadin that were refused. */
@NullMarked
package nl.privacyspiegel.shell.refused;

import org.jspecify.annotations.NullMarked;
