package nl.privacyspiegel.improvement.calendar.ui;

import static nl.privacyspiegel.shared.ui.Texts.day;
import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.Locale;
import nl.privacyspiegel.improvement.calendar.DutyData;
import nl.privacyspiegel.improvement.calendar.DutyPart;
import nl.privacyspiegel.improvement.calendar.DutySummary;
import nl.privacyspiegel.improvement.calendar.DutyTime;
import nl.privacyspiegel.improvement.calendar.Rhythm;
import nl.privacyspiegel.improvement.owner.Owners.OwnersOfUnit;
import nl.privacyspiegel.improvement.owner.ui.OwnerSelect;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;

/** How pages speak of duties. */
final class DutyWords {

    private DutyWords() {}

    static RouterLink link(DutySummary duty) {
        return ContentLanguage.TYPED.mark(new RouterLink(duty.name(), DutyView.class, DutyView.parameters(duty.id())));
    }

    /** When it is due, and whether its day has passed. */
    static Component when(DutySummary duty, LocalDate today) {
        return switch (duty.time()) {
            case DutyTime.OnEvent(String event) -> ContentLanguage.TYPED.span(event);
            case DutyTime.Recurring recurring ->
                duty.isOverdue(today)
                        ? PageParts.mark(Tone.WARNING, t("improvement.duty.overdue", day(recurring.next())))
                        : new Span(day(recurring.next()));
        };
    }

    /** How often it comes back, such as "elke 6 maanden". */
    static String howOften(DutyTime time) {
        return switch (time) {
            case DutyTime.OnEvent ignored -> t("improvement.duty.onEvent");
            case DutyTime.Recurring recurring -> every(recurring.rhythm());
        };
    }

    static String every(Rhythm rhythm) {
        return t("improvement.duty.every." + rhythm.unit().name().toLowerCase(Locale.ROOT), rhythm.every());
    }

    /** What a duty says in one part, to be read beside another. */
    static String part(DutyPart part, DutyData content, OwnersOfUnit owners) {
        return switch (part) {
            case NAME -> content.name();
            case TIME ->
                switch (content.time()) {
                    case DutyTime.OnEvent(String event) -> event;
                    case DutyTime.Recurring recurring ->
                        t("improvement.duty.part.time.said", every(recurring.rhythm()), day(recurring.next()));
                };
            case OWNER -> OwnerSelect.words(owners, content.owner());
            case EVIDENCE -> content.evidence();
            case SOURCE -> content.source();
        };
    }

    static Component owner(DutySummary duty) {
        Span name = duty.ownerName().isEmpty()
                ? PageParts.muted(t("improvement.owner.nobody"))
                : ContentLanguage.TYPED.span(duty.ownerName());
        name.addClassName("ps-whole-words");
        return name;
    }
}
