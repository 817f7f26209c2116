/**
 * Mail to members: stored in the transaction of the fact that it tells, sent once, and forgotten but for whether it went out. Off until
 * a server, a sender and the address of this application are set.
 */
@NamedInterface("mail")
@NullMarked
package nl.privacyspiegel.organisation.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
