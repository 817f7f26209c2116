package nl.privacyspiegel.assessment.ui.consensus;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.GroupMeasurements.Place;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.consensus.RoundLine;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.Ids;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.Table;
import nl.privacyspiegel.shared.ui.Texts;

/** All domains of a measurement with the round of each: where a chair opens them, for one domain or for all. */
@Route("metingen/:measurement/samen")
@RolesAllowed(Role.ASSESSOR_NAME)
class ConsensusView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient RoundDoors doors;

    ConsensusView(RoundDoors doors) {
        this.doors = doors;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new MeasurementId(
                Ids.parse(event.getRouteParameters().get(RoundWords.MEASUREMENT).orElseThrow(NotFoundException::new))));
        landAfter(event);
    }

    private void show(MeasurementId id) {
        Place place = doors.measurements().place(id);
        ContentLanguage framework = new ContentLanguage(doors.frameworks().language(place.version()));
        Map<String, RoundLine> newest = doors.rounds().newest(id);
        clear();
        backTo(RoundWords.toMeasurement(
                id, place.framework().domains().getFirst().id()));
        title(t("assessment.consensus.all.title"));
        Span of = new Span(ContentLanguage.sentence(
                "assessment.consensus.measurement",
                ContentLanguage.TYPED.content(place.assessment()),
                Texts.day(place.date())));
        of.addClassName("ps-muted");
        state(of);
        lead(t("assessment.consensus.all.lead"));
        if (doors.assessments().mayFillIn(id)) {
            Set<String> free = place.framework().domains().stream()
                    .map(Domain::id)
                    .filter(domain -> !newest.containsKey(domain))
                    .collect(Collectors.toSet());
            actions(PageParts.primary(
                    t("assessment.consensus.open"),
                    () -> new OpenRounds(doors, place, framework, () -> show(id)).ask(free)));
        }
        add(new Table<Domain>(t("assessment.consensus.all.title"))
                .withHiddenCaption()
                .component(t("assessment.consensus.domain"), domain -> link(id, domain, framework))
                .component(
                        t("assessment.consensus.state"),
                        domain -> Optional.ofNullable(newest.get(domain.id()))
                                .map(ConsensusView::state)
                                .orElseGet(() -> PageParts.muted(t("assessment.consensus.state.none"))))
                .rows(place.framework().domains()));
    }

    private static RouterLink link(MeasurementId id, Domain domain, ContentLanguage framework) {
        return framework.mark(new RouterLink(domain.name(), RoundView.class, RoundWords.parameters(id, domain.id())));
    }

    private static Component state(RoundLine line) {
        Span words = new Span(RoundWords.state(line.state()));
        if (line.state().isRunning()) {
            words.add(new Span(" " + t("assessment.consensus.count.brief", line.answered(), line.asked()) + " "));
        }
        if (line.mine()) {
            words.add(PageParts.mark(Tone.WARNING, t("assessment.consensus.asksYou")));
        }
        return words;
    }
}
