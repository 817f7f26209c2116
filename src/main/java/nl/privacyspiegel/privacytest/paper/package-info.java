/** Tests that were taken on paper: what somebody copies from a sheet, and how many there were. */
@NullMarked
package nl.privacyspiegel.privacytest.paper;

import org.jspecify.annotations.NullMarked;
