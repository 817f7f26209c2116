/**
 * Cards that save by themselves what is typed: their fields, what became of saving, undoing it, and the choice when two people
 * wrote in one field. They know nothing of questions or grades.
 */
@NullMarked
package nl.privacyspiegel.assessment.ui.saving;

import org.jspecify.annotations.NullMarked;
