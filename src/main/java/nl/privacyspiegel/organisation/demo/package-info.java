/** The invented region of the demonstration: its days, and who works in it, for what other modules tell of it. */
@NamedInterface("demo")
@NullMarked
package nl.privacyspiegel.organisation.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
