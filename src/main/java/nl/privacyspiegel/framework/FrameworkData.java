package nl.privacyspiegel.framework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.privacyspiegel.shared.document.ContentProblem;
import nl.privacyspiegel.shared.document.DocumentData;
import nl.privacyspiegel.shared.document.SameAs;
import nl.privacyspiegel.shared.document.VersionChanges;
import org.jspecify.annotations.Nullable;

/**
 * A framework as a document: domains with their questions and one grading scale. The same shape is read from YAML,
 * edited as a draft and frozen as a published version. Lists keep the order of the document. A draft may be incomplete;
 * {@link ContentProblem} says what still is. Optional texts that are blank count as absent.
 *
 * @param key the name that all versions of this framework share; lower case letters, digits and hyphens
 * @param introduction what this framework is for, or null
 * @param origin where it comes from, or null
 * @param language the language of its texts, as a BCP 47 tag
 */
public record FrameworkData(
        String key,
        String name,
        @Nullable String origin,
        @Nullable String introduction,
        String language,
        GradingScale scale,
        List<Step> steps,
        List<Domain> domains)
        implements DocumentData<FrameworkData> {

    public FrameworkData {
        origin = blankToNull(origin);
        introduction = blankToNull(introduction);
        steps = List.copyOf(steps);
        domains = List.copyOf(domains);
    }

    @Override
    public FrameworkData called(String otherKey, String otherName) {
        return new FrameworkData(otherKey, otherName, origin, introduction, language, scale, steps, domains);
    }

    @Override
    public Stream<String> ids() {
        return FrameworkIds.all(this);
    }

    @Override
    public FrameworkData declared(String question, String earlier, boolean same) {
        return FrameworkEdits.declare(this, question, earlier, same);
    }

    @Override
    public VersionChanges since(FrameworkData older) {
        return FrameworkChanges.between(older, this);
    }

    /** All questions in reading order. */
    public Stream<Question> questions() {
        return domains.stream().flatMap(Domain::questions);
    }

    public Optional<Domain> domain(String id) {
        return domains.stream().filter(domain -> domain.id().equals(id)).findFirst();
    }

    public Optional<Question> question(String id) {
        return questions().filter(question -> question.id().equals(id)).findFirst();
    }

    /** One of the steps of the method behind the framework, in a block of steps that belong together. */
    public record Step(int number, String block, String name) {}

    /**
     * What gets one grade. Its questions stand in sections; a domain without named parts has one section without a name.
     *
     * @param steps numbers of the steps that this domain belongs to
     * @param anchors what grades of this domain look like, from low to high; empty when those of the scale hold
     */
    public record Domain(
            String id,
            String name,
            @Nullable String description,
            List<Integer> steps,
            List<String> principles,
            List<String> risks,
            List<Section> sections,
            List<GradeAnchor> anchors) {

        public Domain {
            description = blankToNull(description);
            steps = List.copyOf(steps);
            principles = List.copyOf(principles);
            risks = List.copyOf(risks);
            sections = List.copyOf(sections);
            anchors = GradeAnchor.stored(anchors);
        }

        /** A domain without anchors of its own. */
        public Domain(
                String id,
                String name,
                @Nullable String description,
                List<Integer> steps,
                List<String> principles,
                List<String> risks,
                List<Section> sections) {
            this(id, name, description, steps, principles, risks, sections, List.of());
        }

        /** What grades of this domain look like on this scale: its own anchors, or else those of the scale. */
        public List<GradeAnchor> anchors(GradingScale scale) {
            return anchors.isEmpty() ? scale.anchors() : anchors;
        }

        public Stream<Question> questions() {
            return sections.stream().flatMap(section -> section.questions().stream());
        }

        /** Whether this domain is divided into named parts. */
        public boolean hasParts() {
            return sections.size() > 1 || sections.stream().anyMatch(Section::isNamed);
        }
    }

    /** A part of a domain; {@code id} and {@code name} are null in the only section of a domain without parts. */
    public record Section(
            @Nullable String id,
            @Nullable String name,
            @Nullable String description,
            List<Question> questions) {

        public Section {
            id = blankToNull(id);
            name = blankToNull(name);
            description = blankToNull(description);
            questions = List.copyOf(questions);
        }

        private boolean isNamed() {
            return id != null || name != null || description != null;
        }
    }

    /**
     * What is asked.
     *
     * @param id stable through versions, so that findings of two versions can be compared
     * @param code the short mark that people use when they talk about it, such as B1
     * @param rationale why it matters
     * @param articles the law articles behind it, such as "AVG art. 30"
     * @param update what changed in the law since the question was written, or null
     * @param advice what can be done, for judgements below the best; may be absent for each of them
     * @param sameAs other wordings of earlier versions that an editor declared to ask the same
     */
    public record Question(
            String id,
            String code,
            String text,
            String rationale,
            List<String> articles,
            @Nullable String update,
            Map<Judgement, Advice> advice,
            List<SameAs> sameAs) {

        public Question {
            update = blankToNull(update);
            articles = List.copyOf(articles);
            advice = Advice.stored(advice);
            sameAs = SameAs.stored(sameAs);
        }

        /** A question without advice that was declared the same as none. */
        public Question(
                String id, String code, String text, String rationale, List<String> articles, @Nullable String update) {
            this(id, code, text, rationale, articles, update, Map.of(), List.of());
        }

        /** What can be done when this question is judged so; empty when the framework says nothing about it, and when it is not judged. */
        public Optional<Advice> advice(@Nullable Judgement judgement) {
            return judgement == null ? Optional.empty() : Optional.ofNullable(advice.get(judgement));
        }
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
