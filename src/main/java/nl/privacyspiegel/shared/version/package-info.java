/** Versions of documents: a draft changes, a published version never does. */
@NamedInterface("version")
@NullMarked
package nl.privacyspiegel.shared.version;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
