/**
 * Suspicions of a breach that anybody reports without an account: the link of a unit, what was reported, the questions about it, and
 * what became of it. Of who reported it nothing is kept.
 */
@NullMarked
package nl.privacyspiegel.breach.suspicion;

import org.jspecify.annotations.NullMarked;
