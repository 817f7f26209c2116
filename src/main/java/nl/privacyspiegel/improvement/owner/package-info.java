/**
 * Who carries work of a unit: a function, whoever fills it, or a member in person. A function outlives who fills it, so that work
 * is never nobody's because somebody left.
 */
@NamedInterface("owner")
@NullMarked
package nl.privacyspiegel.improvement.owner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
