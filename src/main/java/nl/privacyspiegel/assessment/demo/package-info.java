/** The assessments of the invented region of the demonstration. */
@NullMarked
package nl.privacyspiegel.assessment.demo;

import org.jspecify.annotations.NullMarked;
