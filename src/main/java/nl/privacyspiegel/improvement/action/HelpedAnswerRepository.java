package nl.privacyspiegel.improvement.action;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface HelpedAnswerRepository extends JpaRepository<HelpedAnswer, UUID> {

    List<HelpedAnswer> findByMeasurementId(UUID measurement);

    List<HelpedAnswer> findByActionIdOrderByAnsweredOn(UUID action);

    Optional<HelpedAnswer> findByActionIdAndMeasurementIdAndQuestionId(UUID action, UUID measurement, String question);
}
