/**
 * Quizzes for employees, as versions of which a published one never changes: the questions of a privacytest, what a good
 * answer is, and what an answer scores. It knows domains only by their id: which framework they come from, and what a grade
 * in them means, is up to others; so is who takes the test.
 */
@ApplicationModule(
        displayName = "Quiz",
        allowedDependencies = {"shared", "shared :: *", "organisation", "organisation :: remembered"})
@NullMarked
package nl.privacyspiegel.quiz;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
