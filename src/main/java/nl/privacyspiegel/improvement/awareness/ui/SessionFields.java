package nl.privacyspiegel.improvement.awareness.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import nl.privacyspiegel.improvement.awareness.Angle;
import nl.privacyspiegel.improvement.awareness.SessionData;
import nl.privacyspiegel.improvement.awareness.SessionPart;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.ui.DateFields;
import nl.privacyspiegel.shared.ui.FormDialog;
import nl.privacyspiegel.shared.ui.NumberFields;
import nl.privacyspiegel.shared.ui.Texts;
import org.jspecify.annotations.Nullable;

/** The fields of a session, new or changed. */
final class SessionFields {

    private final TextField topic = text("improvement.session.topic");
    private final Select<Angle> angle = new Select<>();
    private final DatePicker day = DateFields.date(t("improvement.session.day"));
    private final TextField audience = text("improvement.session.audience");
    private final IntegerField invited = number("improvement.session.invited", 1);
    private final IntegerField attended = number("improvement.session.attended", 0);
    private final TextField proof = text("improvement.session.proof");

    private SessionFields() {
        angle.setLabel(t("improvement.session.angle"));
        angle.setItems(Angle.values());
        angle.setItemLabelGenerator(each -> t(each.translationKey()));
        angle.setValue(Angle.MEETING);
        attended.setHelperText(t("improvement.session.attended.help"));
        proof.setHelperText(t("improvement.session.proof.help"));
    }

    /** A new session about this, or about nothing yet. */
    static SessionFields about(String topic, LocalDate today) {
        SessionFields fields = new SessionFields();
        fields.topic.setValue(ShortText.words(topic, ShortText.LONGEST));
        fields.day.setValue(today);
        return fields;
    }

    static SessionFields of(SessionData now) {
        SessionFields fields = new SessionFields();
        fields.topic.setValue(now.topic());
        fields.angle.setValue(now.angle());
        fields.day.setValue(now.day());
        fields.audience.setValue(now.audience());
        fields.invited.setValue(now.invited());
        fields.attended.setValue(now.attended());
        fields.proof.setValue(now.proof());
        return fields;
    }

    private static TextField text(String key) {
        TextField field = new TextField(t(key));
        field.setMaxLength(ShortText.LONGEST);
        return field;
    }

    static IntegerField number(String key, int least) {
        return NumberFields.whole(
                t(key), least, SessionData.MOST, t("improvement.session.invited.range", SessionData.MOST));
    }

    Component[] all() {
        return new Component[] {topic, angle, day, audience, invited, attended, proof};
    }

    /** Says at its field what is wrong with it. */
    FormDialog toldIn(FormDialog dialog) {
        return dialog.about(topic, "improvement.session.topic.missing")
                .about(
                        day,
                        "improvement.session.day.missing",
                        "improvement.session.day.wrong",
                        "improvement.session.day.future")
                .about(invited, "improvement.session.invited.range", "improvement.session.invited.missing")
                .about(attended, "improvement.session.attended.more");
    }

    /** What a session says in one part, to be read beside another. */
    static String words(SessionPart part, SessionData content) {
        return switch (part) {
            case ANGLE -> t(content.angle().translationKey());
            case TOPIC -> content.topic();
            case DAY -> Texts.day(content.day());
            case AUDIENCE -> content.audience();
            case NUMBERS ->
                t("improvement.session.numbers.said", counted(content.attended()), counted(content.invited()));
            case PROOF -> content.proof();
        };
    }

    private static String counted(@Nullable Integer people) {
        return people == null ? t("improvement.session.planned") : people.toString();
    }

    /** @throws RuleViolation when something is missing or wrong */
    SessionData typed() {
        LocalDate when = day.getValue();
        if (when == null) {
            throw new RuleViolation("improvement.session.day.missing");
        }
        return new SessionData(
                angle.getValue(),
                topic.getValue(),
                when,
                audience.getValue(),
                invited.getValue(),
                attended.getValue(),
                proof.getValue());
    }
}
