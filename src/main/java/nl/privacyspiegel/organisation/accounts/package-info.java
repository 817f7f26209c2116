/**
 * What administrators do with accounts and roles: inviting, links for passwords, giving and taking roles, ending an account,
 * and what of it waits for a second pair of eyes.
 */
@NullMarked
package nl.privacyspiegel.organisation.accounts;

import org.jspecify.annotations.NullMarked;
