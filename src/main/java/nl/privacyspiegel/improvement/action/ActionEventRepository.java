package nl.privacyspiegel.improvement.action;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ActionEventRepository extends JpaRepository<ActionEvent, UUID> {

    List<ActionEvent> findByActionIdOrderByPlace(UUID action);

    /** Those by which these actions came into a state, the earliest first. */
    List<ActionEvent> findByActionIdInAndToWordsOrderByPlace(Collection<UUID> actions, String state);

    List<ActionEvent> findByActionIdInAndKind(Collection<UUID> actions, HistoryLine.Kind kind);

    List<ActionEvent> findByMemberId(UUID member);

    int countByActionId(UUID action);

    /** Those of these actions to which nothing happened since they were made. */
    @Query("""
            select event.actionId from ActionEvent event
            where event.actionId in :actions
            group by event.actionId
            having count(event) = 1
            """)
    Set<UUID> findUntouched(Collection<UUID> actions);

    void deleteByActionId(UUID action);
}
