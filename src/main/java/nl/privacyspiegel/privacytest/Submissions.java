package nl.privacyspiegel.privacytest;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
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
 * Taking the test, without an account. A code or an open link leads in; after that the device's own token leads to its
 * answers, until they are handed in. Nothing that says who somebody is comes in here.
 */
@Service
@Transactional
@PreAuthorize("permitAll()")
public class Submissions {

    /** Said when the last day went by or the campaign was closed. */
    public static final String OVER = "privacytest.take.over";

    /** Said when somebody else, or the same person before, used the code. */
    public static final String USED = "privacytest.take.used";

    private static final int LONGEST_TYPED = 100;
    private static final String TOO_EARLY = "privacytest.take.tooEarly";

    private final CampaignRepository campaigns;
    private final CampaignUnitRepository campaignUnits;
    private final AccessCodeRepository codes;
    private final SubmissionRepository submissions;
    private final AnswerRepository answers;
    private final TestSettingRepository settings;
    private final QuizLibrary quizzes;
    private final UnitStructure structure;
    private final CurrentUser user;
    private final EntityManager entities;
    private final Clock clock;

    Submissions(
            CampaignRepository campaigns,
            CampaignUnitRepository campaignUnits,
            AccessCodeRepository codes,
            SubmissionRepository submissions,
            AnswerRepository answers,
            TestSettingRepository settings,
            QuizLibrary quizzes,
            UnitStructure structure,
            CurrentUser user,
            EntityManager entities,
            Clock clock) {
        this.campaigns = campaigns;
        this.campaignUnits = campaignUnits;
        this.codes = codes;
        this.submissions = submissions;
        this.answers = answers;
        this.settings = settings;
        this.quizzes = quizzes;
        this.structure = structure;
        this.user = user;
        this.entities = entities;
        this.clock = clock;
    }

    /** What a code or an open link leads to: a campaign, and with a code also its unit. */
    private record Entrance(UUID campaign, @Nullable AccessCode code) {}

    /**
     * What somebody with this code or open link is asked.
     *
     * @throws NotFoundException when it leads nowhere
     */
    @Transactional(readOnly = true)
    public TestInvitation invitation(String code) {
        Entrance entrance = entrance(code);
        Campaign campaign = campaign(entrance.campaign());
        return invitation(
                campaign, choices(campaign, entrance.code()), status(campaign, entrance.code()), campaign.promise());
    }

    /**
     * The test of a campaign as employees see it, for everybody with a role on its unit.
     *
     * @throws NotFoundException when there is no such campaign for this member
     */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public TestPreview preview(CampaignId id) {
        Campaign campaign = campaign(id.value());
        user.require(campaign.unit(), Role.values());
        boolean draft = campaign.state() == CampaignState.DRAFT;
        return new TestPreview(
                invitation(
                        campaign,
                        choices(campaign, null),
                        Status.READY,
                        draft ? settings.current().promise() : campaign.promise()),
                quizzes.data(campaign.quiz()));
    }

    /**
     * Begins a test on this device; a code is used up by it. Asking twice begins one test: who presses the button twice
     * goes on with what the first time began.
     *
     * @param unit the unit that was chosen; a code has its own
     * @param device what the device has from before, or null when it has nothing. An unfinished test on it goes on when it
     *     came from the same open link, and is thrown away otherwise
     * @return what leads this device to its test
     * @throws NotFoundException when the code leads nowhere
     * @throws RuleViolation when the test cannot be taken now, the code was used, or no unit was chosen
     */
    public DeviceToken start(String code, @Nullable UnitId unit, @Nullable DeviceToken device) {
        return start(code, unit, device == null ? DeviceToken.random() : device, false);
    }

    /** As {@link #start}, but an unfinished test on this device is thrown away, also when it came from the same link. */
    public DeviceToken startAfresh(String code, @Nullable UnitId unit, DeviceToken device) {
        return start(code, unit, device, true);
    }

    private DeviceToken start(String code, @Nullable UnitId unit, DeviceToken device, boolean afresh) {
        Entrance entrance = entrance(code);
        // Closing changes the campaign first and then looks for tests: who begins is either there already, or too late.
        Campaign campaign = campaigns.share(entrance.campaign()).orElseThrow(NotFoundException::new);
        requireOpen(campaign);
        Optional<Submission> unfinished =
                submissions.lockByDevice(device.secret().hash());
        AccessCode used = entrance.code();
        if (used == null && !afresh && isTaking(device, campaign)) {
            return device;
        }
        UnitId of = used == null ? chosen(campaign, unit) : used.unit();
        if (used != null && codes.use(Secret.typed(code).hash()) == 0) {
            if (isTaking(device, campaign)) {
                return device;
            }
            throw new RuleViolation(USED);
        }
        unfinished.ifPresent(this::abandon);
        entities.persist(new Submission(campaign.id(), of, LocalDate.now(clock), device.secret()));
        return device;
    }

    /** The test on this device; empty when there is none, or it was handed in, or its campaign was closed. */
    @Transactional(readOnly = true)
    public Optional<TestInProgress> inProgress(DeviceToken device) {
        return submissions
                .findByDeviceHash(device.secret().hash())
                .map(submission -> progress(submission, campaignOf(submission)));
    }

