package nl.privacyspiegel.guidance.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.privacyspiegel.guidance.Guide;
import nl.privacyspiegel.guidance.Guide.Question;
import nl.privacyspiegel.guidance.Guides;
import nl.privacyspiegel.guidance.Walk;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Glossary;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.Texts;

/**
 * A walk through one guide: a question a screen, and in the end what to do. The answers are in this page only; who leaves it loses
 * them. An address can name the choices of a path, without what was typed, to walk it again.
 */
@Route("hulpmiddelen/:guide")
@RolesAllowed({
    Role.ADMINISTRATOR_NAME,
    Role.ASSESSOR_NAME,
    Role.DISTRIBUTOR_NAME,
    Role.MANAGEMENT_NAME,
    Role.SUPERVISOR_NAME
})
class GuideView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String PARAMETER = "guide";
    private static final String VERSION = "versie";
    private static final String PATH = "pad";

    private final transient Guides guides;
    private final transient Glossary glossary;
    private final transient Clock clock;
    private final Div walking = new Div();
    private transient Optional<Walk> walk = Optional.empty();
    private boolean replayed;

    GuideView(Guides guides, Glossary glossary, Clock clock) {
        this.guides = guides;
        this.glossary = glossary;
        this.clock = clock;
    }

    static RouteParameters parameters(Guide guide) {
        return parameters(guide.id());
    }

    static RouteParameters parameters(String guide) {
        return new RouteParameters(PARAMETER, guide);
    }

    static String id(BeforeEnterEvent event) {
        return event.getRouteParameters().get(PARAMETER).orElseThrow(NotFoundException::new);
    }

    /** What leads back to this path, behind the address of the page. */
    static QueryParameters again(Walk walk) {
        return QueryParameters.simple(
                Map.of(VERSION, Integer.toString(walk.guide().version()), PATH, walk.code()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Guide guide = guides.get(id(event));
        ContentLanguage language = new ContentLanguage(guide.language());
        clear();
        backTo(new RouterLink(t("guidance.title"), GuidesView.class));
        title(guide.name(), language);
        actions(new RouterLink(t("guidance.paper.go"), GuidePaperView.class, parameters(guide)));
        if (!guide.holdsOn(LocalDate.now(clock))) {
            add(PageParts.callout(Tone.WARNING, t("guidance.past.text")));
        } else if (guide.warning() != null) {
            add(PageParts.callout(Tone.WARNING, language.span(guide.warning())));
        }
        Div kept = PageParts.callout(Tone.INFO, t("guidance.notKept"));
        kept.addClassName("ps-no-print");
        add(kept);
        walking.addClassName("ps-guide");
        add(walking);
        begin(guide, event.getLocation().getQueryParameters());
    }

    private void begin(Guide guide, QueryParameters address) {
        Optional<String> path = address.getSingleParameter(PATH);
        String version = address.getSingleParameter(VERSION).orElse(Integer.toString(guide.version()));
        Walk begun = Walk.of(guide);
        replayed = false;
        if (path.isPresent() && !version.equals(Integer.toString(guide.version()))) {
            add(PageParts.callout(Tone.WARNING, t("guidance.path.otherVersion", guide.version())));
        } else if (path.isPresent()) {
            try {
                begun = Walk.of(guide, path.get());
                replayed = true;
            } catch (RuleViolation unreadable) {
                add(PageParts.callout(Tone.WARNING, Texts.of(unreadable)));
            }
        }
        // What is wrong with the address stands above the question.
        add(walking);
        show(begun, false);
    }

    /** The first question that is open, or what comes out. */
    private void show(Walk reached, boolean land) {
        Optional<Question> next = reached.next();
        if (next.isPresent()) {
            ask(reached, next.get(), land);
        } else {
            walk = Optional.of(reached);
            GuideOutcome outcome = new GuideOutcome(
                    reached, LocalDate.now(clock), replayed, question -> ask(reached, question, true), this::restart);
            walking.removeAll();
            walking.add(outcome);
            if (land) {
                outcome.land();
            }
        }
    }

    private void ask(Walk reached, Question question, boolean land) {
        walk = Optional.of(reached);
        QuestionForm form = new QuestionForm(reached, question, LocalDate.now(clock), glossary, answered -> {
            Optional<Question> after = answered.after(question);
            if (after.isPresent()) {
                ask(answered, after.get(), true);
            } else {
                show(answered, true);
            }
        });
        reached.before(question).ifPresent(before -> form.back(() -> ask(form.left(), before, true)));
        walking.removeAll();
        walking.add(form);
        if (land) {
            form.land();
        }
    }

    private void restart() {
        walk.ifPresent(before -> {
            replayed = false;
            ask(Walk.of(before.guide()), before.guide().questions().getFirst(), true);
            PageParts.sayWithUndo(t("guidance.restarted"), () -> show(before, true));
        });
    }

    /** A path that is not finished would be lost. */
    @Override
    protected boolean isTypedIn() {
        return walk.filter(each -> !each.path().isEmpty() && each.next().isPresent())
                .isPresent();
    }
}
