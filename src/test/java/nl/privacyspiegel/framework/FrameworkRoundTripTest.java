package nl.privacyspiegel.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.framework.FrameworkData.Question;
import nl.privacyspiegel.framework.FrameworkData.Section;
import nl.privacyspiegel.framework.FrameworkData.Step;
import nl.privacyspiegel.shared.Effort;
import nl.privacyspiegel.shared.document.HostileTexts;

/** Exporting a framework and importing it again changes nothing. */
class FrameworkRoundTripTest {

    @Property(tries = 300, seed = "2017")
    void a_framework_is_read_back_as_it_was_written(@ForAll("frameworks") FrameworkData framework) {
        byte[] written = FrameworkYamlWriter.write(framework);
        FrameworkData back = FrameworkYaml.read(written).orThrow();
        assertThat(back).isEqualTo(framework);
        assertThat(FrameworkYamlWriter.write(back)).isEqualTo(written);
    }

    @Example
    void the_shipped_framework_is_read_back_as_it_was_written() {
        FrameworkData framework = ShippedContent.framework();
        byte[] written = FrameworkYamlWriter.write(framework);
        assertThat(FrameworkYaml.read(written).orThrow()).isEqualTo(framework);
        assertThat(new String(written, StandardCharsets.UTF_8))
                .startsWith(
                        "schema: 1\nid: vng-sociaal-domein\nnaam: VNG-raamwerk privacy sociaal domein\nherkomst: >-\n");
    }

    @Example
    void an_unfinished_draft_can_be_written() {
        FrameworkData draft = new FrameworkData(
                "",
                "",
                null,
                null,
                "nl",
                GradingScale.REPORT_MARK,
                List.of(),
                List.of(new Domain("", "", null, List.of(), List.of(), List.of(), List.of())));
        assertThat(FrameworkYaml.read(FrameworkYamlWriter.write(draft)).problems())
                .isNotEmpty();
    }

    @Property(tries = 500, seed = "2017")
    void a_damaged_framework_never_breaks_the_reader(@ForAll("damages") UnaryOperator<String> damage) {
        String damaged = damage.apply(WrongFramework.RIGHT);
        assertThat(FrameworkYaml.read(damaged.getBytes(StandardCharsets.UTF_8))).isNotNull();
    }

    @Provide
    Arbitrary<UnaryOperator<String>> damages() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, WrongFramework.RIGHT.length() - 1),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.of(
                                "", " ", "\n", ":", "- ", "[", "}", "x", "'", "1", "~", "&a", "*a", "!!x", "schaal:"))
                .as((at, length, insertion) -> text ->
                        text.substring(0, at) + insertion + text.substring(Math.min(text.length(), at + length)));
    }

    @Provide
    Arbitrary<FrameworkData> frameworks() {
        Arbitrary<String> line = HostileTexts.line(100);
        Arbitrary<String> prose = HostileTexts.any(600);
        Arbitrary<List<String>> items = prose.list().ofMaxSize(2);
        Arbitrary<Advice> advice = Combinators.combine(
                        prose, prose.injectNull(0.5), items, Arbitraries.of(Effort.class))
                .as(Advice::new);
        Arbitrary<Map<Judgement, Advice>> advices = Arbitraries.maps(
                        Arbitraries.of(Judgement.LARGELY, Judgement.PARTLY, Judgement.NO), advice)
                .ofMaxSize(3);
        Arbitrary<Question> question = Combinators.combine(line, prose, prose, items, prose.injectNull(0.5), advices)
                .as((code, text, rationale, articles, update, all) -> new Question(
                        "",
                        code.substring(
                                0, code.offsetByCodePoints(0, Math.min(8, code.codePointCount(0, code.length())))),
                        text,
                        rationale,
                        articles,
                        update,
                        all,
                        List.of()));
        Arbitrary<Section> section = Combinators.combine(
                        line,
                        prose.injectNull(0.5),
                        question.list().ofMinSize(1).ofMaxSize(2))
                .as((name, description, questions) -> new Section("", name, description, questions));
        Arbitrary<List<Section>> sections = Arbitraries.oneOf(
                section.list().ofMinSize(1).ofMaxSize(2),
                section.map(one -> List.of(new Section(null, null, null, one.questions()))));
        Arbitrary<List<GradeAnchor>> anchors = line.list()
                .ofMaxSize(3)
                .map(words -> IntStream.range(0, words.size())
                        .mapToObj(index -> new GradeAnchor(Grade.of(index), words.get(index)))
                        .toList());
        Arbitrary<Domain> domain = Combinators.combine(line, prose.injectNull(0.5), items, items, sections, anchors)
                .as((name, description, principles, risks, parts, grades) ->
                        new Domain("", name, description, List.of(1), principles, risks, parts, grades));
        Arbitrary<GradingScale> scale = Arbitraries.of("0.5", "1", "0.25")
                .map(step -> new GradingScale(
                        new BigDecimal("-1"),
                        new BigDecimal("4"),
                        new BigDecimal(step),
                        Map.of(Judgement.YES, 99, Judgement.LARGELY, 7, Judgement.PARTLY, 3, Judgement.NO, 1)))
                .flatMap(each -> anchors.map(each::with));
        return Combinators.combine(
                        line,
                        prose.injectNull(0.5),
                        scale,
                        line,
                        domain.list().ofMinSize(1).ofMaxSize(2))
                .as((name, introduction, grades, step, domains) -> numbered(new FrameworkData(
                        "no", name, null, introduction, "nl", grades, List.of(new Step(1, step, step)), domains)));
    }

    /** Gives everything an id and a code of its own. */
    private static FrameworkData numbered(FrameworkData framework) {
        List<Domain> domains = IntStream.range(0, framework.domains().size())
                .mapToObj(index -> numbered("d" + index, framework.domains().get(index)))
                .toList();
        return new FrameworkData(
                framework.key(),
                framework.name(),
                framework.origin(),
                framework.introduction(),
                framework.language(),
                framework.scale(),
                framework.steps(),
                domains);
    }

    private static Domain numbered(String id, Domain domain) {
        List<Section> sections = IntStream.range(0, domain.sections().size())
                .mapToObj(index -> numbered(id + "-" + index, domain.sections().get(index)))
                .toList();
        return new Domain(
                id,
                domain.name(),
                domain.description(),
                domain.steps(),
                domain.principles(),
                domain.risks(),
                sections,
                domain.anchors());
    }

    private static Section numbered(String id, Section section) {
        List<Question> questions = IntStream.range(0, section.questions().size())
                .mapToObj(
                        index -> numbered(id + "-" + index, section.questions().get(index)))
                .toList();
        return new Section(section.name() == null ? null : id, section.name(), section.description(), questions);
    }

    private static Question numbered(String id, Question question) {
        return new Question(
                id,
                question.code() + id,
                question.text(),
                question.rationale(),
                question.articles(),
                question.update(),
                question.advice(),
                List.of());
    }
}
