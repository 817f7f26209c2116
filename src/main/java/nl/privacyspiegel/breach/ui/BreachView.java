package nl.privacyspiegel.breach.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.breach.BreachChanges;
import nl.privacyspiegel.breach.BreachDecisions;
import nl.privacyspiegel.breach.BreachId;
import nl.privacyspiegel.breach.BreachSheet;
import nl.privacyspiegel.breach.BreachStep;
import nl.privacyspiegel.breach.Breaches;
import nl.privacyspiegel.breach.ControllerSheet;
import nl.privacyspiegel.breach.Noted;
import nl.privacyspiegel.breach.suspicion.Suspicions;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.subject.Suggestion;
import nl.privacyspiegel.organisation.subject.ui.Suggestions;
import nl.privacyspiegel.shared.Ids;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Glossary;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.WordsExplained;

/** One breach: its clocks and what to do now in front, then a card for each step. */
@Route("datalekken/:breach")
@RolesAllowed({Role.ASSESSOR_NAME, Role.SUPERVISOR_NAME})
class BreachView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String PARAMETER = "breach";

    private final transient Breaches breaches;
    private final transient BreachChanges changes;
    private final transient BreachDecisions decisions;
    private final transient Suspicions suspicions;
    private final transient CurrentUser user;
    private final transient Suggestions suggestions;
    private final transient Glossary glossary;
    private final transient Clock clock;

    BreachView(
            Breaches breaches,
            BreachChanges changes,
            BreachDecisions decisions,
            Suspicions suspicions,
            CurrentUser user,
            Suggestions suggestions,
            Glossary glossary,
            Clock clock) {
        this.breaches = breaches;
        this.changes = changes;
        this.decisions = decisions;
        this.suspicions = suspicions;
        this.user = user;
        this.suggestions = suggestions;
        this.glossary = glossary;
        this.clock = clock;
    }

    static RouteParameters parameters(BreachId id) {
        return new RouteParameters(PARAMETER, id.toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new BreachId(Ids.parse(event.getRouteParameters().get(PARAMETER).orElseThrow(NotFoundException::new))));
    }

    private void show(BreachId id) {
        BreachSheet sheet = breaches.get(id);
        Instant now = clock.instant();
        boolean open = sheet.closed().isEmpty();
        BreachForms forms = new BreachForms(breaches, changes, user, clock, sheet, () -> show(id));
        clear();
        backTo(new RouterLink(t("breach.title"), BreachesView.class));
        title(sheet.report().content().title(), ContentLanguage.TYPED);
        state(BreachWords.state(sheet.state()));
        if (sheet.mayChange() && !open) {
            actions(PageParts.button(t("breach.reopen"), forms::reopen));
        }
        lead(t("breach.named", sheet.name()));
        WordsExplained.of(glossary.named("verantwoordelijke", "betrokkene", "privacyfunctionaris"))
                .ifPresent(this::add);
        clocks(sheet, now);
        sheet.next().ifPresent(step -> add(BreachParts.next(step, sheet.waiting(), form(step, sheet, forms))));
        boolean may = open && sheet.mayChange();
        add(BreachParts.step(t("breach.reported"), BreachStep.AWARE, BreachParts.report(sheet), may, forms::correct));
        sheet.controllers().forEach(each -> add(new ControllerCard(id, each, of(sheet, each), open).card(now)));
        if (may) {
            add(PageParts.row(PageParts.button(t("breach.controllers.add"), forms::addController)));
        }
        step(BreachStep.CONTAIN, BreachParts.contained(sheet), may, forms::contain);
        step(BreachStep.ASSESS, BreachParts.assessed(sheet), may, forms::assess);
        step(BreachStep.FOLLOW_UP, BreachParts.words(sheet.followUp()), may, forms::followUp);
        step(
                BreachStep.CLOSE,
                closed(sheet),
                may && sheet.next().filter(BreachStep.CLOSE::equals).isPresent(),
                forms::close);
        add(BreachHistory.card(sheet.history()));
        suspicions
                .of(id)
                .ifPresent(began -> add(new Paragraph(new RouterLink(
                        t("breach.suspicion.from"), SuspicionView.class, SuspicionView.parameters(began.id())))));
    }

    /** What was learned, with what a module above does with it for who reads the content of the unit. */
    private List<Component> closed(BreachSheet sheet) {
        List<Component> told = new ArrayList<>(BreachParts.words(sheet.closed()));
        sheet.closed()
                .filter(lessons -> user.may(sheet.unit(), Role.contentReaders()))
                .ifPresent(lessons -> {
                    if (sheet.mayChange()) {
                        told.add(new Paragraph(PageParts.muted(t("breach.lessons.action"))));
                    }
                    told.addAll(suggestions.of(sheet.unit()).apply(lesson(sheet, lessons)));
                });
        return told;
    }

    /** Each time that it is closed is a lesson of its own. */
    private static Suggestion lesson(BreachSheet sheet, Noted<String> lessons) {
        return new Suggestion(
                sheet.subject(),
                "LESSONS-" + lessons.place(),
                lessons.content(),
                t("breach.lessons.from", sheet.name()),
                "",
                List.of(),
                null);
    }

    private void step(BreachStep step, List<Component> told, boolean may, Runnable open) {
        add(BreachParts.step(t(step.translationKey()), step, told, may, open));
    }

    private void clocks(BreachSheet sheet, Instant now) {
        UnorderedList list = new UnorderedList();
        for (ControllerSheet each : sheet.controllers()) {
            ListItem item = new ListItem(new Span(t("breach.label", BreachWords.unit(each.name()))), new Span(" "));
            item.add(each.clock()
                    .<Component>map(running -> BreachWords.clock(running, now))
                    .orElseGet(() -> PageParts.muted(t("breach.clock.none"))));
            list.add(item);
        }
        list.addClassName("ps-clocks");
        add(list);
    }

    private ControllerForms of(BreachSheet sheet, ControllerSheet controller) {
        return new ControllerForms(breaches, decisions, user, clock, sheet, controller, () -> show(sheet.id()));
    }

    /** The form of the next step, for the first of whom it waits for whom the reader may tell it. */
    private Optional<Runnable> form(BreachStep step, BreachSheet sheet, BreachForms forms) {
        return switch (step) {
            case CONTAIN -> whenMayChange(sheet, forms::contain);
            case ASSESS -> whenMayChange(sheet, forms::assess);
            case FOLLOW_UP -> whenMayChange(sheet, forms::followUp);
            case CLOSE -> whenMayChange(sheet, forms::close);
            case AWARE, DECIDE_AUTHORITY, NOTIFY, DECIDE_PERSONS ->
                sheet.controllers().stream()
                        .filter(each -> each.mayDecide() && !each.has(step))
                        .findFirst()
                        .map(each -> form(step, of(sheet, each)));
        };
    }

    private static Optional<Runnable> whenMayChange(BreachSheet sheet, Runnable form) {
        return sheet.mayChange() ? Optional.of(form) : Optional.empty();
    }

    private static Runnable form(BreachStep step, ControllerForms forms) {
        return switch (step) {
            case AWARE -> forms::aware;
            case DECIDE_AUTHORITY -> forms::decide;
            case NOTIFY -> forms::notified;
            default -> forms::decidePersons;
        };
    }
}
