package nl.privacyspiegel.breach.ui;

import static nl.privacyspiegel.shared.ui.Texts.day;
import static nl.privacyspiegel.shared.ui.Texts.dutch;
import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.privacyspiegel.breach.BreachId;
import nl.privacyspiegel.breach.BreachSheet;
import nl.privacyspiegel.breach.Breaches;
import nl.privacyspiegel.breach.ControllerSheet;
import nl.privacyspiegel.breach.clock.WallClock;
import nl.privacyspiegel.breach.form.AuthorityAnswers;
import nl.privacyspiegel.breach.form.AuthorityForm;
import nl.privacyspiegel.breach.form.AuthorityForms;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.shared.Ids;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;

/** The answers to the form of the authority for one controller, to copy one by one or to print. */
@Route("datalekken/:breach/formulier/:controller")
@RolesAllowed({Role.ASSESSOR_NAME, Role.SUPERVISOR_NAME})
class AuthorityFormView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String BREACH = "breach";
    private static final String CONTROLLER = "controller";

    private final transient Breaches breaches;
    private final transient Clock clock;
    private final transient AuthorityForms forms = AuthorityForms.shipped();

    AuthorityFormView(Breaches breaches, Clock clock) {
        this.breaches = breaches;
        this.clock = clock;
    }

    static RouterLink link(BreachId breach, UnitId controller) {
        return new RouterLink(
                t("breach.form.go"),
                AuthorityFormView.class,
                new RouteParameters(Map.of(BREACH, breach.toString(), CONTROLLER, controller.toString())));
    }

    private static UUID id(BeforeEnterEvent event, String parameter) {
        return Ids.parse(event.getRouteParameters().get(parameter).orElseThrow(NotFoundException::new));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BreachSheet breach = breaches.get(new BreachId(id(event, BREACH)));
        UnitId unit = new UnitId(id(event, CONTROLLER));
        ControllerSheet controller = breach.controllers().stream()
                .filter(each -> each.unit().equals(unit))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        LocalDate today = WallClock.shown(clock.instant()).toLocalDate();
        clear();
        RouterLink back = new RouterLink("", BreachView.class, BreachView.parameters(breach.id()));
        back.add(ContentLanguage.TYPED.span(breach.report().content().title()));
        backTo(back);
        title(t("breach.form.title", BreachWords.unit(controller.name())));
        lead(t("breach.form.lead", breach.name()));
        forms.on(today)
                .ifPresentOrElse(
                        form -> show(
                                form, new AuthorityAnswers(breach, controller, clock.instant(), key -> dutch(key))),
                        () -> add(PageParts.callout(Tone.WARNING, t("breach.form.none"))));
        add(versions(today));
    }

    private void show(AuthorityForm form, AuthorityAnswers answers) {
        AuthorityFormParts parts = new AuthorityFormParts(form, answers);
        add(PageParts.callout(Tone.INFO, t("breach.form.never")));
        add(new Paragraph(t("breach.form.count", parts.ready(), form.fields().count())));
        form.chapters().forEach(chapter -> add(parts.card(chapter)));
        add(parts.whole());
    }

    /** Which version is shown, of which day a print is, and what may come. */
    private Section versions(LocalDate today) {
        Div facts = new Div();
        forms.on(today).ifPresent(form -> {
            facts.add(new Paragraph(ContentLanguage.sentence(
                    "breach.form.version",
                    ContentLanguage.TYPED.content(form.name()),
                    form.from() == null ? "" : day(form.from()),
                    day(today))));
            about(facts, form);
        });
        forms.coming().forEach(form -> {
            facts.add(new Paragraph(
                    ContentLanguage.sentence("breach.form.coming", ContentLanguage.TYPED.content(form.name()))));
            about(facts, form);
        });
        Paragraph print = new Paragraph(t("breach.form.print"));
        print.addClassName("ps-no-print");
        return PageParts.card(t("breach.form.versions"), facts, print);
    }

    private static void about(Div facts, AuthorityForm form) {
        if (!form.note().isEmpty()) {
            facts.add(ContentLanguage.TYPED.mark(new Paragraph(form.note())));
        }
        if (form.unverified()) {
            facts.add(new Paragraph(PageParts.muted(t("breach.form.unverified"))));
        }
    }
}
