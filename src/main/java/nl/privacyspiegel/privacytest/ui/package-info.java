/** The pages on which open answers are graded. */
@NullMarked
package nl.privacyspiegel.privacytest.ui;

import org.jspecify.annotations.NullMarked;
