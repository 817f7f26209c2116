/** How the content of reports becomes a document. */
@NullMarked
package nl.privacyspiegel.reporting.word;

import org.jspecify.annotations.NullMarked;
