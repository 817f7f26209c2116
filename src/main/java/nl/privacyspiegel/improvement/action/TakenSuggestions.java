package nl.privacyspiegel.improvement.action;

import static nl.privacyspiegel.improvement.ImprovementAct.ACTION_MADE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import nl.privacyspiegel.organisation.subject.Suggestion;
import nl.privacyspiegel.shared.ShortText;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Making actions of what a framework or a quiz suggests: for the working group of the unit. A suggestion about a question is
 * taken over once, as long as that action is open, or was made at the same measurement or test.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class TakenSuggestions {

    private final TakenSuggestionRepository taken;
    private final ActionRepository actions;
    private final ActionReader reader;
    private final ActionWriter writer;
    private final ActionChanges changes;
    private final AuditTrail audit;
    private final CurrentUser user;

    TakenSuggestions(
            TakenSuggestionRepository taken,
            ActionRepository actions,
            ActionReader reader,
            ActionWriter writer,
            ActionChanges changes,
            AuditTrail audit,
            CurrentUser user) {
        this.taken = taken;
        this.actions = actions;
        this.reader = reader;
        this.writer = writer;
        this.changes = changes;
        this.audit = audit;
        this.user = user;
    }

    /**
     * An action that was made of a suggestion.
     *
     * @param untouched whether nothing was done with it yet, so that it can be removed
     */
    public record Made(ActionId action, String what, ActionState state, boolean untouched) {}

    /**
     * What was made of suggestions about a unit.
     *
     * @param mayMake whether the current member may make more
     */
    public record Of(boolean mayMake, Map<String, Known> known) {

        public Of {
            known = Map.copyOf(known);
        }

        /** What was made of this one; empty when it can be taken over. */
        public Optional<Made> made(Suggestion suggestion) {
            return Optional.ofNullable(known.get(suggestion.key()))
                    .filter(each -> each.stillCounts(suggestion))
                    .map(Known::made);
        }
    }

    /**
     * What was last made of a suggestion.
     *
     * @param about what the action is about
     */
    public record Known(Made made, Set<SubjectRef> about) {

        public Known {
            about = Set.copyOf(about);
        }

        private boolean stillCounts(Suggestion suggestion) {
            return made.state().isOpen() || (made.state() == ActionState.DONE && about.contains(suggestion.about()));
        }
    }

    /**
     * What was made of suggestions about this unit, with as many queries as for one suggestion.
     *
     * @throws nl.privacyspiegel.shared.NotFoundException when the current member may not read the content of this unit
     */
    @Transactional(readOnly = true)
    public Of of(UnitId unit) {
        user.require(unit, ActionReader.READERS, Role.contentReaders());
        List<TakenSuggestion> rows = taken.findByUnitId(unit.value());
        Map<ActionId, ImprovementAction> found =
                actions
                        .findAllById(
                                rows.stream().map(row -> row.action().value()).toList())
                        .stream()
                        .collect(Collectors.toMap(ImprovementAction::id, Function.identity()));
        Set<ActionId> removable = reader.removable(unit, found.values());
        Map<String, Known> known = new HashMap<>();
        for (TakenSuggestion row : rows) {
            ImprovementAction action = found.get(row.action());
            if (action != null) {
                known.put(row.suggestion(), known(action, removable));
            }
        }
        return new Of(reader.mayChange(unit), known);
    }

    private static Known known(ImprovementAction action, Set<ActionId> removable) {
        return new Known(
                new Made(action.id(), action.data().what(), action.state(), removable.contains(action.id())),
                action.data().about());
    }

    private Known known(ImprovementAction action) {
        return known(action, reader.removable(action.unit(), List.of(action)));
    }

    /**
     * Makes an action of a suggestion. A suggestion that was taken over already is answered with what was made of it.
     *
     * @throws nl.privacyspiegel.shared.RuleViolation when what it is about is gone
     */
    public Made takeOver(Suggestion suggestion) {
        UnitId unit = suggestion.about().unit();
        reader.requireChange(unit);
        Optional<TakenSuggestion> before = taken.findByUnitIdAndSuggestion(unit.value(), suggestion.key());
        Optional<ImprovementAction> there = before.flatMap(
                        row -> actions.findById(row.action().value()))
                .filter(action -> known(action).stillCounts(suggestion));
        if (there.isPresent()) {
            return known(there.get()).made();
        }
        ImprovementAction action = writer.make(unit, data(suggestion));
        audit.record(ACTION_MADE, unit, ActionWriter.about(action), Role.ASSESSOR);
        before.ifPresentOrElse(
                row -> row.becomes(action.id()),
                () -> taken.save(new TakenSuggestion(unit, suggestion.key(), action.id())));
        return known(action).made();
    }

    private static ActionData data(Suggestion suggestion) {
        String all = suggestion.what().strip();
        String first = ShortText.firstSentence(all);
        String what = ShortText.words(first, ShortText.LONGEST);
        String rest = what.equals(first) ? all.substring(first.length()).strip() : all;
        String why = rest.isEmpty() ? suggestion.why() : rest + "\n\n" + suggestion.why();
        return ActionData.named(what)
                .withWhy(ShortText.shown(why, ActionData.LONGEST_TEXT))
                .withEffort(suggestion.effort())
                .withAbout(Set.of(suggestion.about()));
    }

    /**
     * Takes an action back that was made of a suggestion and with which nothing was done since.
     *
     * @throws nl.privacyspiegel.shared.RuleViolation when something was done with it
     */
    public void takeBack(ActionId action) {
        changes.remove(action);
    }
}
