package nl.privacyspiegel.improvement.calendar;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SubscriptionRepository extends JpaRepository<Subscription, UUID> {

    Optional<Subscription> findByMemberId(UUID member);

    Optional<Subscription> findByHash(String hash);
}
