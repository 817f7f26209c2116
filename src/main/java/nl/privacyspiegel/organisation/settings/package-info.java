/** What holds for the whole organisation: the privacy statement that employees see, and how reports look. */
@NamedInterface("settings")
@NullMarked
package nl.privacyspiegel.organisation.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
