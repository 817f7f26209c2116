/**
 * What a unit decided to do about what was found: who does it, before when, and how far it is. It owns actions with their steps,
 * remarks and history; what an action is about it knows only as a subject.
 */
@NamedInterface("action")
@NullMarked
package nl.privacyspiegel.improvement.action;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
