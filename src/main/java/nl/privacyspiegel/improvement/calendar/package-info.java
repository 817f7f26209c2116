/**
 * The privacy calendar: what a unit has to do again and again, when it is due, what was done about it, and the same in the
 * calendar program of a member.
 */
@NamedInterface("calendar")
@NullMarked
package nl.privacyspiegel.improvement.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
