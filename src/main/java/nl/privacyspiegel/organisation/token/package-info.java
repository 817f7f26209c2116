/** Tokens with which programs of members read, and who is let in by them. */
@NamedInterface("token")
@NullMarked
package nl.privacyspiegel.organisation.token;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
