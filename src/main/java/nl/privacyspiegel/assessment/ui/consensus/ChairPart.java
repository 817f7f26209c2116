package nl.privacyspiegel.assessment.ui.consensus;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.assessment.consensus.ChairedRounds;
import nl.privacyspiegel.assessment.consensus.Outcome;
import nl.privacyspiegel.assessment.consensus.RoundSheet;
import nl.privacyspiegel.assessment.consensus.RoundState;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.framework.GradingScale;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.Questions;
import org.jspecify.annotations.Nullable;

/** The steps of the chair; for the others who that is, and the way to become it. */
final class ChairPart extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ChairedRounds rounds;
    private final transient Measurements measurements;
    private final transient GradingScale scale;
    private final transient Runnable changed;
    private transient @Nullable AgreeForm form;
    private String shown = "";

    ChairPart(ChairedRounds rounds, Measurements measurements, GradingScale scale, Runnable changed) {
        this.rounds = rounds;
        this.measurements = measurements;
        this.scale = scale;
        this.changed = changed;
        addClassName("ps-card");
    }

    /** Follows the round; what the chair is typing stays. */
    void show(RoundSheet round) {
        String now = String.join(
                "/",
                round.id().toString(),
                round.state().name(),
                String.valueOf(round.chairing()),
                round.chair().orElse(""),
                String.valueOf(round.answered()),
                round.revealed()
                        .map(RoundSheet.Revealed::outcome)
                        .map(Object::toString)
                        .orElse(""));
        if (now.equals(shown)) {
            return;
        }
        boolean same = shown.startsWith(round.id() + "/" + round.state().name());
        shown = now;
        removeAll();
        AgreeForm before = same ? form : null;
        form = null;
        setVisible(round.state().isRunning());
        if (!round.state().isRunning()) {
            return;
        }
        add(new H2(t("assessment.consensus.chair")));
        if (!round.chairing()) {
            keep(round, before);
            add(
                    new Paragraph(round.chair()
                            .map(name -> t("assessment.consensus.chair.is", name))
                            .orElseGet(() -> t("assessment.consensus.chair.none"))),
                    PageParts.row(PageParts.quiet(t("assessment.consensus.takeOver"), () -> takeOver(round))));
        } else if (round.state() == RoundState.OPEN) {
            open(round);
        } else {
            round.revealed()
                    .map(RoundSheet.Revealed::outcome)
                    .ifPresentOrElse(
                            outcome -> talk(round, outcome, before),
                            () -> add(new Paragraph(t("assessment.consensus.chair.lookFirst"))));
        }
    }

    /** Who was typing when another took the chair over reads it here, and goes on with it as chair again. */
    private void keep(RoundSheet round, @Nullable AgreeForm before) {
        if (before != null && !before.typed().isEmpty()) {
            form = before;
            add(PageParts.callout(
                    Tone.WARNING,
                    t("assessment.consensus.chair.lost", round.chair().orElse(""))));
            before.typed().forEach(text -> add(PageParts.typed(text)));
        }
    }

    private void takeOver(RoundSheet round) {
        Questions.confirm(
                t("assessment.consensus.takeOver.title"),
                t("assessment.consensus.takeOver.text"),
                t("assessment.consensus.takeOver"),
                () -> act(() -> rounds.takeOver(round.id())));
    }

    private void open(RoundSheet round) {
        if (round.quorumReached()) {
            add(
                    new Paragraph(t("assessment.consensus.reveal.text")),
                    PageParts.row(
                            PageParts.primary(t("assessment.consensus.reveal"), () -> reveal(round)), stop(round)));
        } else {
            add(
                    new Paragraph(t(
                            "assessment.consensus.tooFew",
                            round.answered(),
                            round.quorum().needed())),
                    PageParts.row(stop(round)));
        }
    }

    private void reveal(RoundSheet round) {
        if (round.mine().isEmpty() && round.invited()) {
            Questions.confirm(
                    t("assessment.consensus.reveal.title"),
                    t("assessment.consensus.reveal.without"),
                    t("assessment.consensus.reveal"),
                    () -> act(() -> rounds.reveal(round.id())));
        } else {
            act(() -> rounds.reveal(round.id()));
        }
    }

    private void talk(RoundSheet round, Outcome outcome, @Nullable AgreeForm before) {
        DomainGrade stored = measurements.sheet(round.measurement()).domain(round.domain()).stream()
                .map(MeasurementSheet.DomainSheet::score)
                .map(score -> score.content())
                .findFirst()
                .orElse(DomainGrade.OPEN);
        AgreeForm agree = new AgreeForm(rounds, round.id(), outcome, scale, stored, () -> {
            PageParts.say(t("assessment.consensus.agreed"));
            changed.run();
        });
        agree.take(before);
        form = agree;
        add(
                new Paragraph(t("assessment.consensus.agree.text")),
                agree,
                PageParts.row(
                        PageParts.button(t("assessment.consensus.again"), () -> act(() -> rounds.again(round.id()))),
                        stop(round)));
    }

    private Button stop(RoundSheet round) {
        return PageParts.quiet(
                t("assessment.consensus.withdraw"),
                () -> Questions.confirm(
                        t("assessment.consensus.withdraw.title"),
                        t(
                                round.state() == RoundState.OPEN
                                        ? "assessment.consensus.withdraw.unseen"
                                        : "assessment.consensus.withdraw.text"),
                        t("assessment.consensus.withdraw"),
                        () -> act(() -> {
                            rounds.withdraw(round.id());
                            Optional.ofNullable(form).ifPresent(AgreeForm::forget);
                        })));
    }

    /** Whether it went through or somebody else was earlier: the page shows how it is now. */
    private void act(Runnable act) {
        PageParts.attempt(act);
        changed.run();
    }
}
