/** What a campaign came to, as far as it may be told: its results, and those of two campaigns beside each other. */
@NamedInterface("outcome")
@NullMarked
package nl.privacyspiegel.privacytest.outcome;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
