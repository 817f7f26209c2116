/**
 * The digest: at most once a week a mail with numbers and links, for members who want one. Modules say what it tells with a bean of
 * {@link nl.privacyspiegel.organisation.digest.DigestPart}.
 */
@NamedInterface("digest")
@NullMarked
package nl.privacyspiegel.organisation.digest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
