package nl.privacyspiegel.improvement.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The subscription of a member. Its address is shown once, when it is made.
 *
 * @param lastReadOn when a calendar program last read it; null when none did
 */
public record SubscriptionState(Instant madeAt, @Nullable LocalDate lastReadOn) {}
