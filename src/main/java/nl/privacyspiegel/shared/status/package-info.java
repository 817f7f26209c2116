/** How each part of the server is: said by the part itself, for who administers the organisation and for who watches the server. */
@NamedInterface("status")
@NullMarked
package nl.privacyspiegel.shared.status;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
