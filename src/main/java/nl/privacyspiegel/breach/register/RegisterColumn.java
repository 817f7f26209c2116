package nl.privacyspiegel.breach.register;

import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.privacyspiegel.breach.Assessment;
import nl.privacyspiegel.breach.AuthorityDecision;
import nl.privacyspiegel.breach.Awareness;
import nl.privacyspiegel.breach.BreachReport;
import nl.privacyspiegel.breach.Containment;
import nl.privacyspiegel.breach.Noted;
import nl.privacyspiegel.breach.Notification;
import nl.privacyspiegel.breach.PersonsDecision;
import nl.privacyspiegel.breach.RegisterLine;
import nl.privacyspiegel.breach.clock.BreachClock;
import nl.privacyspiegel.breach.clock.ClockState;
import nl.privacyspiegel.breach.clock.WallClock;
import nl.privacyspiegel.breach.register.RegisterTable.Cell;
import nl.privacyspiegel.breach.register.RegisterTable.Content;
import nl.privacyspiegel.breach.register.RegisterTable.Moment;
import nl.privacyspiegel.breach.register.RegisterTable.Nothing;
import nl.privacyspiegel.breach.register.RegisterTable.Words;
import nl.privacyspiegel.shared.Translator;

/** The columns of the register as a file, in their order: what everybody knows in front, then what only who reads free text gets. */
public enum RegisterColumn {
    NUMBER,
    UNIT,
    CONTROLLER,
    STATE,
    REPORTED,
    AWARE,
    END,
    CLOCK,
    OUTCOME,
    HAPPENED(true),
    REPORTED_BY(false),
    PLACE(false),
    FOUND(true),
    MORE(true),
    AWARE_BY(false),
    AWARE_WHY(true),
    CONTAINED(false),
    CONTAINED_HOW(true),
    KINDS(false),
    ASSESSED(true),
    ADVICE(true),
    DECIDED(false),
    CHOICE(false),
    REASON(true),
    DECIDER(false),
    ADVISER(false),
    LATE(true),
    NOTIFIED(false),
    REFERENCE(false),
    PERSONS_DECIDED(false),
    PERSONS(false),
    PERSONS_REASON(true),
    PERSONS_HOW(true),
    FOLLOW_UP(true),
    LESSONS(true);

    private final boolean content;
    private final boolean wide;

    RegisterColumn() {
        this.content = false;
        this.wide = false;
    }

    /** @param wide whether long texts stand in it */
    RegisterColumn(boolean wide) {
        this.content = true;
        this.wide = wide;
    }

