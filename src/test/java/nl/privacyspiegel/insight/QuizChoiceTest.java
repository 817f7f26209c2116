package nl.privacyspiegel.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.privacyspiegel.privacytest.Results.ClosedCampaign;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.quiz.QuizSummary;
import nl.privacyspiegel.quiz.QuizVersionId;
import org.junit.jupiter.api.Test;

class QuizChoiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static ClosedCampaign held(int daysAgo, String quiz, String name) {
        QuizSummary version = new QuizSummary(
                new QuizVersionId(UUID.randomUUID()),
                quiz,
                1,
                name,
                Instant.EPOCH,
                Instant.EPOCH,
                false,
                Optional.empty());
        return new ClosedCampaign(
                new CampaignId(UUID.randomUUID()), "Afname", version, TODAY.minusDays(daysAgo), false);
    }

    @Test
    void one_small_campaign_of_another_quiz_does_not_hide_the_series() {
        assertThat(QuizChoice.among(
                        List.of(
                                held(1, "nieuw", "Nieuw"),
                                held(30, "reeks", "Reeks, nu"),
                                held(400, "reeks", "Reeks, toen")),
                        each -> true))
                .containsExactly(new QuizChoice("reeks", "Reeks, nu"), new QuizChoice("nieuw", "Nieuw"));
    }

    @Test
    void many_small_campaigns_of_which_nothing_is_shown_do_not_hide_it_either() {
        assertThat(QuizChoice.among(
                        List.of(held(1, "klein", "Klein"), held(9, "klein", "Klein"), held(30, "reeks", "Reeks")),
                        each -> each.quiz().key().equals("reeks")))
                .extracting(QuizChoice::key)
                .containsExactly("reeks", "klein");
    }

    @Test
    void of_equally_many_the_one_held_last_comes_first() {
        assertThat(QuizChoice.among(List.of(held(1, "nieuw", "Nieuw"), held(30, "oud", "Oud")), each -> true))
                .extracting(QuizChoice::key)
                .containsExactly("nieuw", "oud");
        assertThat(QuizChoice.among(List.of(), each -> true)).isEmpty();
    }
}
