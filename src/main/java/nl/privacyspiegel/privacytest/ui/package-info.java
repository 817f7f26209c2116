/** The pages on which quizzes are kept and campaigns are held, graded and read. */
@NullMarked
package nl.privacyspiegel.privacytest.ui;

import org.jspecify.annotations.NullMarked;