    /** The translation key of its name. */
    public String translationKey() {
        return "breach.register." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether only who reads free text gets it. */
    boolean isContent() {
        return content;
    }

    boolean isWide() {
        return wide;
    }

    Cell of(RegisterLine line, Translator words, Instant now) {
        return switch (this) {
            case NUMBER -> new Words(line.breach().name());
            case UNIT -> unit(line.breach().unitName(), words);
            case CONTROLLER -> unit(line.controller(), words);
            case STATE -> said(words, line.breach().state().translationKey());
            case REPORTED -> moment(line.breach().reportedAt());
            case AWARE -> moment(line.clock().map(BreachClock::aware));
            case END -> moment(line.clock().map(BreachClock::deadline));
            case CLOCK ->
                line.clock().map(clock -> said(words, key(clock.at(now)))).orElseGet(Nothing::new);
            case OUTCOME ->
                line.outcome()
                        .map(outcome -> said(words, outcome.translationKey()))
                        .orElseGet(Nothing::new);
            default -> line.content().map(told -> written(told, words)).orElseGet(Nothing::new);
        };
    }

    private Cell written(RegisterLine.Content told, Translator words) {
        return switch (this) {
            case HAPPENED -> typed(report(told).title());
            case REPORTED_BY -> typed(report(told).reportedBy());
            case PLACE -> typed(report(told).place());
            case FOUND -> typed(report(told).found());
            case MORE -> typed(report(told).more());
            case AWARE_BY -> typed(aware(told).map(Awareness::by));
            case AWARE_WHY -> typed(aware(told).map(Awareness::why));
            case CONTAINED -> moment(contained(told).map(Containment::at));
            case CONTAINED_HOW -> typed(contained(told).map(Containment::what));
            case KINDS ->
                assessed(told).map(assessment -> kinds(assessment, words)).orElseGet(Nothing::new);
            case ASSESSED -> typed(assessed(told).map(Assessment::why));
            case ADVICE ->
                typed(told.controller().advice().stream().map(Noted::content).collect(Collectors.joining("\n\n")));
            case DECIDED -> moment(decided(told).map(AuthorityDecision::at));
            case CHOICE ->
                decided(told)
                        .map(decision -> said(words, decision.choice().translationKey()))
                        .orElseGet(Nothing::new);
            case REASON -> typed(decided(told).map(AuthorityDecision::reason));
            case DECIDER -> typed(decided(told).map(AuthorityDecision::decider));
            case ADVISER -> typed(decided(told).map(AuthorityDecision::adviser));
            case LATE -> typed(late(told));
            case NOTIFIED -> moment(told.controller().first().map(Notification::at));
            case REFERENCE ->
                typed(told.controller().notifications().stream()
                        .map(each -> each.content().number())
                        .distinct()
                        .collect(Collectors.joining(", ")));
            case PERSONS_DECIDED -> moment(persons(told).map(PersonsDecision::at));
            case PERSONS ->
                persons(told)
                        .map(decision -> said(words, decision.choice().translationKey()))
                        .orElseGet(Nothing::new);
            case PERSONS_REASON -> typed(persons(told).map(PersonsDecision::reason));
            case PERSONS_HOW -> typed(persons(told).map(PersonsDecision::how));
            case FOLLOW_UP -> typed(told.breach().followUp().map(Noted::content));
            case LESSONS -> typed(told.breach().closed().map(Noted::content));
            default -> new Nothing();
        };
    }

    private static BreachReport report(RegisterLine.Content told) {
        return told.breach().report().content();
    }

    private static Optional<Awareness> aware(RegisterLine.Content told) {
        return told.controller().aware().map(Noted::content);
    }

    private static Optional<Containment> contained(RegisterLine.Content told) {
        return told.breach().contained().map(Noted::content);
    }

    private static Optional<Assessment> assessed(RegisterLine.Content told) {
        return told.breach().assessed().map(Noted::content);
    }

    private static Optional<AuthorityDecision> decided(RegisterLine.Content told) {
        return told.controller().authority().map(Noted::content);
    }

    private static Optional<PersonsDecision> persons(RegisterLine.Content told) {
        return told.controller().persons().map(Noted::content);
    }

    /** Why it was so late: said with the decision not to tell the authority, or with the first notification. */
    private static Optional<String> late(RegisterLine.Content told) {
        Optional<String> first = told.controller().first().map(Notification::late);
        return first.isPresent() ? first : decided(told).map(AuthorityDecision::late);
    }

    private static Cell kinds(Assessment assessment, Translator words) {
        return new Words(assessment.kinds().stream()
                .sorted(Comparator.naturalOrder())
                .map(kind -> words.get(kind.translationKey()))
                .collect(Collectors.joining(", ")));
    }

    private static String key(ClockState state) {
        return switch (state) {
            case RUNNING, SOON -> "breach.register.runs";
            case PASSED -> "breach.register.passed";
            case IN_TIME, LATE -> state.translationKey();
        };
    }

    private static Cell said(Translator words, String key) {
        return new Words(words.get(key));
    }

    private static Cell unit(String name, Translator words) {
        return name.isEmpty() ? said(words, "breach.unit.other") : new Content(name);
    }

    private static Cell typed(String text) {
        return text.isEmpty() ? new Nothing() : new Content(text);
    }

    private static Cell typed(Optional<String> text) {
        return typed(text.orElse(""));
    }

    private static Cell moment(Instant moment) {
        return new Moment(WallClock.shown(moment));
    }

    private static Cell moment(Optional<Instant> moment) {
        return moment.<Cell>map(at -> moment(at)).orElseGet(Nothing::new);
    }
}
