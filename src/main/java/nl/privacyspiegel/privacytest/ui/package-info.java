/** The pages on which quizzes are kept and read. */
@NullMarked
package nl.privacyspiegel.privacytest.ui;

import org.jspecify.annotations.NullMarked;
