/** What the files of Excel, Word and PowerPoint share: text that they can hold, where it breaks, native charts and properties. */
@NullMarked
package nl.privacyspiegel.reporting.office;

import org.jspecify.annotations.NullMarked;
