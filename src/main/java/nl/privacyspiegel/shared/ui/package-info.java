/** The ui kit: what every page is made of, so that all pages look, speak and fail alike. */
@NamedInterface("ui")
@NullMarked
package nl.privacyspiegel.shared.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
