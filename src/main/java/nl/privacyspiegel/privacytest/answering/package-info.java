/** What somebody who takes the test gets and gives: an invitation, a test on a device, and answers. */
@NamedInterface("answering")
@NullMarked
package nl.privacyspiegel.privacytest.answering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
