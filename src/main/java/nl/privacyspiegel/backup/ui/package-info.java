/** The page of back-ups. */
@NullMarked
package nl.privacyspiegel.backup.ui;

import org.jspecify.annotations.NullMarked;
