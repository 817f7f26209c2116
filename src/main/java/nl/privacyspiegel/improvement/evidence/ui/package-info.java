/** The pages of evidence, and what they put on the pages of what it is about. */
@NullMarked
package nl.privacyspiegel.improvement.evidence.ui;

import org.jspecify.annotations.NullMarked;
