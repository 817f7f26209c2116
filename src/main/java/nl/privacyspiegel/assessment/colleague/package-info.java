/**
 * What members of a working group see of each other: who has a measurement open now, and what others changed since their
 * previous visit.
 */
@NullMarked
package nl.privacyspiegel.assessment.colleague;

import org.jspecify.annotations.NullMarked;
