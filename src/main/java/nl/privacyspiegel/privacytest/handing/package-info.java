/**
 * Handing out a test: how many codes there may be for how many people, who hands them out, and how fast tests are begun with
 * an open link.
 */
@NamedInterface("handing")
@NullMarked
package nl.privacyspiegel.privacytest.handing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
