/** Quizzes as files: our own format, and the exchange with Moodle. It knows quizzes; quizzes know no files. */
@NullMarked
package nl.privacyspiegel.quiz.file;

import org.jspecify.annotations.NullMarked;
