/** What a module above puts beside suggestions on the pages of those below. */
@NamedInterface("subject")
@NullMarked
package nl.privacyspiegel.organisation.subject.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
