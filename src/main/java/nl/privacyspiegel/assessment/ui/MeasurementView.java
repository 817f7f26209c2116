package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.DomainSheet;
import nl.privacyspiegel.assessment.MeasurementSummary;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.assessment.colleague.Presence;
import nl.privacyspiegel.assessment.consensus.AgreedNotes;
import nl.privacyspiegel.assessment.slot.MeasurementLinks;
import nl.privacyspiegel.assessment.ui.MeasurementTarget.Place;
import nl.privacyspiegel.assessment.ui.colleague.AlsoHere;
import nl.privacyspiegel.framework.Frameworks;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.subject.ui.Suggestions;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Drafts;
import nl.privacyspiegel.shared.ui.Links;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.Questions;
import org.jspecify.annotations.Nullable;

/** One domain of a measurement at a time: domains with their progress on the left, questions and grade on the right. */
@Route("metingen/:measurement/:domain?")
@RolesAllowed({Role.ASSESSOR_NAME, Role.MANAGEMENT_NAME, Role.SUPERVISOR_NAME})
class MeasurementView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String MEASUREMENT = "measurement";
    private static final String DOMAIN = "domain";

    private final transient Measurements measurements;
    private final transient Assessments assessments;
    private final transient List<MeasurementLinks> links;
    private final transient Frameworks frameworks;
    private final transient CurrentUser user;
    private final transient Clock clock;
    private final transient Slots slots;
    private final transient Suggestions suggestions;
    private final transient Presence presence;
    private final transient AgreedNotes agreed;
    private final UnsettledBar bar = new UnsettledBar();
    private @Nullable DomainPanel shown;
    private String first = "";
    private transient @Nullable Leaving leaving;
    private @Nullable DomainNav domains;
    private @Nullable PrintedMeasurement printed;
    private @Nullable AlsoHere others;
    private @Nullable Button adopt;
    private final Span state = new Span();

    MeasurementView(
            Measurements measurements,
            Assessments assessments,
            Frameworks frameworks,
            List<MeasurementLinks> links,
            CurrentUser user,
            Clock clock,
            Slots slots,
            Suggestions suggestions,
            Presence presence,
            AgreedNotes agreed) {
        this.measurements = measurements;
        this.assessments = assessments;
        this.frameworks = frameworks;
        this.links = links;
        this.user = user;
        this.clock = clock;
        this.slots = slots;
        this.suggestions = suggestions;
        this.presence = presence;
        this.agreed = agreed;
    }

    static RouteParameters parameters(MeasurementId id) {
        return new RouteParameters(MEASUREMENT, id.value().toString());
    }

    static RouteParameters parameters(MeasurementId id, String domain) {
        return new RouteParameters(Map.of(MEASUREMENT, id.value().toString(), DOMAIN, domain));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> target =
                event.getLocation().getQueryParameters().getSingleParameter(MeasurementTarget.PARAMETER);
        Optional<Place> open = target.filter(MeasurementTarget::isOpen)
                .flatMap(wanted -> MeasurementTarget.open(measurements.sheet(MeasurementTarget.of(event)), wanted));
        if (open.isPresent()) {
            event.forwardTo(
                    MeasurementView.class,
                    parameters(MeasurementTarget.of(event), open.get().domain()),
                    QueryParameters.of(MeasurementTarget.PARAMETER, open.get().target()));
            return;
        }
        DomainPanel before = shown;
        DomainPanel panel = isWithinDomain(event) ? Objects.requireNonNull(before) : show(event);
        target.ifPresentOrElse(panel::land, () -> {
            if (before != null) {
                panel.land();
            }
        });
    }

    private DomainPanel show(BeforeEnterEvent event) {
        MeasurementSheet sheet = measurements.sheet(MeasurementTarget.of(event));
        first = sheet.domains().getFirst().domain().id();
        String wanted = event.getRouteParameters().get(DOMAIN).orElse(first);
        return show(sheet, sheet.domain(wanted).orElseThrow(NotFoundException::new));
    }

    /** From one question of a domain to another nothing is left behind: the page stays, with what was typed on it. */
    private boolean isWithinDomain(BeforeEvent event) {
        DomainPanel panel = shown;
        return panel != null
                && event.getNavigationTarget() == MeasurementView.class
                && panel.isOf(
                        event.getRouteParameters().get(MEASUREMENT).orElse(""),
                        event.getRouteParameters().get(DOMAIN).orElse(first));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (isWithinDomain(event)) {
            return;
        }
        if (leaving == null || !leaving.stays(event)) {
            super.beforeLeave(event);
        } else if (domains != null) {
            domains.reset();
        }
    }

    private DomainPanel show(MeasurementSheet sheet, DomainSheet domain) {
        clear();
        bar.show(List.of());
        add(bar);
        MeasurementSummary summary = sheet.summary();
        ContentLanguage framework =
                new ContentLanguage(frameworks.language(sheet.assessment().framework()));
        backTo(AssessmentView.link(sheet.assessment()));
        title(AssessmentWords.measurementOn(summary));
        state(state);
        state(PageParts.muted(sheet.assessment().unitName()));
        Drafts.within(this, sheet.assessment().name());
        adopt = measurements.mayAdopt(summary.id()) ? adopt(summary) : null;
        if (adopt != null) {
            actions(adopt);
        }
        showState(sheet);
        links.stream().flatMap(each -> each.of(sheet).stream()).forEach(link -> {
            String words = t(link.labelKey());
            actions(link.file() ? Links.beside(link.address(), words) : Links.page(link.address(), words));
        });
        actions(new RouterLink(t("assessment.print.go"), PrintMeasurementView.class, parameters(summary.id())));
        if (summary.revisionReason() != null) {
            add(revisionNote(sheet, summary));
        }
        if (summary.isAdopted()) {
            add(adoptedNote(summary));
        } else if (!sheet.editable()) {
            add(readOnlyNote(sheet));
        }
        DomainPanel panel = new DomainPanel(
                measurements,
                sheet,
                domain,
                framework,
                user.require(),
                clock,
                slots.of(sheet, domain),
                suggestions.of(sheet.assessment().unit()),
                this::refreshProgress,
                this::stateChanged);
        shown = panel;
        leaving = new Leaving(panel);
        DomainNav nav = new DomainNav(sheet, domain, framework);
        domains = nav;
        others = sheet.editable() ? alsoHere(sheet, domain, framework) : null;
        Div columns = new Div(nav, panel);
        columns.addClassName("ps-measurement");
        printed = new PrintedMeasurement(sheet, framework, agreed);
        printed.addComponentAsFirst(PrintMeasurementView.about(sheet, framework));
        add(columns, printed);
        return panel;
    }

    private static Button adopt(MeasurementSummary summary) {
        return PageParts.button(
                t("assessment.adopt.go"), () -> UI.getCurrent().navigate(AdoptView.class, parameters(summary.id())));
    }

    /** How far the measurement is; what is complete asks for its adoption first of all. */
    private void showState(MeasurementSheet sheet) {
        state.removeAll();
        state.add(StateList.mark(sheet.summary()));
        if (adopt != null) {
            adopt.setThemeVariant(ButtonVariant.LUMO_PRIMARY, sheet.isComplete());
        }
    }

    private AlsoHere alsoHere(MeasurementSheet sheet, DomainSheet domain, ContentLanguage framework) {
        AlsoHere line = new AlsoHere(presence, sheet, domain, framework);
        Objects.requireNonNull(domains).add(line);
        line.following(Objects.requireNonNull(shown));
        return line;
    }

    private void stateChanged() {
        if (shown != null && leaving != null) {
            bar.show(shown.unsettled());
            leaving.stateChanged();
        }
    }

    private Component readOnlyNote(MeasurementSheet sheet) {
        String why = sheet.assessment().archived()
                ? "assessment.readOnly.archived"
                : user.may(sheet.assessment().unit(), Role.ASSESSOR)
                        ? "assessment.readOnly.unit"
                        : "assessment.readOnly";
        return PageParts.callout(Tone.INFO, new Text(t(why) + " "), AssessmentView.link(sheet.assessment()));
    }

    private Component adoptedNote(MeasurementSummary summary) {
        Div note = PageParts.callout(Tone.GOOD, AssessmentWords.adopted("assessment.adopted.note", summary));
        if (!summary.replaced() && assessments.mayEdit(summary.assessment())) {
            note.add(new RouterLink(t("assessment.revise.go"), ReviseView.class, parameters(summary.id())));
        }
        return note;
    }

    private Component revisionNote(MeasurementSheet sheet, MeasurementSummary summary) {
        Div note = PageParts.callout(
                Tone.INFO,
                ContentLanguage.sentence(
                        "assessment.state.reason",
                        ContentLanguage.TYPED.content(Objects.requireNonNullElse(summary.revisionReason(), ""))));
        if (sheet.editable()) {
            note.add(PageParts.button(
                    t("assessment.withdraw"),
                    () -> Questions.confirm(
                            t("assessment.withdraw.title"),
                            t("assessment.withdraw.text"),
                            t("assessment.withdraw"),
                            () -> withdraw(sheet))));
        }
        return note;
    }

    private void withdraw(MeasurementSheet sheet) {
        if (PageParts.attempt(() -> measurements.withdraw(sheet.summary().id()))) {
            UI.getCurrent()
                    .navigate(
                            AssessmentView.class,
                            sheet.assessment().id().value().toString());
        }
    }

    private void refreshProgress(MeasurementSheet sheet) {
        if (printed != null && domains != null) {
            printed.refresh(sheet);
            domains.refresh(sheet);
            showState(sheet);
        }
        if (others != null) {
            others.look();
        }
    }
}
