/**
 * How answers lie in the database: sealed with keys that lie elsewhere and are destroyed when their time has come. See
 * decision 19.
 */
@NullMarked
package nl.privacyspiegel.privacytest.storage;

import org.jspecify.annotations.NullMarked;
