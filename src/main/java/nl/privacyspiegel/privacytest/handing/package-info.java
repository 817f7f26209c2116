/**
 * Handing out a test: how many codes there may be for how many people, who hands them out, and how fast tests are begun with
 * an open link.
 */
@NullMarked
package nl.privacyspiegel.privacytest.handing;

import org.jspecify.annotations.NullMarked;
