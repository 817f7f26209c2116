/**
 * The rows of the audit trail: added one after the other, chained, sealed, found again and checked. It speaks in ids and stored
 * names, and knows nobody.
 */
@NullMarked
package nl.privacyspiegel.organisation.audit;

import org.jspecify.annotations.NullMarked;
