/**
 * Journeys of people through the application as it is delivered: the production jar in its own process, a real browser,
 * two screen sizes. Every page that a journey opens is checked for accessibility and photographed; see {@link
 * nl.privacyspiegel.e2e.Screens}. A class whose name ends in {@code Journey} runs with {@code ./verify}.
 */
@NullMarked
package nl.privacyspiegel.e2e;

import org.jspecify.annotations.NullMarked;
