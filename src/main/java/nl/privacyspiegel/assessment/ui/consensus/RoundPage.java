package nl.privacyspiegel.assessment.ui.consensus;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Objects;
import nl.privacyspiegel.assessment.GroupMeasurements.Place;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.consensus.RoundSheet;
import nl.privacyspiegel.assessment.consensus.RoundState;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.shared.Ids;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import org.jspecify.annotations.Nullable;

/** A page that follows the rounds about one domain: what happens elsewhere is seen here a few seconds later. */
abstract class RoundPage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    final transient RoundDoors doors;
    private final transient Watching watching = new Watching(this, this::look, this::stopped);
    private final Div tired = new Div();
    private final Span state = new Span();
    private final StatusPart status = new StatusPart();
    private final Section shown = new Section();
    private transient @Nullable ChairPart chair;
    private transient @Nullable Place place;
    private transient @Nullable Domain domain;
    private transient @Nullable ContentLanguage framework;
    private String stamp = "";
    private String shownStamp = "";

    RoundPage(RoundDoors doors) {
        this.doors = doors;
        shown.addClassName("ps-card");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MeasurementId id = new MeasurementId(
                Ids.parse(event.getRouteParameters().get(RoundWords.MEASUREMENT).orElseThrow(NotFoundException::new)));
        Place of = doors.measurements().place(id);
        Domain about = event.getRouteParameters()
                .get(RoundWords.DOMAIN)
                .flatMap(of.framework()::domain)
                .orElseThrow(NotFoundException::new);
        ContentLanguage language = new ContentLanguage(doors.frameworks().language(of.version()));
        place = of;
        domain = about;
        framework = language;
        clear();
        title(t(titleKey(), about.name()), ContentLanguage.sentence(titleKey(), language.content(about.name())));
        head(of, about);
        state(state);
        chair = new ChairPart(doors.chaired(), doors.sheets(), of.framework().scale(), this::changed);
        add(tired);
        refresh();
        landAfter(event);
    }

    abstract String titleKey();

    /** What stands above the rounds. */
    abstract void head(Place of, Domain about);

    /** Lays out what there is to see of the newest round; called again after everything that happens. */
    abstract void lay(RoundSheet newest, List<RoundSheet> earlier, Place of, Domain about, ContentLanguage language);

    /** What is shown while there never was a round. */
    abstract void layNothing(Place of, Domain about, ContentLanguage language);

    /** The reader did something here. */
    final void changed() {
        watching.again();
        tired.removeAll();
        refresh();
    }

    private void look() {
        Place of = place;
        Domain about = domain;
        if (of != null
                && about != null
                && !doors.rounds().stamp(of.id(), about.id()).equals(stamp)) {
            refresh();
        }
    }

    private void stopped() {
        tired.removeAll();
        tired.add(PageParts.callout(Tone.INFO, t("assessment.consensus.tired")));
        tired.add(PageParts.row(PageParts.button(t("assessment.consensus.tired.again"), this::changed)));
    }

    private void refresh() {
        Place of = place;
        Domain about = domain;
        ContentLanguage language = framework;
        ChairPart steps = chair;
        if (of == null || about == null || language == null || steps == null) {
            return;
        }
        List<RoundSheet> rounds = doors.rounds().of(of.id(), about.id());
        state.removeAll();
        if (rounds.isEmpty()) {
            layNothing(of, about, language);
            return;
        }
        RoundSheet newest = rounds.getFirst();
        stamp = newest.stamp();
        state.add(RoundWords.state(newest.state()));
        status.show(newest);
        status.setVisible(newest.state().isRunning());
        steps.show(newest);
        showAnswers(newest, of);
        lay(newest, rounds.subList(1, rounds.size()), of, about, language);
    }

    final StatusPart status() {
        return status;
    }

    final Section shown() {
        return shown;
    }

    final ChairPart chair() {
        return Objects.requireNonNull(chair);
    }

    private void showAnswers(RoundSheet round, Place of) {
        String now = round.stamp() + round.revealed().isPresent();
        if (now.equals(shownStamp)) {
            return;
        }
        shownStamp = now;
        shown.removeAll();
        shown.setVisible(round.state() != RoundState.OPEN);
        shown.add(new H2(t("assessment.consensus.result")));
        round.note().ifPresent(note -> {
            var grade = doors.sheets()
                    .sheet(of.id())
                    .domain(round.domain())
                    .orElseThrow()
                    .score()
                    .content();
            Paragraph agreed = new Paragraph(RoundWords.decision(grade));
            agreed.addClassName("ps-grade-large");
            shown.add(agreed);
            if (!grade.explanation().isBlank()) {
                shown.add(PageParts.typed(grade.explanation()));
            }
            shown.add(AgreedWords.note(note, grade));
        });
        if (round.state() == RoundState.REVEALED && round.revealed().isEmpty()) {
            hidden(round);
        } else {
            shown.add(answers(round, of));
        }
    }

    /** Shown to the others, and not yet to this reader. */
    private void hidden(RoundSheet round) {
        shown.add(
                new Paragraph(t("assessment.consensus.hidden")),
                PageParts.row(PageParts.button(t("assessment.consensus.look"), () -> {
                    PageParts.attempt(() -> doors.votes().look(round.id()));
                    changed();
                })));
    }

    /** What was answered, or why that is not here: a revision takes over what was agreed, without the answers. */
    static Div answers(RoundSheet round, Place of) {
        return round.revealed()
                .<Div>map(revealed ->
                        new RevealedPart(revealed, of.framework().scale(), round.state() == RoundState.REVEALED))
                .orElseGet(() -> new Div(new Paragraph(t(
                        round.note().isPresent()
                                ? "assessment.consensus.carried"
                                : "assessment.consensus.neverShown"))));
    }
}
