/** What a framework advises to do about a judgement, beside that judgement. */
@NullMarked
package nl.privacyspiegel.assessment.ui.advice;

import org.jspecify.annotations.NullMarked;
