package nl.privacyspiegel.breach.form;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.breach.Assessment;
import nl.privacyspiegel.breach.AuthorityDecision;
import nl.privacyspiegel.breach.Awareness;
import nl.privacyspiegel.breach.BreachReport;
import nl.privacyspiegel.breach.BreachSheet;
import nl.privacyspiegel.breach.ControllerSheet;
import nl.privacyspiegel.breach.Noted;
import nl.privacyspiegel.breach.Notification;
import nl.privacyspiegel.breach.PersonsChoice;
import nl.privacyspiegel.breach.PersonsDecision;
import nl.privacyspiegel.breach.clock.ClockState;
import nl.privacyspiegel.breach.clock.WallClock;
import nl.privacyspiegel.breach.form.AuthorityForm.Field;
import nl.privacyspiegel.shared.Days;

/**
 * What the register knows to answer the form of one controller, in Dutch.
 *
 * @param words gives the Dutch text with a translation key
 */
public record AuthorityAnswers(
        BreachSheet breach, ControllerSheet controller, Instant now, UnaryOperator<String> words) {

    private static final Locale DUTCH = Locale.of("nl");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", DUTCH);

    /** What stands ready for a question; missing when nothing does, and always for what is never filled in. */
    public Answer to(Field field) {
        Known known = field.known();
        return known == null || field.never() ? Answer.missing() : to(known);
    }

    private Answer to(Known known) {
        return switch (known) {
            case ONE_BREACH -> Answer.derived(words.apply("breach.form.oneBreach"));
            case LAW -> Answer.derived(words.apply("breach.form.law"));
            case ORGANISATION -> Answer.recorded(controller.name());
            case CONTROLLERS -> Answer.recorded(names(breach.controllers().stream()));
            case CONTACT ->
                Answer.derived(decision().map(AuthorityDecision::adviser).orElse(""));
            case OTHERS ->
                Answer.derived(names(breach.controllers().stream()
                        .filter(each -> !each.unit().equals(controller.unit()))));
            case END ->
                Answer.derived(breach.contained()
                        .map(contained -> moment(contained.content().at()))
                        .orElse(""));
            case FOUND_AT -> foundAt();
            case FOUND_HOW -> Answer.recorded(report().found());
            case LATE -> late();
            case KINDS ->
                Answer.recorded(assessment()
                        .map(assessed -> assessed.kinds().stream()
                                .sorted(Comparator.naturalOrder())
                                .map(kind -> words.apply(
                                        "breach.form.kind." + kind.name().toLowerCase(Locale.ROOT)))
                                .collect(Collectors.joining(", ")))
                        .orElse(""));
            case SUMMARY -> Answer.recorded(lines(report().title(), report().more()));
            case SEVERITY -> severity();
            case INFORMED ->
                Answer.recorded(persons()
                        .map(decided -> words.apply(decided.choice().translationKey()))
                        .orElse(""));
            case INFORMED_HOW -> informedHow();
            case MEASURES ->
                Answer.recorded(lines(
                        breach.contained()
                                .map(contained -> contained.content().what())
                                .orElse(""),
                        breach.followUp().map(Noted::content).orElse("")));
        };
    }

    private BreachReport report() {
        return breach.report().content();
    }

    private Optional<Assessment> assessment() {
        return breach.assessed().map(Noted::content);
    }

    private Optional<AuthorityDecision> decision() {
        return controller.authority().map(Noted::content);
    }

    private Optional<PersonsDecision> persons() {
        return controller.persons().map(Noted::content);
    }

    /** The form means when it was certain; while it is not, when it was reported is the nearest. */
    private Answer foundAt() {
        return controller
                .aware()
                .map(Noted::content)
                .map(Awareness::at)
                .map(at -> Answer.recorded(moment(at)))
                .orElseGet(() -> Answer.derived(moment(report().reportedAt())));
    }

    /** Asked only of who is too late, or will be when nobody tells the authority now. */
    private Answer late() {
        String told = Stream.concat(
                        controller.first().map(Notification::late).stream(),
                        decision().map(AuthorityDecision::late).stream())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        boolean late = controller
                .clock()
                .map(clock -> clock.at(now))
                .filter(state -> state == ClockState.PASSED || state == ClockState.LATE)
                .isPresent();
        return late || !told.isEmpty() ? Answer.recorded(told) : Answer.notAsked();
    }

    /** A score decides nothing, so that this always is to be checked. */
    private Answer severity() {
        return Answer.derived(assessment()
                .map(assessed -> lines(
                        assessed.enisa()
                                .map(score -> words.apply(score.level().translationKey()))
                                .orElse(""),
                        assessed.why()))
                .orElse(""));
    }

    private Answer informedHow() {
        Optional<PersonsDecision> told = persons()
                .filter(decided ->
                        decided.choice() == PersonsChoice.INFORMED || decided.choice() == PersonsChoice.PUBLIC_NOTICE);
        if (persons().isPresent() && told.isEmpty()) {
            return Answer.notAsked();
        }
        return Answer.recorded(told.map(PersonsDecision::how).orElse(""));
    }

    private static String names(Stream<ControllerSheet> controllers) {
        return controllers
                .map(ControllerSheet::name)
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static String lines(String first, String second) {
        return Stream.of(first, second).filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }

    private static String moment(Instant moment) {
        LocalDateTime shown = WallClock.shown(moment);
        return Days.words(shown.toLocalDate(), DUTCH) + " " + TIME.format(shown);
    }
}
