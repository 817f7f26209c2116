package nl.privacyspiegel.improvement.action;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ActionEventRepository extends JpaRepository<ActionEvent, UUID> {

    List<ActionEvent> findByActionIdOrderByPlace(UUID action);

    List<ActionEvent> findByMemberId(UUID member);

    int countByActionId(UUID action);

    void deleteByActionId(UUID action);
}
