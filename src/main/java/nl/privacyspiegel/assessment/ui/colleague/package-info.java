/** What the pages of a measurement show of colleagues. */
@NullMarked
package nl.privacyspiegel.assessment.ui.colleague;

import org.jspecify.annotations.NullMarked;
