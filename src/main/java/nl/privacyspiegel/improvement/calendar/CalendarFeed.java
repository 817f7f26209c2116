package nl.privacyspiegel.improvement.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.privacyspiegel.organisation.accounts.AbsentMembers;
import nl.privacyspiegel.shared.Secret;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a calendar program gets that comes with the secret of a subscription, and with no login. */
@Component
@Transactional
class CalendarFeed {

    private final SubscriptionRepository subscriptions;
    private final DutyEvents events;
    private final AbsentMembers absent;
    private final Clock clock;

    CalendarFeed(SubscriptionRepository subscriptions, DutyEvents events, AbsentMembers absent, Clock clock) {
        this.subscriptions = subscriptions;
        this.events = events;
        this.absent = absent;
        this.clock = clock;
    }

    /**
     * The calendar of whoever subscribed with this secret, in the language of that member.
     *
     * @return empty when the secret opens nothing, whatever the reason
     */
    Optional<String> read(Secret secret) {
        if (!secret.isWellFormed()) {
            return Optional.empty();
        }
        return subscriptions.findByHash(secret.hash()).flatMap(subscription -> {
            Optional<String> calendar = absent.as(subscription.member(), subscription.madeAt(), events::file);
            if (calendar.isPresent()) {
                subscription.read(LocalDate.now(clock));
            }
            return calendar;
        });
    }
}
