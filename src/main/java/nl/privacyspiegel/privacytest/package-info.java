/**
 * Quizzes for employees: the questions of a privacytest, what a good answer is, and what an answer scores. It owns the
 * format of quiz files and the exchange with Moodle. It knows domains only by their id: which framework they come from,
 * and what a grade in them means, is up to others.
 */
@ApplicationModule(
        displayName = "Privacytest",
        allowedDependencies = {"shared", "shared :: *", "organisation"})
@NullMarked
package nl.privacyspiegel.privacytest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
