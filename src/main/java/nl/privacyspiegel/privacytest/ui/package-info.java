/** The pages on which campaigns are held, graded and read. */
@NullMarked
package nl.privacyspiegel.privacytest.ui;

import org.jspecify.annotations.NullMarked;
