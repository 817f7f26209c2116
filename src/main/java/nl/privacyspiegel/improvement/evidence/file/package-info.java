/** Files that somebody brings as evidence: which are let in, and what is kept of them. */
@NullMarked
package nl.privacyspiegel.improvement.evidence.file;

import org.jspecify.annotations.NullMarked;
