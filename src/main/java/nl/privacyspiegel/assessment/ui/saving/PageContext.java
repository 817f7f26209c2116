package nl.privacyspiegel.assessment.ui.saving;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.assessment.finding.Versioned;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.subject.Suggestion;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What all cards of a measurement page work with.
 *
 * @param framework the language of what is asked
 * @param me who fills in
 * @param suggested what can be done with what is suggested about a question
 * @param onSaved runs after something was saved
 * @param onState runs when something became unsaved, or is not so any more
 */
public record PageContext(
        Measurements measurements,
        MeasurementSheet sheet,
        ContentLanguage framework,
        MemberId me,
        Clock clock,
        Function<Suggestion, List<Component>> suggested,
        Runnable onSaved,
        Runnable onState) {

    public MeasurementId measurement() {
        return sheet.summary().id();
    }

    /** The measurement as it is stored at this moment; empty when it cannot be read, which saving says why. */
    Optional<MeasurementSheet> fresh() {
        try {
            return Optional.of(measurements.sheet(measurement()));
        } catch (RuntimeException notThere) {
            return Optional.empty();
        }
    }

    boolean isMine(Versioned<?> stored) {
        return me.equals(stored.changer());
    }

    /** By which function something was changed last. */
    String who(Versioned<?> stored) {
        return Objects.requireNonNullElse(stored.changedBy(), t("assessment.conflict.somebody"));
    }

    /** Such as "14:03", with the day before it when that is not today. */
    String when(@Nullable Instant moment) {
        if (moment == null) {
            return "";
        }
        return Texts.day(moment).equals(Texts.day(clock.instant())) ? Texts.time(moment) : Texts.moment(moment);
    }
}
