/**
 * Awareness of a unit: sessions with how many were invited and came, and declarations with for how many they hold and how many
 * signed. Numbers, never names.
 */
@NullMarked
package nl.privacyspiegel.improvement.awareness;

import org.jspecify.annotations.NullMarked;
