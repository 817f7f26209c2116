package nl.privacyspiegel.improvement.action;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ActionEventRepository extends JpaRepository<ActionEvent, UUID> {

    List<ActionEvent> findByActionIdOrderByPlace(UUID action);

    /** Those by which these actions came into a state, the earliest first. */
    List<ActionEvent> findByActionIdInAndToWordsOrderByPlace(Collection<UUID> actions, String state);

    List<ActionEvent> findByActionIdInAndKind(Collection<UUID> actions, HistoryLine.Kind kind);

    List<ActionEvent> findByMemberId(UUID member);

    int countByActionId(UUID action);

    void deleteByActionId(UUID action);
}
