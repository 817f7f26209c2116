/**
 * What logging in rests on, without a database: how long who failed has to wait, codes that change every thirty seconds,
 * and the key that lies outside the database.
 */
@NullMarked
package nl.privacyspiegel.organisation.login;

import org.jspecify.annotations.NullMarked;
