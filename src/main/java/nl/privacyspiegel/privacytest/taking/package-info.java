/**
 * The pages on which employees take the test: plain HTML without any script, for whoever has a code or a link. Nothing
 * here keeps who somebody is; the address of these pages never reaches the log of requests.
 */
@NullMarked
package nl.privacyspiegel.privacytest.taking;

import org.jspecify.annotations.NullMarked;
