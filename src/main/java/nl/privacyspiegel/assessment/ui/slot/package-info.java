/** What a module above puts on the pages of this one. */
@NamedInterface("slot")
@NullMarked
package nl.privacyspiegel.assessment.ui.slot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
