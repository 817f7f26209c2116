/**
 * Drivers that measure the packaged application from outside, as people and browsers meet it. They speak its own protocol
 * and know its tables, but none of its classes; only what is published of a made-up privacytest comes from its own rule.
 * Started by {@code ./bench}.
 */
@NullMarked
package nl.privacyspiegel.bench;

import org.jspecify.annotations.NullMarked;
