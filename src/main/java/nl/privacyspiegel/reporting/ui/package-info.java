/** Where reports over more than one assessment are chosen, and where fill-in forms go out and come back. */
@NullMarked
package nl.privacyspiegel.reporting.ui;

import org.jspecify.annotations.NullMarked;
