/**
 * What was deleted for good, remembered outside the database by kind and id alone, so that it is deleted again when somebody puts an
 * older database back.
 */
@NamedInterface("deleted")
@NullMarked
package nl.privacyspiegel.shared.deleted;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
