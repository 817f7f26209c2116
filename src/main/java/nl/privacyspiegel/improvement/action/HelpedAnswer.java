package nl.privacyspiegel.improvement.action;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nl.privacyspiegel.assessment.MeasurementId;
import org.jspecify.annotations.Nullable;

/** Whether an action helped, for one question at one measurement. It keeps a function, and no member. */
@Entity
@Table(name = "action_helped")
class HelpedAnswer {

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "action_id")
    private UUID actionId;

    @Column(name = "measurement_id")
    private UUID measurementId;

    @Column(name = "question_id")
    private String questionId;

    @Enumerated(EnumType.STRING)
    private Helped answer;

    private String words;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Column(name = "by_function")
    private String byFunction;

    @Version
    private @Nullable Long version;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected HelpedAnswer() {}

    HelpedAnswer(ActionId action, MeasurementId measurement, String question, JudgedAction.Answer said) {
        this.actionId = action.value();
        this.measurementId = measurement.value();
        this.questionId = question;
        this.answer = said.helped();
        this.words = said.words();
        this.answeredOn = said.day();
        this.byFunction = said.byFunction();
    }

    void say(JudgedAction.Answer said) {
        this.answer = said.helped();
        this.words = said.words();
        this.answeredOn = said.day();
        this.byFunction = said.byFunction();
    }

    ActionId action() {
        return new ActionId(actionId);
    }

    String question() {
        return questionId;
    }

    JudgedAction.Answer answer() {
        return new JudgedAction.Answer(answer, words, answeredOn, byFunction);
    }
}
