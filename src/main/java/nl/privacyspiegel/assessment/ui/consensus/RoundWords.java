package nl.privacyspiegel.assessment.ui.consensus;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.consensus.Ballot;
import nl.privacyspiegel.assessment.consensus.GivenWhen;
import nl.privacyspiegel.assessment.consensus.Outcome;
import nl.privacyspiegel.assessment.consensus.RoundState;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.shared.ui.Links;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.Texts;

/** How rounds and what they come to are said. */
final class RoundWords {

    static final String MEASUREMENT = "measurement";
    static final String DOMAIN = "domain";

    private RoundWords() {}

    static RouteParameters parameters(MeasurementId id) {
        return new RouteParameters(MEASUREMENT, id.value().toString());
    }

    static RouteParameters parameters(MeasurementId id, String domain) {
        return new RouteParameters(Map.of(MEASUREMENT, id.value().toString(), DOMAIN, domain));
    }

    /** The way to the grade of a domain on the page of its measurement. */
    static Anchor toMeasurement(MeasurementId id, String domain) {
        return Links.page("metingen/" + id.value() + "/" + domain, t("assessment.consensus.toMeasurement"));
    }

    static Span state(RoundState state) {
        return PageParts.mark(state == RoundState.AGREED ? Tone.GOOD : Tone.INFO, t(state.translationKey()));
    }

    static String grade(Grade grade) {
        return Texts.number(grade.value());
    }

    static String ballot(Ballot ballot) {
        Grade grade = ballot.grade();
        return grade == null ? choice(ballot.choice()) : grade(grade);
    }

    static String choice(Ballot.Choice choice) {
        return t("assessment.consensus.choice." + choice.name().toLowerCase(Locale.ROOT));
    }

    static String decision(DomainGrade decided) {
        Grade grade = decided.grade();
        if (grade != null) {
            return grade(grade);
        }
        return t(decided.notAssessed() ? "assessment.decision.not_assessed" : "assessment.consensus.noGrade");
    }

    /** A word for a grade that came later; nothing for one that came with the others. */
    static Optional<Span> late(GivenWhen given) {
        return switch (given) {
            case IN_TIME -> Optional.empty();
            case LATE_UNSEEN -> Optional.of(PageParts.mark(Tone.INFO, t("assessment.consensus.late.unseen")));
            case AFTER_REVEAL -> Optional.of(PageParts.mark(Tone.WARNING, t("assessment.consensus.late.after")));
        };
    }

    /**
     * What the grades come to, in sentences.
     *
     * @param talking whether the group still has to agree, and reads what to do
     */
    static Div outcome(Outcome outcome, boolean talking) {
        Div words = new Div();
        if (outcome.middles().isEmpty()) {
            words.add(new Paragraph(t("assessment.consensus.outcome.none")));
            return words;
        }
        Paragraph middle = new Paragraph(
                outcome.hasTwoMiddles()
                        ? t(
                                "assessment.consensus.outcome.two",
                                grade(outcome.middles().getFirst()),
                                grade(outcome.middles().getLast()),
                                outcome.counted())
                        : t(
                                "assessment.consensus.outcome.one",
                                grade(outcome.middles().getFirst()),
                                outcome.counted()));
        if (outcome.hasTwoMiddles() && talking) {
            middle.add(" " + t("assessment.consensus.outcome.two.choose"));
        }
        words.add(middle);
        outcome.spread()
                .ifPresent(spread ->
                        words.add(new Paragraph(t("assessment.consensus.outcome.spread", Texts.number(spread)))));
        words.add(RoundWords.muted(t("assessment.consensus.outcome.terms")));
        if (outcome.wide() && talking) {
            words.add(PageParts.callout(Tone.WARNING, t("assessment.consensus.outcome.wide")));
        }
        return words;
    }

    static Component muted(String text) {
        return new Paragraph(PageParts.muted(text));
    }
}
