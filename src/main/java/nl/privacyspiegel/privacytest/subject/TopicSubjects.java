package nl.privacyspiegel.privacytest.subject;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.subject.Subject;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import nl.privacyspiegel.organisation.subject.SubjectSource;
import nl.privacyspiegel.privacytest.Results;
import nl.privacyspiegel.privacytest.Results.ClosedCampaign;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.QuizStore;
import nl.privacyspiegel.shared.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A topic of the privacy test that a unit took part in. It tells that the topic was asked, and nothing of what came out. */
@Component
@Order(30)
public class TopicSubjects implements SubjectSource {

    /** What is stored of this kind. */
    public static final String KIND = "TEST_TOPIC";

    private final Results results;
    private final QuizStore quizzes;
    private final MessageSource messages;

    TopicSubjects(Results results, QuizStore quizzes, MessageSource messages) {
        this.results = results;
        this.quizzes = quizzes;
        this.messages = messages;
    }

    /** A topic as it was asked in this campaign. */
    public static SubjectRef ref(UnitId unit, CampaignId campaign, String topic) {
        return SubjectRef.of(KIND, unit, campaign.value(), topic);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String translationKey() {
        return "privacytest.subject.topic";
    }

    @Override
    public List<Subject> find(Collection<SubjectRef> wanted, Locale reader) {
        Set<SubjectRef> refs = Set.copyOf(wanted);
        return refs.stream()
                .map(SubjectRef::unit)
                .distinct()
                .flatMap(unit ->
                        results.closed(List.of(unit)).stream().flatMap(campaign -> topics(campaign, unit, reader)))
                .filter(subject -> refs.contains(subject.ref()))
                .toList();
    }

    /** Those of the last test of each quiz. */
    @Override
    public List<Subject> choices(UnitId unit, Locale reader) {
        return results.closed(List.of(unit)).stream()
                .collect(Collectors.groupingBy(campaign -> campaign.quiz().key()))
                .values()
                .stream()
                .map(List::getFirst)
                .flatMap(campaign -> topics(campaign, unit, reader))
                .toList();
    }

    private Stream<Subject> topics(ClosedCampaign campaign, UnitId unit, Locale reader) {
        QuizData quiz = quizzes.data(campaign.quiz().id());
        Object[] said = {campaign.name(), Days.words(campaign.closedOn(), reader)};
        String place = messages.getMessage("privacytest.subject.place", said, reader);
        return quiz.topics().stream()
                .map(topic -> new Subject(
                        ref(unit, campaign.id(), topic.id()),
                        topic.name(),
                        quiz.language(),
                        place,
                        domain(quiz, topic.id()),
                        TestCounts.address(campaign.id(), unit)));
    }

    /** The domain that its questions are about, when they are about one. */
    private static @Nullable String domain(QuizData quiz, String topic) {
        List<String> domains = quiz.questions().stream()
                .map(QuizQuestion::about)
                .filter(about -> about.topic().equals(topic) && !about.domain().isBlank())
                .map(about -> about.domain())
                .distinct()
                .toList();
        return domains.size() == 1 ? domains.getFirst() : null;
    }
}
