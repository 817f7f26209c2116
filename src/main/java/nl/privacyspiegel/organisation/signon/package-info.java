/** Single sign-on: which member an account of the identity provider is, and the roles that its groups give and take. */
@NamedInterface("signon")
@NullMarked
package nl.privacyspiegel.organisation.signon;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
