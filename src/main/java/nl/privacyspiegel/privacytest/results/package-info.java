/**
 * The pure rules behind the results of a privacytest: which numbers may be shown at all, and how those that may are
 * computed. {@link nl.privacyspiegel.privacytest.results.Suppression} is the one place where small groups are hidden; every
 * screen, chart, file and query of results starts from what it publishes. The package takes labels and counts, knows no
 * quiz, no person and no database, and finds no words: it answers with sealed results that a view puts into a sentence.
 */
@NamedInterface("results")
@NullMarked
package nl.privacyspiegel.privacytest.results;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