    /**
     * Saves the answer to one question in place of what was there. It is committed when this returns.
     *
     * @param values as they came from the form; nothing filled in takes the answer away
     * @throws NotFoundException when there is no such test or question, or no form of ours sends such values
     * @throws RuleViolation when a text is too long, or it is too late; what was saved before stays
     */
    public void save(DeviceToken device, String question, Collection<String> values) {
        Submission submission = mine(device);
        Campaign campaign = campaignOf(submission);
        requireOpen(campaign);
        QuizQuestion asked = quizzes.data(campaign.quiz()).question(question).orElseThrow(NotFoundException::new);
        Optional<GivenAnswer> given = given(asked, values);
        Optional<Answer> before = answers.findById(new Answer.Key(submission.id(), question));
        if (given.isEmpty()) {
            before.ifPresent(answers::delete);
            return;
        }
        String content = given.get().encode();
        before.ifPresentOrElse(
                answer -> answer.change(content),
                () -> entities.persist(new Answer(submission.id(), question, content)));
    }

    /**
     * Hands the test in: from now on it counts, nothing in it changes, and no device leads to it.
     *
     * @return the test as it was handed in, to show once
     * @throws NotFoundException when there is no such test, for instance because it was handed in before
     * @throws RuleViolation when it is too late
     */
    public TestInProgress handIn(DeviceToken device) {
        Submission submission = mine(device);
        Campaign campaign = campaignOf(submission);
        requireOpen(campaign);
        TestInProgress handedIn = progress(submission, campaign);
        submission.handIn();
        return handedIn;
    }

    private boolean isTaking(DeviceToken device, Campaign campaign) {
        return submissions
                .findByDeviceHash(device.secret().hash())
                .map(Submission::campaign)
                .filter(campaign.id()::equals)
                .isPresent();
    }

    private void abandon(Submission submission) {
        answers.deleteBySubmission(submission.id());
        entities.remove(submission);
        entities.flush();
    }

    private static Optional<GivenAnswer> given(QuizQuestion question, Collection<String> values) {
        try {
            return GivenAnswer.of(question, values);
        } catch (IllegalArgumentException forged) {
            throw new NotFoundException();
        }
    }

    /** Requests of one device wait for each other, and closing waits for them. */
    private Submission mine(DeviceToken device) {
        return submissions.lockByDevice(device.secret().hash()).orElseThrow(NotFoundException::new);
    }

    private Campaign campaignOf(Submission submission) {
        return campaign(submission.campaign().value());
    }

    private Campaign campaign(UUID id) {
        return campaigns.findById(id).orElseThrow(NotFoundException::new);
    }

    private TestInProgress progress(Submission submission, Campaign campaign) {
        QuizData quiz = quizzes.data(campaign.quiz());
        Map<String, GivenAnswer> given = new HashMap<>();
        for (Answer answer : answers.findByKeySubmission(submission.id())) {
            quiz.question(answer.question())
                    .ifPresent(question -> given.put(question.id(), GivenAnswer.decode(question, answer.content())));
        }
        boolean over = !campaign.canBeTaken(LocalDate.now(clock));
        return new TestInProgress(quiz, given, campaign.period().lastDay(), over);
    }

    private Entrance entrance(String code) {
        Secret secret = Secret.typed(code.substring(0, Math.min(code.length(), LONGEST_TYPED)));
        if (!secret.isWellFormed()) {
            throw new NotFoundException();
        }
        return campaigns
                .findIdByOpenToken(secret.text())
                .map(campaign -> new Entrance(campaign, null))
                .or(() -> codes.findById(secret.hash())
                        .map(known -> new Entrance(known.campaign().value(), known)))
                .orElseThrow(NotFoundException::new);
    }

    private Status status(Campaign campaign, @Nullable AccessCode code) {
        LocalDate today = LocalDate.now(clock);
        if (campaign.state() == CampaignState.DRAFT
                || today.isBefore(campaign.period().firstDay())) {
            return Status.TOO_EARLY;
        }
        if (!campaign.canBeTaken(today)) {
            return Status.TOO_LATE;
        }
        return code != null && code.used() ? Status.USED : Status.READY;
    }

    private void requireOpen(Campaign campaign) {
        switch (status(campaign, null)) {
            case READY, USED -> {}
            case TOO_EARLY -> throw new RuleViolation(TOO_EARLY);
            case TOO_LATE -> throw new RuleViolation(OVER);
        }
    }

    private TestInvitation invitation(Campaign campaign, List<Choice> units, Status status, PrivacySettings promise) {
        QuizData quiz = quizzes.data(campaign.quiz());
        return new TestInvitation(
                campaign.name(),
                quiz.name(),
                quiz.questions().size(),
                quiz.language(),
                campaign.purpose(),
                quiz.introduction(),
                units,
                campaign.access() == CampaignAccess.OPEN_LINK,
                status,
                campaign.period().firstDay(),
                campaign.period().lastDay(),
                promise.groupSize().threshold(),
                promise.retentionDays());
    }

    private List<Choice> choices(Campaign campaign, @Nullable AccessCode code) {
        if (code != null) {
            return List.of(new Choice(code.unit(), structure.name(code.unit())));
        }
        return campaignUnits.findByCampaignId(campaign.id().value()).stream()
                .filter(CampaignUnit::offered)
                .map(unit -> new Choice(unit.unit(), structure.name(unit.unit())))
                .sorted(Comparator.comparing(Choice::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private UnitId chosen(Campaign campaign, @Nullable UnitId unit) {
        List<Choice> choices = choices(campaign, null);
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
