/**
 * Places of this module that a module above fills with a bean: a part of a page, a column, a section of a report. What is
 * built of components lies beside the pages, in {@code ui.slot}.
 */
@NamedInterface("slot")
@NullMarked
package nl.privacyspiegel.assessment.slot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
