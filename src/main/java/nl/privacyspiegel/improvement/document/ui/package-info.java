/** The pages of documents. */
@NullMarked
package nl.privacyspiegel.improvement.document.ui;

import org.jspecify.annotations.NullMarked;
