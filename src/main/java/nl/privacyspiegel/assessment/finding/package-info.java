/**
 * What people write down about a question or a domain, part by part, and what becomes of it when two of them do so at the
 * same time.
 */
@NamedInterface("finding")
@NullMarked
package nl.privacyspiegel.assessment.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
