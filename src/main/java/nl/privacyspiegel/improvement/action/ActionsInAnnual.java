package nl.privacyspiegel.improvement.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.slot.AnnualChapter;
import nl.privacyspiegel.assessment.slot.AnnualFigure;
import nl.privacyspiegel.assessment.slot.AnnualPart;
import nl.privacyspiegel.assessment.slot.AnnualScope;
import nl.privacyspiegel.assessment.slot.AnnualSlot;
import nl.privacyspiegel.assessment.slot.ReportSection;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In the annual report: which actions were done in the year, dropped with a reason, and late at the end of it. */
@Component
@Order(10)
class ActionsInAnnual implements AnnualSlot {

    private final ActionReader reader;
    private final ActionRepository actions;
    private final ActionEventRepository events;
    private final MessageSource messages;
    private final Clock clock;

    ActionsInAnnual(
            ActionReader reader,
            ActionRepository actions,
            ActionEventRepository events,
            MessageSource messages,
            Clock clock) {
        this.reader = reader;
        this.actions = actions;
        this.events = events;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public AnnualChapter chapter() {
        return AnnualChapter.ACTIONS;
    }

    @Override
    public String nameKey() {
        return "improvement.actions.title";
    }

    /** An action with the days on which it was made, done and dropped. */
    private record Ended(ActionLine line, LocalDate made, Optional<LocalDate> done, Optional<LocalDate> dropped) {

        boolean isMadeBy(LocalDate day) {
            return !made.isAfter(day);
        }

        boolean isLate(LocalDate day) {
            LocalDate due = line.content().planning().due();
            boolean over = done.filter(each -> !each.isAfter(day)).isPresent()
                    || dropped.filter(each -> !each.isAfter(day)).isPresent();
            return isMadeBy(day) && due != null && due.isBefore(day) && !over;
        }

        boolean isDoneIn(AnnualScope scope) {
            return done.filter(scope::covers).isPresent();
        }

        boolean isDroppedIn(AnnualScope scope) {
            return dropped.filter(scope::covers).isPresent();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public AnnualPart of(AnnualScope scope, Locale language) {
        List<Ended> all = all(scope, language).stream()
                .filter(each -> each.isMadeBy(scope.last()))
                .toList();
        if (all.isEmpty()) {
            return AnnualPart.NOTHING;
        }
        AnnualScope before = scope.before();
        boolean known = all.stream().anyMatch(each -> each.isMadeBy(before.last()));
        String over = words(language, "improvement.annual.over", all.size());
        List<AnnualFigure> figures = List.of(
                AnnualFigure.counted(
                        words(language, "improvement.annual.done"),
                        count(all, each -> each.isDoneIn(scope)),
                        known,
                        count(all, each -> each.isDoneIn(before)),
                        over,
                        scope),
                AnnualFigure.counted(
                        words(language, "improvement.annual.late"),
                        count(all, each -> each.isLate(scope.last())),
                        known,
                        count(all, each -> each.isLate(before.last())),
                        over,
                        scope),
                AnnualFigure.counted(
                        words(language, "improvement.annual.dropped"),
                        count(all, each -> each.isDroppedIn(scope)),
                        known,
                        count(all, each -> each.isDroppedIn(before)),
                        over,
                        scope));
        List<ReportSection> sections = new ArrayList<>();
        section(
                        language,
                        "improvement.annual.doneList",
                        "improvement.annual.doneList.message",
                        those(all, each -> each.isDoneIn(scope)),
                        true)
                .ifPresent(sections::add);
        section(
                        language,
                        "improvement.annual.lateList",
                        "improvement.annual.lateList.message",
                        those(all, each -> each.isLate(scope.last())),
                        false)
                .ifPresent(sections::add);
        long nobody = all.stream()
                .filter(each ->
                        each.line().state().isOpen() && each.line().owner().isEmpty())
                .count();
        return new AnnualPart(
                figures,
                sections,
                nobody == 0 ? List.of() : List.of(words(language, "improvement.annual.ask.owner", nobody)));
    }

    private static List<Ended> those(List<Ended> all, Predicate<Ended> meant) {
        return all.stream().filter(meant).toList();
    }

    private static long count(List<Ended> all, Predicate<Ended> meant) {
        return those(all, meant).size();
    }

    private List<Ended> all(AnnualScope scope, Locale language) {
        List<ActionLine> lines = reader.lines(scope.ids(), language);
        Map<ActionId, LocalDate> done = new HashMap<>();
        List<UUID> ids = lines.stream().map(line -> line.id().value()).toList();
        if (!ids.isEmpty()) {
            actions.findAllById(ids)
                    .forEach(action ->
                            Optional.ofNullable(action.doneOn()).ifPresent(day -> done.put(action.id(), day)));
        }
        Map<ActionId, LocalDate> made = new HashMap<>();
        if (!ids.isEmpty()) {
            events.findByActionIdInAndKind(ids, HistoryLine.Kind.MADE)
                    .forEach(event -> made.put(event.action(), day(event)));
        }
        Map<ActionId, LocalDate> dropped = new HashMap<>();
        List<UUID> gone = lines.stream()
                .filter(line -> line.state() == ActionState.DROPPED)
                .map(line -> line.id().value())
                .toList();
        if (!gone.isEmpty()) {
            events.findByActionIdInAndToWordsOrderByPlace(gone, ActionState.DROPPED.name())
                    .forEach(event -> dropped.put(event.action(), day(event)));
        }
        return lines.stream()
                .map(line -> new Ended(
                        line,
                        made.getOrDefault(line.id(), LocalDate.MIN),
                        Optional.ofNullable(done.get(line.id())),
                        Optional.ofNullable(dropped.get(line.id()))))
                .toList();
    }

    private LocalDate day(ActionEvent event) {
        return LocalDate.ofInstant(event.line().at(), clock.getZone());
    }

    private Optional<ReportSection> section(
            Locale language, String key, String messageKey, List<Ended> found, boolean done) {
        Map<ActionId, Ended> byId = found.stream()
                .collect(Collectors.toMap(
                        each -> each.line().id(), each -> each, (one, same) -> one, LinkedHashMap::new));
        return ActionTable.of(
                found.stream().map(Ended::line).toList(),
                words(language, key),
                words(language, messageKey, found.size()),
                done ? "improvement.annual.doneOn" : "improvement.due",
                line -> done ? Optional.ofNullable(byId.get(line.id())).flatMap(Ended::done) : ActionTable.due(line),
                each -> words(language, each));
    }

    private String words(Locale reader, String key, Object... arguments) {
        return messages.getMessage(key, arguments, reader);
    }
}
