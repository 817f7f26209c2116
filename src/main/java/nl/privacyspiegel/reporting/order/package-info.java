/** Reports that take a while: ordered by a member, made behind the page as that member, and kept for a day. */
@NullMarked
package nl.privacyspiegel.reporting.order;

import org.jspecify.annotations.NullMarked;
