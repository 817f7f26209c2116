package nl.privacyspiegel.breach;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.privacyspiegel.breach.BreachLine.ClockLine;
import nl.privacyspiegel.breach.BreachProgress.Ending;
import nl.privacyspiegel.breach.clock.BreachClock;
import nl.privacyspiegel.breach.clock.LegalTerms;
import nl.privacyspiegel.breach.clock.WallClock;
import nl.privacyspiegel.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/** All that is known of a breach; what it comes to for a reader follows from who that is. */
final class BreachFile {

    private final BreachRow row;
    private final List<UnitId> controllers;
    private final List<BreachEntry> entries;
    private final LegalTerms law;

    /** @param entries in their order */
    BreachFile(BreachRow row, List<UnitId> controllers, List<BreachEntry> entries, LegalTerms law) {
        this.row = row;
        this.controllers = List.copyOf(controllers);
        this.entries = List.copyOf(entries);
        this.law = law;
    }

    /**
     * Who reads it.
     *
     * @param names what units are called
     * @param controllers whom of them the reader sees
     * @param reports whether the reader is told how far all of them are, as who is of the unit that reported it
     * @param decides for whom the reader may tell more
     * @param advises to whom the reader may give advice
     */
    record Reader(
            Function<UnitId, String> names,
            Predicate<UnitId> controllers,
            boolean reports,
            Predicate<UnitId> decides,
            Predicate<UnitId> advises) {

        /** Sees all controllers without a name, and may do nothing. */
        static final Reader NOBODY = new Reader(unit -> "", unit -> true, true, unit -> false, unit -> false);
    }

    BreachRow row() {
        return row;
    }

    List<UnitId> controllers() {
        return controllers;
    }

    /**
     * Whether the unit that reported it is no controller itself, such as a shared service: then it sees what each of them decided. One
     * controller never sees what another decided.
     */
    boolean isReportedForOthers() {
        return !controllers.contains(row.unit());
    }

    /** How many entries there are, which is the place of the next. */
    int entries() {
        return entries.size();
    }

    /** The same with what was told until the end of a day. */
    BreachFile until(LocalDate day) {
        return new BreachFile(
                row,
                controllers,
                entries.stream()
                        .filter(entry ->
                                !WallClock.shown(entry.toldAt()).toLocalDate().isAfter(day))
                        .toList(),
                law);
    }

    boolean isClosed() {
        return ending() == Ending.CLOSED;
    }

