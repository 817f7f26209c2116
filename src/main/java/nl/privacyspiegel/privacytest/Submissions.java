package nl.privacyspiegel.privacytest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.Invitations.Entrance;
import nl.privacyspiegel.privacytest.OngoingTests.Ongoing;
import nl.privacyspiegel.privacytest.answering.DeviceToken;
import nl.privacyspiegel.privacytest.answering.GivenAnswer;
import nl.privacyspiegel.privacytest.answering.TestInProgress;
import nl.privacyspiegel.privacytest.answering.TestInvitation;
import nl.privacyspiegel.privacytest.answering.TestPreview;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.handing.StartLimits;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.QuizReader;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
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

    private static final String TOO_EARLY = "privacytest.take.tooEarly";

    private final CampaignRepository campaigns;
    private final Invitations invitations;
    private final OngoingTests ongoing;
    private final TestSettingRepository settings;
    private final QuizReader quizzes;
    private final CurrentUser user;
    private final StartLimits limits;
    private final Clock clock;

    Submissions(
            CampaignRepository campaigns,
            Invitations invitations,
            OngoingTests ongoing,
            TestSettingRepository settings,
            QuizReader quizzes,
            CurrentUser user,
            StartLimits limits,
            Clock clock) {
        this.campaigns = campaigns;
        this.invitations = invitations;
        this.ongoing = ongoing;
        this.settings = settings;
        this.quizzes = quizzes;
        this.user = user;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * What somebody with this code or open link is asked.
     *
     * @throws NotFoundException when it leads nowhere
     */
    @Transactional(readOnly = true)
    public TestInvitation invitation(String code) {
        Entrance entrance = invitations.entrance(code);
        return invitations.invitation(campaign(entrance.campaign()), entrance.code());
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
        return new TestPreview(
                invitations.preview(campaign, settings.current().promise()), quizzes.data(campaign.quiz()));
    }

    /**
     * Begins a test on this device; a code is used up by it. Asking twice begins one test: who presses the button twice
     * goes on with what the first time began.
     *
     * @param device what the device has from before, or null when it has nothing. An unfinished test on it goes on when it
     *     came from the same open link, and is thrown away otherwise
     * @return what leads this device to its test
     * @throws NotFoundException when the code leads nowhere
     * @throws RuleViolation when the test cannot be taken now, the code was used, or too many begin with
     *     this open link at this moment
     */
    public DeviceToken start(String code, @Nullable DeviceToken device) {
        return start(code, device == null ? DeviceToken.random() : device, false);
    }

    /** As {@link #start}, but an unfinished test on this device is thrown away, also when it came from the same link. */
    public DeviceToken startAfresh(String code, DeviceToken device) {
        return start(code, device, true);
    }

    private DeviceToken start(String code, DeviceToken device, boolean afresh) {
        Entrance entrance = invitations.entrance(code);
        // Closing changes the campaign first and then looks for tests: who begins is either there already, or too late.
        Campaign campaign = campaigns.share(entrance.campaign()).orElseThrow(NotFoundException::new);
        requireOpen(campaign);
        ongoing.hold(entrance.campaign());
        Optional<Ongoing> unfinished = ongoing.lock(device);
        AccessCode used = entrance.code();
        if (used == null && !afresh && isOf(campaign, unfinished)) {
            return device;
        }
        UnitId of = used == null ? campaign.unit() : used.unit();
        if (used != null && ongoing.isUsed(used)) {
            // The press before this one may have begun the test while this one waited for the register.
            if (isOf(campaign, unfinished)) {
                return device;
            }
            throw new RuleViolation(USED);
        }
        if (used == null) {
            limits.begin(entrance.campaign());
        }
        unfinished.ifPresent(ongoing::abandon);
        if (used != null) {
            ongoing.use(used);
        }
        ongoing.begin(campaign.id(), of, LocalDate.now(clock), device);
        return device;
    }

    /** The test on this device; empty when there is none, or it was handed in, or its campaign was closed. */
    @Transactional(readOnly = true)
    public Optional<TestInProgress> inProgress(DeviceToken device) {
        return ongoing.find(device).map(this::progress);
    }

    /**
     * Saves the answer to one question in place of what was there. It is committed when this returns.
     *
     * @param values as they came from the form; nothing filled in takes the answer away
     * @throws NotFoundException when there is no such test or question, or no form of ours sends such values
     * @throws RuleViolation when a text is too long, or it is too late; what was saved before stays
     */
    public void save(DeviceToken device, String question, Collection<String> values) {
        Ongoing test = ongoing.lock(device).orElseThrow(NotFoundException::new);
        requireOpen(test.campaign());
        QuizQuestion asked =
                quizzes.data(test.campaign().quiz()).question(question).orElseThrow(NotFoundException::new);
        Optional<GivenAnswer> given = given(asked, values);
        ongoing.save(test, question, given.map(GivenAnswer::encode).orElse(null));
    }

    /**
     * Hands the test in: from now on it counts, nothing in it changes, and no device leads to it.
     *
     * @return the test as it was handed in, to show once
     * @throws NotFoundException when there is no such test, for instance because it was handed in before
     * @throws RuleViolation when it is too late
     */
    public TestInProgress handIn(DeviceToken device) {
        ongoing.hold(ongoing.campaignOf(device).orElseThrow(NotFoundException::new));
        Ongoing test = ongoing.lock(device).orElseThrow(NotFoundException::new);
        requireOpen(test.campaign());
        TestInProgress handedIn = progress(test);
        ongoing.handIn(test);
        return handedIn;
    }

    private static boolean isOf(Campaign campaign, Optional<Ongoing> test) {
        return test.filter(each -> each.campaign().id().equals(campaign.id())).isPresent();
    }

    private static Optional<GivenAnswer> given(QuizQuestion question, Collection<String> values) {
        try {
            return GivenAnswer.of(question, values);
        } catch (IllegalArgumentException forged) {
            throw new NotFoundException();
        }
    }

    private Campaign campaign(UUID id) {
        return campaigns.findById(id).orElseThrow(NotFoundException::new);
    }

    private TestInProgress progress(Ongoing test) {
        QuizData quiz = quizzes.data(test.campaign().quiz());
        Map<String, GivenAnswer> given = new HashMap<>();
        test.answers()
                .forEach((id, answer) -> quiz.question(id)
                        .ifPresent(question -> given.put(id, GivenAnswer.decode(question, answer.content()))));
        boolean over = !test.campaign().canBeTaken(LocalDate.now(clock));
        return new TestInProgress(quiz, given, test.campaign().period().lastDay(), over);
    }

    private void requireOpen(Campaign campaign) {
        switch (invitations.status(campaign, null)) {
            case READY, USED -> {}
            case TOO_EARLY -> throw new RuleViolation(TOO_EARLY);
            case TOO_LATE -> throw new RuleViolation(OVER);
        }
    }
}
