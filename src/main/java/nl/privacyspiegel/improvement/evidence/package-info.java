/**
 * What shows that something is so, for whatever work can be about: files, links and counts, each looked at by another than who
 * brought it. What was brought is never changed; a later version stands beside it.
 */
@NullMarked
package nl.privacyspiegel.improvement.evidence;

import org.jspecify.annotations.NullMarked;
