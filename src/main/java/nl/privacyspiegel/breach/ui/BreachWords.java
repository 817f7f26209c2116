package nl.privacyspiegel.breach.ui;

import static nl.privacyspiegel.shared.ui.Texts.moment;
import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.privacyspiegel.breach.BreachLine;
import nl.privacyspiegel.breach.BreachState;
import nl.privacyspiegel.breach.clock.BreachClock;
import nl.privacyspiegel.breach.clock.ClockState;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;

/** How pages speak of breaches. */
final class BreachWords {

    private static final int TWO_DAYS = 48;

    private BreachWords() {}

    static Component named(BreachLine line) {
        Div named = new Div(link(line));
        if (line.title().isPresent()) {
            named.add(new Div(PageParts.muted(t("breach.named", line.name()))));
        }
        return named;
    }

    /** The breach by what happened, or by its number for who reads no free text. */
    static Component link(BreachLine line) {
        return line.title()
                .<Component>map(title -> ContentLanguage.TYPED.mark(
                        new RouterLink(title, BreachView.class, BreachView.parameters(line.id()))))
                .orElseGet(() -> new Span(t("breach.named", line.name())));
    }

    static Span state(BreachState state) {
        return PageParts.mark(state == BreachState.CLOSED ? Tone.GOOD : Tone.INFO, t(state.translationKey()));
    }

    /** A clock in a word and a sign of its own, so that no colour has to be seen. */
    static Span clock(BreachClock clock, Instant now) {
        ClockState state = clock.at(now);
        Tone tone = switch (state) {
            case RUNNING -> Tone.INFO;
            case SOON -> Tone.WARNING;
            case PASSED, LATE -> Tone.ERROR;
            case IN_TIME -> Tone.GOOD;
        };
        String sign = switch (state) {
            case RUNNING -> "\u25f7";
            case SOON -> "\u25b2";
            case PASSED, LATE -> "\u25a0";
            case IN_TIME -> "\u25cf";
        };
        Span shape = new Span(sign + " ");
        shape.getElement().setAttribute("aria-hidden", "true");
        Span mark = PageParts.mark(tone, "");
        mark.add(shape, new Span(inWords(clock, now)));
        return mark;
    }

    /** How a clock stands, such as "nog 2 dagen en 3 uur". */
    static String inWords(BreachClock clock, Instant now) {
        return switch (clock.at(now)) {
            case RUNNING, SOON -> t("breach.clock.left", length(clock.left(now)));
            case PASSED -> t("breach.clock.since", length(clock.left(now).negated()));
            case IN_TIME -> t(ClockState.IN_TIME.translationKey());
            case LATE -> t(ClockState.LATE.translationKey());
        };
    }

    private static String length(Duration length) {
        long hours = length.toHours();
        if (hours >= TWO_DAYS) {
            return t("breach.length.days", length.toDays(), length.toHoursPart());
        }
        return hours > 0
                ? t("breach.length.hours", hours, length.toMinutesPart())
                : t("breach.length.minutes", length.toMinutesPart());
    }

    /** When it ends, and a note when that is in a weekend. */
    static String end(BreachClock clock) {
        String end = moment(clock.deadline());
        return clock.endsInWeekend() ? t("breach.clock.end.weekend", end) : t("breach.clock.end", end);
    }

    /** Of the clocks of a breach the one that needs somebody first; how it ended when none does. */
    static Component urgent(BreachLine line, Instant now) {
        Optional<BreachLine.ClockLine> urgent = line.urgent(now);
        if (urgent.isPresent()) {
            return clock(urgent.get().clock(), now);
        }
        if (line.clocks().isEmpty()) {
            return PageParts.muted(t("breach.clock.none"));
        }
        return line.clocks().stream()
                .map(BreachLine.ClockLine::clock)
                .filter(each -> each.at(now) == ClockState.LATE)
                .findFirst()
                .map(late -> clock(late, now))
                .orElseGet(() -> clock(line.clocks().getFirst().clock(), now));
    }

    /** What is called so, or a word for a unit that the reader does not see. */
    static String unit(String name) {
        return name.isEmpty() ? t("breach.unit.other") : name;
    }
}