    private Stream<BreachEntry> all(EntryKind kind, @Nullable UnitId controller) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind && entry.controller().equals(Optional.ofNullable(controller)));
    }

    /** What was last told of this kind. */
    Optional<BreachEntry> last(EntryKind kind, @Nullable UnitId controller) {
        return all(kind, controller).max(Comparator.comparingInt(BreachEntry::place));
    }

    private <T> Optional<Noted<T>> noted(EntryKind kind, @Nullable UnitId controller, Function<Fact, T> reading) {
        return last(kind, controller).map(entry -> noted(entry, reading));
    }

    private static <T> Noted<T> noted(BreachEntry entry, Function<Fact, T> reading) {
        return new Noted<>(reading.apply(entry.fact()), entry.place(), entry.toldAt(), entry.toldBy());
    }

    private Ending ending() {
        int closed = last(EntryKind.CLOSED, null).map(BreachEntry::place).orElse(Noted.NEVER);
        int reopened = last(EntryKind.REOPENED, null).map(BreachEntry::place).orElse(Noted.NEVER);
        if (closed > reopened) {
            return Ending.CLOSED;
        }
        return closed == Noted.NEVER ? Ending.OPEN : Ending.REOPENED;
    }

    /** What one controller knows and decided. */
    ControllerSheet controller(UnitId unit, Reader reader) {
        Optional<Noted<Awareness>> aware = noted(EntryKind.AWARE, unit, Awareness::of);
        Optional<Noted<AuthorityDecision>> authority = noted(EntryKind.DECIDED_AUTHORITY, unit, AuthorityDecision::of);
        List<Noted<Notification>> told = all(EntryKind.NOTIFIED, unit)
                .map(entry -> noted(entry, Notification::of))
                .toList();
        return new ControllerSheet(
                unit,
                reader.names().apply(unit),
                aware,
                all(EntryKind.ADVISED, unit)
                        .sorted(Comparator.comparingInt(BreachEntry::place).reversed())
                        .map(entry -> noted(entry, Fact::words))
                        .toList(),
                authority,
                told,
                noted(EntryKind.DECIDED_PERSONS, unit, PersonsDecision::of),
                aware.flatMap(known -> clock(known.content(), authority, told)),
                reader.decides().test(unit),
                reader.advises().test(unit));
    }

    private Optional<BreachClock> clock(
            Awareness known, Optional<Noted<AuthorityDecision>> authority, List<Noted<Notification>> told) {
        Optional<Notification> first = told.stream()
                .map(Noted::content)
                .filter(each -> each.kind().isFirst())
                .findFirst();
        return law.forTheAuthority(WallClock.shown(known.at()).toLocalDate())
                .flatMap(term -> term.hours())
                .map(term -> new BreachClock(
                        known.at(),
                        term,
                        first.map(Notification::at)
                                .or(() -> authority
                                        .map(Noted::content)
                                        .filter(decision -> decision.choice() != AuthorityChoice.REPORT)
                                        .map(AuthorityDecision::at))
                                .orElse(null)));
    }

    /** What there is to do now, for whichever controller; to close it when it is closed. */
    BreachStep next() {
        return progress(seen(Reader.NOBODY)).next().orElse(BreachStep.CLOSE);
    }

    private List<ControllerSheet> seen(Reader reader) {
        return sheets(reader, reader.controllers());
    }

    /** Those that count for how far it is. */
    private List<ControllerSheet> counted(Reader reader) {
        return sheets(reader, unit -> reader.reports() || reader.controllers().test(unit));
    }

    private List<ControllerSheet> sheets(Reader reader, Predicate<UnitId> whom) {
        return controllers.stream()
                .filter(whom)
                .map(unit -> controller(unit, reader))
                .toList();
    }

    private BreachProgress progress(List<ControllerSheet> seen) {
        return new BreachProgress(
                last(EntryKind.CONTAINED, null).isPresent(),
                last(EntryKind.ASSESSED, null).isPresent(),
                last(EntryKind.FOLLOWED_UP, null).isPresent(),
                ending(),
                seen.stream().map(ControllerSheet::progress).toList());
    }

    BreachSheet sheet(Reader reader) {
        List<ControllerSheet> counted = counted(reader);
        BreachProgress progress = progress(counted);
        return new BreachSheet(
                row.id(),
                row.name(),
                row.unit(),
                reader.names().apply(row.unit()),
                last(EntryKind.CORRECTED, null)
                        .or(() -> last(EntryKind.REPORTED, null))
                        .map(entry -> noted(entry, fact -> row.report()))
                        .orElseThrow(),
                noted(EntryKind.CONTAINED, null, Containment::of),
                noted(EntryKind.ASSESSED, null, Assessment::of),
                noted(EntryKind.FOLLOWED_UP, null, Fact::words),
                noted(EntryKind.CLOSED, null, Fact::words).filter(lessons -> isClosed()),
                seen(reader),
                progress.state(),
                progress.next(),
                progress.next().map(step -> waiting(step, counted)).orElse(List.of()),
                history(reader),
                reader.decides().test(row.unit()));
    }

    private static List<String> waiting(BreachStep step, List<ControllerSheet> counted) {
        boolean forEach = step == BreachStep.AWARE
                || step == BreachStep.DECIDE_AUTHORITY
                || step == BreachStep.NOTIFY
                || step == BreachStep.DECIDE_PERSONS;
        return counted.stream()
                .filter(each -> forEach && !each.has(step))
                .map(ControllerSheet::name)
                .toList();
    }

    private List<HistoryLine> history(Reader reader) {
        return entries.stream()
                .filter(entry -> entry.controller()
                        .filter(unit -> !reader.controllers().test(unit))
                        .isEmpty())
                .sorted(Comparator.comparingInt(BreachEntry::place).reversed())
                .map(entry -> told(entry, entry.controller().map(reader.names()).orElse("")))
                .toList();
    }

    private static HistoryLine told(BreachEntry entry, String controller) {
        Fact fact = entry.fact();
        return new HistoryLine(
                entry.kind(),
                entry.toldAt(),
                entry.toldBy(),
                controller,
                choice(entry.kind(), fact.choice()),
                Optional.ofNullable(fact.moment()),
                fact.who(),
                fact.adviser(),
                fact.reference(),
                fact.words(),
                fact.more());
    }

    private static Optional<String> choice(EntryKind kind, String stored) {
        return switch (kind) {
            case DECIDED_AUTHORITY ->
                Optional.of(AuthorityChoice.valueOf(stored).translationKey());
            case DECIDED_PERSONS -> Optional.of(PersonsChoice.valueOf(stored).translationKey());
            case NOTIFIED -> Optional.of(Notification.Kind.valueOf(stored).translationKey());
            default -> Optional.empty();
        };
    }

    /** @param titled whether the reader may read free text */
    BreachLine line(Reader reader, boolean titled) {
        List<ControllerSheet> seen = seen(reader);
        BreachProgress progress = progress(counted(reader));
        return new BreachLine(
                row.id(),
                row.name(),
                row.unit(),
                reader.names().apply(row.unit()),
                Optional.of(row.report().title()).filter(title -> titled),
                row.year(),
                row.report().reportedAt(),
                progress.state(),
                progress.next(),
                seen.stream()
                        .flatMap(each -> each.clock().map(clock -> new ClockLine(each.name(), clock)).stream())
                        .toList(),
                seen.stream().flatMap(each -> each.outcome().stream()).toList());
    }
}
