/**
 * What is remembered of what members do: what they asked for just now, when they were here before, and that they took a chart
 * along.
 */
@NamedInterface("remembered")
@NullMarked
package nl.privacyspiegel.organisation.remembered;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
