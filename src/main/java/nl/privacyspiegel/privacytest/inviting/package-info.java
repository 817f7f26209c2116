/** Who is invited to a test by mail: addresses, which lie sealed until the campaign closes, and never a code. */
@NullMarked
package nl.privacyspiegel.privacytest.inviting;

import org.jspecify.annotations.NullMarked;
