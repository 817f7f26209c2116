package nl.privacyspiegel.improvement.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import nl.privacyspiegel.improvement.owner.Owner;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.SiteAddress;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The duties that the current member reads as a file for calendar programs (iCalendar, RFC 5545): one event for each duty, a
 * whole day, on the day that is due next. It has the same id for ever, so it moves when a time is over, and is called off when
 * it is no duty any more. No words of people but what a duty is called, where it is written and what shows it.
 */
@Component
class DutyEvents {

    /** How long calendars are told that something is called off. */
    private static final int MONTHS_CALLED_OFF = 12;

    private static final Duration HOW_OFTEN = Duration.ofHours(6);

    private final DutyRepository duties;
    private final DutySummaries summaries;
    private final CurrentUser user;
    private final SiteAddress site;
    private final MessageSource messages;
    private final Clock clock;

    DutyEvents(
            DutyRepository duties,
            DutySummaries summaries,
            CurrentUser user,
            SiteAddress site,
            MessageSource messages,
            Clock clock) {
        this.duties = duties;
        this.summaries = summaries;
        this.user = user;
        this.site = site;
        this.messages = messages;
        this.clock = clock;
    }

    /** All of them, in the language of the current member. */
    String file() {
        Locale reader = Locale.of(user.require().language());
        LocalDate longAgo = LocalDate.now(clock).minusMonths(MONTHS_CALLED_OFF);
        List<DutySummary> told = summaries.of(user.unitsInUse(Role.contentReaders())).stream()
                .filter(duty -> duty.due().isPresent())
                .filter(duty ->
                        duty.inUse() || Objects.requireNonNull(duty.retiredOn()).isAfter(longAgo))
                .toList();
        Map<UUID, Duty> rows = duties
                .findAllById(told.stream().map(each -> each.id().value()).toList())
                .stream()
                .collect(Collectors.toMap(each -> each.id().value(), Function.identity()));
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Privacyspiegel//NL"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", say(reader, "improvement.calendar.title")));
        calendar.add(new XProperty("X-WR-TIMEZONE", "Europe/Amsterdam"));
        calendar.add(new XProperty("X-PUBLISHED-TTL", HOW_OFTEN.toString()));
        told.forEach(duty -> calendar.add(
                event(duty, Objects.requireNonNull(rows.get(duty.id().value())), reader)));
        return text(calendar);
    }

    private VEvent event(DutySummary duty, Duty row, Locale reader) {
        VEvent event = new VEvent(false);
        event.add(new Uid(duty.id() + "@privacyspiegel"));
        event.add(new DtStamp(row.changedAt()));
        event.add(new LastModified(row.changedAt()));
        event.add(new Sequence(row.sequence()));
        event.add(new DtStart<>(duty.due().orElseThrow()));
        event.add(new Summary(duty.name()));
        event.add(new Description(description(duty, reader)));
        event.add(ImmutableTransp.TRANSPARENT);
        event.add(duty.inUse() ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_CANCELLED);
        String address = site.or(() -> "");
        if (!address.isEmpty()) {
            event.add(new Url(URI.create(address + "/kalender/" + duty.id())));
        }
        return event;
    }

    /** The owner as a function only: the name of a member has no place in calendars of others. */
    private String description(DutySummary duty, Locale reader) {
        String function =
                duty.owner().filter(Owner.OfFunction.class::isInstance).isPresent() ? duty.ownerName() : "";
        return Stream.of(
                        line(reader, "improvement.duty.unit", duty.unitName()),
                        line(reader, "improvement.duty.owner", function),
                        line(reader, "improvement.duty.evidence", duty.evidence()),
                        line(reader, "improvement.duty.source", duty.source()))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String line(Locale reader, String key, String value) {
        return value.isEmpty() ? "" : say(reader, key) + ": " + value;
    }

    private String say(Locale reader, String key) {
        return messages.getMessage(key, null, reader);
    }

    private static String text(Calendar calendar) {
        StringWriter out = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }
}
