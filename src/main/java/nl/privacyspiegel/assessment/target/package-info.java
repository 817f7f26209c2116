/** Which grade a unit aims at for a domain, and how far it is from it: rules and words, the same on a page and in a file. */
@NamedInterface("target")
@NullMarked
package nl.privacyspiegel.assessment.target;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
