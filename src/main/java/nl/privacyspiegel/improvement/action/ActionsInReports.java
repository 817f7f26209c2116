package nl.privacyspiegel.improvement.action;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.slot.ReportSection;
import nl.privacyspiegel.assessment.slot.ReportSection.Content;
import nl.privacyspiegel.assessment.slot.ReportSection.Day;
import nl.privacyspiegel.assessment.slot.ReportSection.Nothing;
import nl.privacyspiegel.assessment.slot.ReportSection.Value;
import nl.privacyspiegel.assessment.slot.ReportSection.Words;
import nl.privacyspiegel.assessment.slot.ReportSlot;
import nl.privacyspiegel.assessment.subject.DomainSubjects;
import nl.privacyspiegel.assessment.subject.FindingSubjects;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.framework.FrameworkStore;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.improvement.owner.Owners.OwnerName;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * In the report of a measurement: what was decided to do about it, in the order of the framework. In that of a comparison: what
 * was done between the two, and whether it helped. A report goes round, so who does it is a function and never a name.
 */
@Component
@Order(70)
class ActionsInReports implements ReportSlot {

    private final Actions actions;
    private final Hindsight hindsight;
    private final FrameworkStore frameworks;
    private final MessageSource messages;

    ActionsInReports(Actions actions, Hindsight hindsight, FrameworkStore frameworks, MessageSource messages) {
        this.actions = actions;
        this.hindsight = hindsight;
        this.frameworks = frameworks;
        this.messages = messages;
    }

    @Override
    public String nameKey() {
        return "improvement.actions.title";
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.contentReaders());
    }

    /** A part of the framework that an action can be about. */
    private record Part(String domain, String code) {}

    @Override
    public List<ReportSection> of(MeasurementSheet sheet, Locale reader) {
        FrameworkData framework = frameworks.data(sheet.assessment().framework());
        List<ActionLine> all = actions.of(List.of(sheet.assessment().unit()), reader);
        List<List<Value>> rows = new ArrayList<>();
        Set<ActionLine> told = new LinkedHashSet<>();
        parts(framework)
                .forEach((key, part) -> all.stream()
                        .filter(action -> isAbout(action, key, sheet.summary().id()))
                        .forEach(action -> {
                            told.add(action);
                            rows.add(row(part, action, framework.language(), reader));
                        }));
        if (rows.isEmpty()) {
            return List.of();
        }
        long late = told.stream().filter(ActionLine::overdue).count();
        long done =
                told.stream().filter(each -> each.state() == ActionState.DONE).count();
        return List.of(new ReportSection(
                words(reader, "improvement.report.decided"),
                words(
                        reader,
                        "improvement.report.decided.message",
                        sheet.assessment().unitName(),
                        told.size(),
                        done,
                        late),
                header(
                        reader,
                        "improvement.report.domain",
                        "improvement.report.question",
                        "improvement.report.action",
                        "improvement.part.owner",
                        "improvement.due",
                        "improvement.state"),
                rows));
    }

    private static Map<String, Part> parts(FrameworkData framework) {
        Map<String, Part> parts = new LinkedHashMap<>();
        framework.domains().forEach(domain -> {
            parts.put(DomainSubjects.KIND + domain.id(), new Part(domain.name(), ""));
            domain.questions()
                    .forEach(question ->
                            parts.put(FindingSubjects.KIND + question.id(), new Part(domain.name(), question.code())));
        });
        return parts;
    }

    /** What was decided at another measurement counts while it is open. What was dropped is not decided any more. */
    private static boolean isAbout(ActionLine action, String key, MeasurementId measurement) {
        return action.state() != ActionState.DROPPED
                && action.content().about().stream()
                        .filter(ref -> key.equals(ref.kind() + ref.parts().getLast()))
                        .anyMatch(ref -> action.state().isOpen() || isOf(ref, measurement));
    }

    private static boolean isOf(SubjectRef ref, MeasurementId measurement) {
        return ref.parts().getFirst().equals(measurement.toString());
    }

    private List<Value> row(Part part, ActionLine action, String language, Locale reader) {
        return List.of(
                new Content(part.domain(), language),
                part.code().isEmpty() ? new Nothing() : new Content(part.code(), language),
                new Content(action.content().what(), null),
                action.owner()
                        .flatMap(OwnerName::function)
                        .<Value>map(name -> new Content(name, null))
                        .orElseGet(Nothing::new),
                Optional.ofNullable(action.content().planning().due())
                        .<Value>map(Day::new)
                        .orElseGet(Nothing::new),
                new Words(
                        action.overdue()
                                ? words(reader, "improvement.report.late", state(action, reader))
                                : state(action, reader)));
    }

    private String state(ActionLine action, Locale reader) {
        return words(reader, action.state().translationKey());
    }

    @Override
    public List<ReportSection> of(Comparison comparison, Locale reader) {
        FrameworkData framework = frameworks.data(comparison.frameworkVersion());
        List<JudgedAction> judged = hindsight.at(comparison.end().id());
        List<List<Value>> rows = new ArrayList<>();
        List<JudgedAction> told = new ArrayList<>();
        parts(framework)
                .forEach((key, part) -> judged.stream()
                        .filter(each -> key.equals(FindingSubjects.KIND + each.question())
                                && !each.beforeOn().isBefore(comparison.start().date()))
                        .forEach(each -> {
                            told.add(each);
                            rows.add(row(part, each, framework.language(), reader));
                        }));
        if (rows.isEmpty()) {
            return List.of();
        }
        return List.of(new ReportSection(
                words(reader, "improvement.report.done"),
                words(
                        reader,
                        "improvement.report.done.message",
                        comparison.unitName(),
                        told.stream().map(each -> each.action().id()).distinct().count(),
                        told.stream().filter(ActionsInReports::helped).count(),
                        told.stream().filter(each -> each.answer().isEmpty()).count()),
                header(
                        reader,
                        "improvement.report.domain",
                        "improvement.report.question",
                        "improvement.report.action",
                        "improvement.report.before",
                        "improvement.report.now",
                        "improvement.helped.ask"),
                rows));
    }

    private static boolean helped(JudgedAction judged) {
        return judged.answer().filter(each -> each.helped() == Helped.YES).isPresent();
    }

    private List<Value> row(Part part, JudgedAction judged, String language, Locale reader) {
        return List.of(
                new Content(part.domain(), language),
                new Content(part.code(), language),
                new Content(judged.action().what(), null),
                judgement(judged.before(), reader),
                judgement(judged.now(), reader),
                judged.answer()
                        .<Value>map(answer ->
                                new Words(words(reader, answer.helped().translationKey())))
                        .orElseGet(Nothing::new));
    }

    private Value judgement(@Nullable Judgement judgement, Locale reader) {
        return judgement == null ? new Nothing() : new Words(words(reader, judgement.translationKey()));
    }

    private List<String> header(Locale reader, String... keys) {
        return Stream.of(keys).map(key -> words(reader, key)).toList();
    }

    private String words(Locale reader, String key, Object... arguments) {
        return messages.getMessage(key, arguments, reader);
    }
}
