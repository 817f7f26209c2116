package nl.privacyspiegel.insight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.slot.ReportSection;
import nl.privacyspiegel.assessment.slot.ReportSection.Amount;
import nl.privacyspiegel.assessment.slot.ReportSection.Content;
import nl.privacyspiegel.assessment.slot.ReportSection.Day;
import nl.privacyspiegel.assessment.slot.ReportSection.Value;
import nl.privacyspiegel.assessment.slot.ReportSection.Words;
import nl.privacyspiegel.assessment.slot.ReportSlot;
import nl.privacyspiegel.framework.FrameworkStore;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.privacytest.results.MeanScore;
import nl.privacyspiegel.privacytest.results.TopicTable;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In reports: what employees knew of each domain in the privacytest, as of the day of the measurement. */
@Component
@Order(80)
class TestsInReports implements ReportSlot {

    private final DomainTests tests;
    private final FrameworkStore frameworks;
    private final MessageSource messages;

    TestsInReports(DomainTests tests, FrameworkStore frameworks, MessageSource messages) {
        this.tests = tests;
        this.frameworks = frameworks;
        this.messages = messages;
    }

    @Override
    public String nameKey() {
        return "insight.tested";
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.contentReaders());
    }

    @Override
    public List<ReportSection> of(Comparison comparison, Locale reader) {
        Map<String, String> names = new LinkedHashMap<>();
        comparison.domains().forEach(domain -> names.put(domain.id(), domain.name()));
        return section(tests.beside(comparison), true, names, comparison.frameworkVersion(), reader);
    }

    @Override
    public List<ReportSection> of(MeasurementSheet sheet, Locale reader) {
        Map<String, String> names = new LinkedHashMap<>();
        sheet.domains()
                .forEach(domain ->
                        names.put(domain.domain().id(), domain.domain().name()));
        return section(
                tests.beside(sheet).stream().toList(),
                false,
                names,
                sheet.assessment().framework(),
                reader);
    }

    private List<ReportSection> section(
            List<DomainTest> found,
            boolean told,
            Map<String, String> names,
            FrameworkVersionId framework,
            Locale reader) {
        String language = frameworks.data(framework).language();
        List<List<Value>> rows = new ArrayList<>();
        List<Known> known = new ArrayList<>();
        names.forEach((id, name) -> found.forEach(test -> test.domain(id)
                .ifPresent(domain -> domain.topics().forEach(topic -> {
                    rows.add(row(new Content(name, language), topic, test, reader));
                    known.add(
                            new Known(name, topic.name(), topic.row().facility().orElseThrow()));
                }))));
        return rows.isEmpty()
                ? List.of()
                : List.of(new ReportSection(
                        words(reader, nameKey()),
                        message(known, reader),
                        told,
                        Stream.of(
                                        "insight.tested.domain",
                                        "insight.tested.topic",
                                        "insight.tested.score",
                                        "insight.tested.answers",
                                        "insight.tested.people",
                                        "insight.tested.day")
                                .map(column -> words(reader, column))
                                .toList(),
                        rows));
    }

    private record Known(String domain, String topic, MeanScore score) {}

    /** What is known least, and in which domain; of topics that are known alike how well. */
    private String message(List<Known> known, Locale reader) {
        List<Known> ordered = known.stream()
                .sorted(Comparator.comparing(each -> each.score().value()))
                .toList();
        String score = ordered.getFirst().score().format(reader);
        List<Known> least = ordered.stream()
                .filter(each -> each.score().format(reader).equals(score))
                .toList();
        return least.size() == ordered.size()
                ? words(reader, "insight.tested.message.one", score)
                : words(
                        reader,
                        "insight.tested.message",
                        names(least, Known::topic),
                        score,
                        names(least, Known::domain));
    }

    private static String names(List<Known> known, Function<Known, String> name) {
        return known.stream().map(name).distinct().collect(Collectors.joining(", "));
    }

    private static List<Value> row(Content domain, DomainTest.Topic topic, DomainTest test, Locale reader) {
        TopicTable.Row row = topic.row();
        return List.of(
                domain,
                new Content(topic.name(), test.language()),
                score(row.facility().orElseThrow(), reader),
                new Amount(BigDecimal.valueOf(row.answers()), 0),
                new Amount(BigDecimal.valueOf(test.people()), 0),
                new Day(test.closedOn()));
    }

    private static Value score(MeanScore mean, Locale reader) {
        return mean.exact() ? new Amount(mean.value(), 1) : new Words(mean.number(reader));
    }

    private String words(Locale reader, String key, Object... arguments) {
        return messages.getMessage(key, arguments, reader);
    }
}
