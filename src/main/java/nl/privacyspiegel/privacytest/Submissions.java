package nl.privacyspiegel.privacytest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.privacyspiegel.privacytest.Invitations.Entrance;
import nl.privacyspiegel.privacytest.OngoingTests.Ongoing;
import nl.privacyspiegel.privacytest.answering.DeviceToken;
import nl.privacyspiegel.privacytest.answering.GivenAnswer;
import nl.privacyspiegel.privacytest.answering.HandedIn;
import nl.privacyspiegel.privacytest.answering.TestCode;
import nl.privacyspiegel.privacytest.answering.TestInProgress;
import nl.privacyspiegel.privacytest.answering.TestInvitation;
import nl.privacyspiegel.privacytest.campaign.CampaignState;
import nl.privacyspiegel.privacytest.handing.StartLimits;
import nl.privacyspiegel.privacytest.storage.AnswerSheet;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.QuizStore;
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

    /** Said after the last day or after closing. */
    public static final String OVER = "privacytest.take.over";

    /** Said of a code to go on elsewhere with which somebody did so. */
    public static final String MOVED = "privacytest.take.moved.text";

    /** Said when somebody else, or the same person before, used the code. */
    public static final String USED = "privacytest.take.used";

    private final CampaignRepository campaigns;
    private final Invitations invitations;
    private final OngoingTests ongoing;
    private final EndedEntrances ended;
    private final TestDevices devices;
    private final QuizStore quizzes;
    private final StartLimits limits;
    private final Clock clock;

    Submissions(
            CampaignRepository campaigns,
            Invitations invitations,
            OngoingTests ongoing,
            EndedEntrances ended,
            TestDevices devices,
            QuizStore quizzes,
            StartLimits limits,
            Clock clock) {
        this.campaigns = campaigns;
        this.invitations = invitations;
        this.ongoing = ongoing;
        this.ended = ended;
        this.devices = devices;
        this.quizzes = quizzes;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * What somebody with this code or open link is asked.
     *
     * @throws NotFoundException when it leads nowhere
     * @throws RuleViolation when it led to a test that is closed
     */
    @Transactional(readOnly = true)
    public TestInvitation invitation(String code) {
        Entrance entrance = invitations.entrance(code);
        return invitations.invitation(
                campaigns.findById(entrance.campaign()).orElseThrow(NotFoundException::new), entrance);
    }

    /** A token for a device that comes with this code and has none. */
    @Transactional(readOnly = true)
    public DeviceToken deviceFor(String code) {
        return devices.forCode(code, null);
    }

    /**
     * Whether the test on this device was begun with this code or link, so that who comes with it may go on there. A test that
     * somebody else began on the same device is not theirs.
     */
    @Transactional(readOnly = true)
    public boolean isOwn(String code, DeviceToken device) {
        return ongoing.campaignOf(device)
                .filter(campaign -> isOwn(code, device, campaign))
                .isPresent();
    }

    /** Whether this device got its token when somebody came with this code or link, whatever became of the test. */
    @Transactional(readOnly = true)
    public boolean cameWith(String code, DeviceToken device) {
        return devices.isFor(device, code);
    }

    private boolean isOwn(String code, DeviceToken device, UUID campaign) {
        return devices.isFor(device, code)
                || campaigns
                        .findIdByOpenToken(Secret.typed(code).text())
                        .filter(campaign::equals)
                        .isPresent();
    }

    /**
     * Begins a test on this device; a code is used up by it. With a code to go on elsewhere the test of another device is on
     * this one from now on. Asking twice does it once: who presses the button twice goes on with what the first time began.
     *
     * @param device what the device has from before, or null when it has nothing. A test on it that somebody began with
     *     another code or link stays as it is, out of reach of this device
     * @return what leads this device to its test
     * @throws NotFoundException when the code leads nowhere
     * @throws RuleViolation when the test cannot be taken now, the code was used, or too many begin with
     *     this open link at this moment
     */
    public DeviceToken start(String code, @Nullable DeviceToken device) {
        return start(code, device, false);
    }

    /**
     * As {@link #start}, but the answers of a test that was begun with the same code are taken away. With an open link another
     * test begins: the one on the device may be of somebody else, and its code to go on elsewhere still leads to it.
     */
    public DeviceToken startAfresh(String code, DeviceToken device) {
        return start(code, device, true);
    }

    private DeviceToken start(String code, @Nullable DeviceToken device, boolean afresh) {
        DeviceToken next = devices.forCode(code, device);
        if (device != null && ongoing.campaignOf(next).isPresent()) {
            return next;
        }
        Entrance entrance = invitations.entrance(code);
        // Closing changes the campaign first and then looks for tests: who begins is either there already, or too late.
        Campaign campaign = campaigns.share(entrance.campaign()).orElseThrow(NotFoundException::new);
        invitations.requireOpen(campaign);
        TestCode resumed = entrance.resumed();
        if (resumed != null) {
            if (!devices.resume(resumed, next)) {
                throw new NotFoundException();
            }
            return next;
        }
        ongoing.hold(entrance.campaign());
        // A link tells nobody apart: who begins again with it may be somebody else, whose answers nobody may take away.
        boolean anew = afresh && entrance.code() == null;
        boolean taken = device != null
                && ongoing.campaignOf(device)
                        .filter(of -> anew || !isOwn(code, device, of))
                        .isPresent();
        DeviceToken own = device == null || taken ? next : device;
        Optional<Ongoing> begun = ongoing.lock(own);
        if (begun.isPresent()) {
            if (afresh) {
                ongoing.clear(begun.get());
            }
            return own;
        }
        begin(entrance, campaign, own);
        return own;
    }

    private void begin(Entrance entrance, Campaign campaign, DeviceToken device) {
        AccessCode code = entrance.code();
        if (code == null) {
            limits.begin(entrance.campaign());
        } else if (ongoing.isUsed(code)) {
            throw new RuleViolation(USED);
        } else {
            ongoing.use(code);
        }
        ongoing.begin(campaign.id(), code == null ? campaign.unit() : code.unit(), LocalDate.now(clock), device);
    }

    /**
     * The code by which the test on this device goes on elsewhere. It works until the test is handed in or goes on elsewhere.
     *
     * @throws NotFoundException when there is no such test
     */
    public TestCode resumeCode(DeviceToken device) {
        return devices.resumeCode(device).orElseThrow(NotFoundException::new);
    }

    /** Nothing on this device leads to its test any more; the code to go on elsewhere does. */
    public void leave(DeviceToken device) {
        devices.leave(device);
    }

    /**
     * Takes all answers of the test on this device away, to begin again; no code is needed for it.
     *
     * @throws NotFoundException when there is no such test
     * @throws RuleViolation when it is too late
     */
    public void clear(DeviceToken device) {
        Ongoing test = ongoing.lock(device).orElseThrow(NotFoundException::new);
        invitations.requireOpen(test.campaign());
        ongoing.clear(test);
    }

    /** The test on this device; empty when there is none, or it was handed in, or its campaign was closed. */
    @Transactional(readOnly = true)
    public Optional<TestInProgress> inProgress(DeviceToken device) {
        return ongoing.find(device).map(this::progress);
    }

    /**
     * How the campaign stands whose test this device led to before: open when the test went on on another device, else it was
     * not handed in before closing and does not count. Empty for any other device.
     */
    @Transactional(readOnly = true)
    public Optional<CampaignState> left(DeviceToken device) {
        return ended.campaign(device.secret().hash())
                .flatMap(campaigns::findById)
                .map(Campaign::state);
    }

    /**
     * Saves the answer to one question in place of what was there. It is committed when this returns.
     *
     * @param values as they came from the form; nothing filled in takes the answer away
     * @throws NotFoundException when there is no such test or question, or no form of ours sends such values
     * @throws RuleViolation when a text is too long, or it is too late; what was saved before stays
     */
    public void save(DeviceToken device, String question, Collection<String> values) {
        save(device, question, values, null);
    }

    /**
     * The same from a page that may have stood open for long.
     *
     * @param shown the {@linkplain TestInProgress#mark mark} of the answer that the page showed; null when it did not say
     * @throws RuleViolation also when the question has got another answer since, in another window; that one stays
     */
    public void save(DeviceToken device, String question, Collection<String> values, @Nullable String shown) {
        Ongoing test = ongoing.lock(device).orElseThrow(NotFoundException::new);
        invitations.requireOpen(test.campaign());
        QuizQuestion asked =
                quizzes.data(test.campaign().quiz()).question(question).orElseThrow(NotFoundException::new);
        String given = given(asked, values);
        AnswerSheet.Given before = test.answers().get(question);
        String stored = before == null ? null : before.content();
        if (shown != null && !shown.equals(GivenAnswer.mark(stored)) && !Objects.equals(given, stored)) {
            throw new RuleViolation(TestInProgress.STALE);
        }
        ongoing.save(test, question, given);
    }

    /**
     * Hands the test in: from now on it counts, nothing in it changes, and no device leads to it.
     *
     * @return the test as it was handed in, to show once
     * @throws NotFoundException when there is no such test, for instance because it was handed in before
     * @throws RuleViolation when it is too late
     */
    public HandedIn handIn(DeviceToken device) {
        ongoing.hold(ongoing.campaignOf(device).orElseThrow(NotFoundException::new));
        Ongoing test = ongoing.lock(device).orElseThrow(NotFoundException::new);
        invitations.requireOpen(test.campaign());
        HandedIn handedIn = invitations.handedIn(test.campaign(), progress(test));
        ongoing.handIn(test);
        return handedIn;
    }

    private static @Nullable String given(QuizQuestion question, Collection<String> values) {
        try {
            return GivenAnswer.of(question, values).map(GivenAnswer::encode).orElse(null);
        } catch (IllegalArgumentException forged) {
            throw new NotFoundException();
        }
    }

    private TestInProgress progress(Ongoing test) {
        QuizData quiz = test.arranged(quizzes.data(test.campaign().quiz()));
        Map<String, GivenAnswer> given = new HashMap<>();
        test.answers()
                .forEach((id, answer) -> quiz.question(id)
                        .ifPresent(question -> given.put(id, GivenAnswer.decode(question, answer.content()))));
        boolean over = !test.campaign().canBeTaken(LocalDate.now(clock));
        return new TestInProgress(quiz, given, test.campaign().period().lastDay(), over);
    }
}
