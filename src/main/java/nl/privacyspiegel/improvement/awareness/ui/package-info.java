/** The page of awareness. */
@NullMarked
package nl.privacyspiegel.improvement.awareness.ui;

import org.jspecify.annotations.NullMarked;
