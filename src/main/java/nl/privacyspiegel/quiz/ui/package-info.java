/** The pages on which quizzes are read, changed, brought in, taken out and compared with their other versions. */
@NullMarked
package nl.privacyspiegel.quiz.ui;

import org.jspecify.annotations.NullMarked;
