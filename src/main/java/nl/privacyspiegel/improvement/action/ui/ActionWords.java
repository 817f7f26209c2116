package nl.privacyspiegel.improvement.action.ui;

import static nl.privacyspiegel.shared.ui.Texts.day;
import static nl.privacyspiegel.shared.ui.Texts.number;
import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import nl.privacyspiegel.improvement.action.ActionId;
import nl.privacyspiegel.improvement.action.ActionLine;
import nl.privacyspiegel.improvement.action.ActionState;
import nl.privacyspiegel.improvement.action.Cost;
import nl.privacyspiegel.improvement.action.Planning;
import nl.privacyspiegel.improvement.owner.ui.OwnerSelect;
import nl.privacyspiegel.organisation.subject.Subject;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Links;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import org.jspecify.annotations.Nullable;

/** How pages say what there is to say of an action. */
final class ActionWords {

    static final String ACTION = "action";

    private ActionWords() {}

    static RouteParameters parameters(ActionId id) {
        return new RouteParameters(ACTION, id.toString());
    }

    static RouterLink link(ActionId id, String what) {
        return ContentLanguage.TYPED.mark(new RouterLink(what, ActionView.class, parameters(id)));
    }

    static RouterLink link(ActionLine line) {
        return link(line.id(), line.content().what());
    }

    static Span state(ActionState state) {
        Tone tone = switch (state) {
            case DONE -> Tone.GOOD;
            case PLAN, DO, CHECK, ACT, DROPPED -> Tone.INFO;
        };
        return PageParts.mark(tone, t(state.translationKey()));
    }

    static Component owner(ActionLine line) {
        if (line.owner().isPresent()) {
            return OwnerSelect.name(line.owner().get());
        }
        return line.content().owner().isPresent()
                ? PageParts.mark(Tone.WARNING, t("improvement.task.left"))
                : PageParts.muted(t("improvement.owner.nobody"));
    }

    /** The last day, and in words when it has passed. */
    static Component due(ActionLine line) {
        LocalDate due = line.content().planning().due();
        if (due == null) {
            return PageParts.muted(t("improvement.action.due.none"));
        }
        Div shown = new Div(new Span(day(due)));
        if (line.overdue()) {
            shown.add(new Span(" "), PageParts.mark(Tone.WARNING, t("improvement.action.overdue")));
        }
        return shown;
    }

    static String progress(ActionLine line) {
        long left = line.content().stepsLeft();
        if (line.state() == ActionState.DONE && left > 0) {
            int all = line.content().steps().size();
            return t("improvement.progress.done", all - left, all);
        }
        return line.progress()
                .map(percent -> t("improvement.percent", percent))
                .orElseGet(() ->
                        t(line.content().steps().isEmpty() ? "improvement.progress.noSteps" : "improvement.unknown"));
    }

    static String cost(Cost cost) {
        return switch (cost) {
            case Cost.Unknown() -> "";
            case Cost.Rough(Cost.Scale scale) -> t(scale.translationKey());
            case Cost.Amount(var euro) -> t("improvement.euro", number(euro.stripTrailingZeros()));
        };
    }

    static String interval(Planning planning) {
        @Nullable Integer months = planning.everyMonths();
        return months == null ? "" : t("improvement.every", months);
    }

    static Anchor subject(Subject subject) {
        return language(subject).mark(Links.page(subject.address(), subject.title()));
    }

    static ContentLanguage language(Subject subject) {
        return subject.language() == null ? ContentLanguage.TYPED : new ContentLanguage(subject.language());
    }
}
