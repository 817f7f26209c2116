package nl.privacyspiegel.privacytest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.privacytest.campaign.CampaignAccess;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.campaign.NewCampaign;
import nl.privacyspiegel.quiz.QuizSummary;
import nl.privacyspiegel.quiz.QuizVersionId;
import nl.privacyspiegel.quiz.Quizzes;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Versions of quizzes that are no longer wanted")
class ArchivedQuizzesTest {

    abstract static class Cases extends CampaignUseCases {

        @Autowired
        private Quizzes quizzes;

        @BeforeEach
        void an_administrator_logs_in() {
            people.login(people.member(unit, Role.ADMINISTRATOR, Role.ASSESSOR));
        }

        private QuizVersionId published(QuizVersionId source, String name) {
            QuizVersionId id = quizzes.copyToDraft(source, name);
            quizzes.publish(id, quizzes.get(id).version());
            return id;
        }

        private List<QuizVersionId> choices() {
            return campaigns.publishedQuizzes().stream().map(QuizSummary::id).toList();
        }

        private static NewCampaign with(QuizVersionId quiz, String name, NewCampaign plan) {
            return new NewCampaign(
                    name,
                    plan.unit(),
                    quiz,
                    plan.period(),
                    plan.access(),
                    plan.offered(),
                    plan.purpose(),
                    plan.secondGrading());
        }

        @Test
        void an_archived_version_is_no_choice_and_stays_with_the_campaigns_that_use_it() {
            String name = "Test " + UUID.randomUUID();
            QuizVersionId one = published(quiz(), name);
            QuizVersionId two = published(one, name);
            NewCampaign plan = plan(CampaignAccess.OPEN_LINK);
            CampaignId using = campaigns.plan(with(two, "Gepland", plan));

            quizzes.archive(two);
            quizzes.archive(two);
            assertThat(choices()).contains(one).doesNotContain(two);
            assertThat(quizzes.published()).extracting(QuizSummary::id).doesNotContain(two);
            assertThat(quizzes.latest())
                    .extracting(QuizSummary::id)
                    .contains(one)
                    .doesNotContain(two);
            refused("shared.version.archived", () -> campaigns.plan(with(two, "Nieuw", plan)));
            refused("shared.version.archived", () -> quizzes.copyToDraft(two, "Kopie"));
            assertThat(quizzes.get(two).data().questions()).isNotEmpty();
            campaigns.change(
                    using, with(two, "Anders", plan), campaigns.get(using).version());
            campaigns.open(using, campaigns.get(using).version());
            campaigns.close(using);
            assertThat(campaigns.get(using).summary().quiz().number()).isEqualTo(2);

            quizzes.archive(one);
            assertThat(quizzes.latest()).extracting(QuizSummary::id).doesNotContain(one, two);
            quizzes.bringBack(two);
            assertThat(choices()).contains(two);
            refused("shared.version.archive.draft", () -> quizzes.archive(quizzes.copyToDraft(two, name)));
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
