package nl.privacyspiegel.improvement.calendar;

import java.util.List;
import java.util.Map;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.MemberTrace;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The duties that a member sees to in person, and the address of the calendar. The duty stays, with nobody who sees to it. */
@Component
@Transactional
class DutyTrace implements MemberTrace {

    private final DutyRepository duties;
    private final SubscriptionRepository subscriptions;

    DutyTrace(DutyRepository duties, SubscriptionRepository subscriptions) {
        this.duties = duties;
        this.subscriptions = subscriptions;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> known(MemberId member) {
        List<String> mine = duties.findByOwnerMemberId(member.value()).stream()
                .map(Duty::name)
                .sorted()
                .toList();
        return subscriptions
                .findByMemberId(member.value())
                .map(subscription -> Map.<String, Object>of("plichten", mine, "agenda", subscription.known()))
                .orElseGet(() -> mine.isEmpty() ? Map.of() : Map.of("plichten", mine));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Unfinished> unfinished(MemberId member) {
        return Unfinished.of(
                "improvement.unfinished.duties",
                duties.findByOwnerMemberId(member.value()).stream()
                        .filter(duty -> duty.retiredOn() == null)
                        .count());
    }

    @Override
    public void erase(MemberId member) {
        duties.findByOwnerMemberId(member.value()).forEach(duty -> duty.erase(member));
        subscriptions.findByMemberId(member.value()).ifPresent(subscriptions::delete);
    }
}
