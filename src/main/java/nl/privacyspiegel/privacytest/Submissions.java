package nl.privacyspiegel.privacytest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitStructure;
import nl.privacyspiegel.privacytest.TestInvitation.Choice;
import nl.privacyspiegel.privacytest.TestInvitation.Status;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Taking the test, without an account. A code or an open link leads in, once; after that the device's own token leads to
 * its answers, until they are handed in. Nothing that says who somebody is comes in here.
 */
@Service
@Transactional
@PreAuthorize("permitAll()")
public class Submissions {

    private final CampaignRepository campaigns;
    private final CampaignUnitRepository campaignUnits;
    private final AccessCodeRepository codes;
    private final SubmissionRepository submissions;
    private final AnswerRepository answers;
    private final QuizLibrary quizzes;
    private final UnitStructure structure;
    private final Clock clock;

    Submissions(
            CampaignRepository campaigns,
            CampaignUnitRepository campaignUnits,
            AccessCodeRepository codes,
            SubmissionRepository submissions,
            AnswerRepository answers,
            QuizLibrary quizzes,
            UnitStructure structure,
            Clock clock) {
        this.campaigns = campaigns;
        this.campaignUnits = campaignUnits;
        this.codes = codes;
        this.submissions = submissions;
        this.answers = answers;
        this.quizzes = quizzes;
        this.structure = structure;
        this.clock = clock;
    }

    /** What a code or an open link leads to: a campaign, and with a code also its unit. */
    private record Entrance(Campaign campaign, @Nullable AccessCode code) {}

    /**
     * What somebody with this code or open link is asked.
     *
     * @throws NotFoundException when it leads nowhere
     */
    @Transactional(readOnly = true)
    public TestInvitation invitation(String code) {
        Entrance entrance = entrance(code);
        Campaign campaign = entrance.campaign();
        QuizData quiz = quizzes.data(campaign.quiz());
        return new TestInvitation(
                campaign.name(),
                quiz.name(),
                quiz.questions().size(),
                quiz.language(),
                campaign.purpose(),
                choices(entrance),
                entrance.code() == null,
                status(entrance),
                campaign.period().firstDay(),
                campaign.period().lastDay(),
                campaign.groupSize().threshold(),
                campaign.retentionDays());
    }

    /**
     * Begins a test; a code is used up by it.
     *
     * @param unit the unit that was chosen; a code has its own
     * @param abandoned the unfinished test on the same device, which goes; null when there is none
     * @throws NotFoundException when the code leads nowhere
     * @throws RuleViolation when the test cannot be taken now, the code was used, or no unit was chosen
     */
    public DeviceToken start(String code, @Nullable UnitId unit, @Nullable DeviceToken abandoned) {
        Entrance entrance = entrance(code);
        if (status(entrance) != Status.READY) {
            throw new RuleViolation("privacytest.take.notNow");
        }
        AccessCode used = entrance.code();
        UnitId of = used == null ? chosen(entrance, unit) : used.unit();
        if (used != null && codes.use(Secret.typed(code).hash()) == 0) {
            throw new RuleViolation("privacytest.take.used");
        }
        if (abandoned != null) {
            abandon(abandoned);
        }
        Secret device = Secret.random();
        submissions.save(new Submission(entrance.campaign().id(), of, LocalDate.now(clock), device));
        return DeviceToken.of(device);
    }

    /**
     * The test on this device.
     *
     * @return empty when there is none, or it was handed in, or its campaign is over
     */
    @Transactional(readOnly = true)
    public Optional<TestInProgress> inProgress(DeviceToken device) {
        return submissions
                .findByDeviceHash(device.secret().hash())
                .flatMap(submission -> running(submission).map(campaign -> progress(submission, campaign)));
    }

    /**
     * Saves the answer to one question in place of what was there. It is committed when this returns.
     *
     * @param values as they came from the form; nothing filled in takes the answer away
     * @throws NotFoundException when there is no such test or question, or no form of ours sends such values
     * @throws RuleViolation when a text is too long; what was saved before stays
     */
    public void save(DeviceToken device, String question, Collection<String> values) {
        Submission submission = mine(device);
        QuizQuestion asked =
                quizzes.data(campaign(submission).quiz()).question(question).orElseThrow(NotFoundException::new);
        Answer.Key key = new Answer.Key(submission.id(), question);
        Optional<GivenAnswer> given = given(asked, values);
        if (given.isEmpty()) {
            answers.findById(key).ifPresent(answers::delete);
            return;
        }
        String content = given.get().encode();
        answers.findById(key)
                .ifPresentOrElse(
                        answer -> answer.change(content),
                        () -> answers.save(new Answer(submission.id(), question, content)));
    }

    /**
     * Hands the test in: from now on it counts, and no device leads to it.
     *
     * @return the test as it was handed in, to show once
     * @throws NotFoundException when there is no such test, for instance because it was handed in before
     */
    public TestInProgress handIn(DeviceToken device) {
        Submission submission = mine(device);
        TestInProgress handedIn = progress(submission, campaign(submission));
        submission.handIn();
        return handedIn;
    }

    private void abandon(DeviceToken device) {
        submissions.findByDeviceHash(device.secret().hash()).ifPresent(submission -> {
            answers.deleteAll(answers.findByKeySubmission(submission.id()));
            answers.flush();
            submissions.delete(submission);
            submissions.flush();
        });
    }

    private static Optional<GivenAnswer> given(QuizQuestion question, Collection<String> values) {
        try {
            return GivenAnswer.of(question, values);
        } catch (IllegalArgumentException forged) {
            throw new NotFoundException();
        }
    }

    private Submission mine(DeviceToken device) {
        Submission submission = submissions.lockByDevice(device.secret().hash()).orElseThrow(NotFoundException::new);
        return running(submission).map(campaign -> submission).orElseThrow(NotFoundException::new);
    }

    private Optional<Campaign> running(Submission submission) {
        return Optional.of(campaign(submission)).filter(campaign -> campaign.canBeTaken(LocalDate.now(clock)));
    }

    private Campaign campaign(Submission submission) {
        return campaigns.findById(submission.campaign().value()).orElseThrow(NotFoundException::new);
    }

    private TestInProgress progress(Submission submission, Campaign campaign) {
        QuizData quiz = quizzes.data(campaign.quiz());
        Map<String, GivenAnswer> given = new HashMap<>();
        for (Answer answer : answers.findByKeySubmission(submission.id())) {
            quiz.question(answer.question())
                    .ifPresent(question -> given.put(question.id(), GivenAnswer.decode(question, answer.content())));
        }
        return new TestInProgress(quiz, given, campaign.period().lastDay());
    }

    private Entrance entrance(String code) {
        Secret secret = Secret.typed(code);
        return campaigns
                .findByOpenToken(secret.text())
                .map(campaign -> new Entrance(campaign, null))
                .or(() -> codes.findById(secret.hash())
                        .map(known -> new Entrance(
                                campaigns.findById(known.campaign().value()).orElseThrow(NotFoundException::new),
                                known)))
                .orElseThrow(NotFoundException::new);
    }

    private Status status(Entrance entrance) {
        Campaign campaign = entrance.campaign();
        LocalDate today = LocalDate.now(clock);
        if (campaign.state() == CampaignState.DRAFT
                || today.isBefore(campaign.period().firstDay())) {
            return Status.TOO_EARLY;
        }
        if (!campaign.canBeTaken(today)) {
            return Status.TOO_LATE;
        }
        AccessCode code = entrance.code();
        return code != null && code.used() ? Status.USED : Status.READY;
    }

    private List<Choice> choices(Entrance entrance) {
        AccessCode code = entrance.code();
        if (code != null) {
            return List.of(new Choice(code.unit(), structure.name(code.unit())));
        }
        return campaignUnits.findByCampaignId(entrance.campaign().id().value()).stream()
                .filter(CampaignUnit::offered)
                .map(unit -> new Choice(unit.unit(), structure.name(unit.unit())))
                .sorted(Comparator.comparing(Choice::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private UnitId chosen(Entrance entrance, @Nullable UnitId unit) {
        List<Choice> choices = choices(entrance);
        if (choices.size() == 1) {
            return choices.getFirst().id();
        }
        return choices.stream()
                .map(Choice::id)
                .filter(choice -> choice.equals(unit))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("privacytest.take.unit.missing"));
    }
}
