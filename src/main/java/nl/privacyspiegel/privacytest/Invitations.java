package nl.privacyspiegel.privacytest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitStructure;
import nl.privacyspiegel.privacytest.answering.HandedIn;
import nl.privacyspiegel.privacytest.answering.TestCode;
import nl.privacyspiegel.privacytest.answering.TestInProgress;
import nl.privacyspiegel.privacytest.answering.TestInvitation;
import nl.privacyspiegel.privacytest.answering.TestInvitation.Status;
import nl.privacyspiegel.privacytest.campaign.CampaignAccess;
import nl.privacyspiegel.privacytest.campaign.CampaignState;
import nl.privacyspiegel.privacytest.campaign.PrivacySettings;
import nl.privacyspiegel.privacytest.storage.CodeKey;
import nl.privacyspiegel.privacytest.storage.LostKey;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizStore;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.Secret;
import nl.privacyspiegel.shared.ShortText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a code or an open link leads, and what is said and asked there before the first question. */
@Component
class Invitations {

    private static final int LONGEST_TYPED = 100;
    private static final String TOO_EARLY = "privacytest.take.tooEarly";

    private final CampaignRepository campaigns;
    private final AccessCodeRepository codes;
    private final EndedEntrances ended;
    private final TestDevices devices;
    private final CodeKey key;
    private final OngoingTests ongoing;
    private final QuizStore quizzes;
    private final UnitStructure structure;
    private final TestSettings settings;
    private final Clock clock;

    Invitations(
            CampaignRepository campaigns,
            AccessCodeRepository codes,
            EndedEntrances ended,
            TestDevices devices,
            CodeKey key,
            OngoingTests ongoing,
            QuizStore quizzes,
            UnitStructure structure,
            TestSettings settings,
            Clock clock) {
        this.campaigns = campaigns;
        this.codes = codes;
        this.ended = ended;
        this.devices = devices;
        this.key = key;
        this.ongoing = ongoing;
        this.quizzes = quizzes;
        this.structure = structure;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What a code or an open link leads to: a campaign, with a code also its unit, and when it goes on with a test that was
     * begun elsewhere the code itself.
     */
    record Entrance(
            UUID campaign,
            @Nullable AccessCode code,
            @Nullable TestCode resumed) {

        static Entrance of(AccessCode code) {
            return new Entrance(code.campaign().value(), code, null);
        }
    }

    /**
     * @throws NotFoundException when it leads nowhere
     * @throws RuleViolation when it led to a test that is closed
     */
    Entrance entrance(String code) {
        String typed = ShortText.beginning(code, LONGEST_TYPED);
        TestCode own = TestCode.typed(typed);
        return own.isWellFormed() ? of(own) : of(Secret.typed(typed));
    }

    private Entrance of(TestCode code) {
        Optional<String> hash = key.hash(code.text());
        return hash.flatMap(codes::findById)
                .map(Entrance::of)
                .or(() -> devices.campaignToResume(code).map(campaign -> new Entrance(campaign, null, code)))
                .orElseThrow(() -> unknown(code, hash));
    }

    /** Nobody can tell what a code was when the key is another one. */
    private RuntimeException unknown(TestCode code, Optional<String> hash) {
        Optional<Campaign> led = Stream.of(hash, devices.hash(code))
                .flatMap(Optional::stream)
                .flatMap(each -> ended.campaign(each).stream())
                .findFirst()
                .flatMap(campaigns::findById);
        if (led.isPresent()) {
            return new RuleViolation(led.get().canBeTaken(LocalDate.now(clock)) ? Submissions.MOVED : Submissions.OVER);
        }
        String name = key.name().map(CodeKey.KeyName::text).orElse("-");
        return codes.existsOfOtherKey(name) ? LostKey.said() : new NotFoundException();
    }

    /** A link, or a code as they were made before: long, and kept without a key. */
    private Entrance of(Secret secret) {
        if (!secret.isWellFormed()) {
            throw new NotFoundException();
        }
        return campaigns
                .findIdByOpenToken(secret.text())
                .map(campaign -> new Entrance(campaign, null, null))
                .or(() -> codes.findById(secret.hash()).map(Entrance::of))
                .orElseThrow(
                        () -> ended.has(secret.hash()) ? new RuleViolation(Submissions.OVER) : new NotFoundException());
    }

    TestInvitation invitation(Campaign campaign, Entrance entrance) {
        AccessCode code = entrance.code();
        Status status = status(campaign, code);
        return invitation(
                campaign,
                code == null ? campaign.unit() : code.unit(),
                status == Status.READY && entrance.resumed() != null ? Status.RESUME : status,
                campaign.promise());
    }

    /** The test that is handed in now. */
    HandedIn handedIn(Campaign campaign, TestInProgress test) {
        return new HandedIn(test, structure.organisation(campaign.unit()), campaign.name(), LocalDate.now(clock));
    }

    /** What everybody would read on the first day, with these settings when the campaign has none of its own yet. */
    TestInvitation preview(Campaign campaign, PrivacySettings settings) {
        return invitation(campaign, campaign.unit(), Status.READY, campaign.promise(settings));
    }

    /** @throws RuleViolation when no answer can be given now */
    void requireOpen(Campaign campaign) {
        switch (status(campaign, null)) {
            case READY, USED, RESUME -> {}
            case TOO_EARLY -> throw new RuleViolation(TOO_EARLY);
            case TOO_LATE -> throw new RuleViolation(Submissions.OVER);
        }
    }

    Status status(Campaign campaign, @Nullable AccessCode code) {
        LocalDate today = LocalDate.now(clock);
        if (campaign.state() == CampaignState.DRAFT
                || today.isBefore(campaign.period().firstDay())) {
            return Status.TOO_EARLY;
        }
        if (!campaign.canBeTaken(today)) {
            return Status.TOO_LATE;
        }
        ongoing.requireKey(campaign.id().value());
        return code != null && ongoing.isUsed(code) ? Status.USED : Status.READY;
    }

    private static Map<String, String> introductions(QuizData quiz) {
        Map<String, String> introductions = new HashMap<>();
        for (String language : quiz.languages()) {
            String introduction = quiz.in(language).introduction();
            if (introduction != null) {
                introductions.put(language, introduction);
            }
        }
        return introductions;
    }

    private TestInvitation invitation(Campaign campaign, UnitId unit, Status status, PrivacySettings promise) {
        QuizData quiz = quizzes.data(campaign.quiz());
        return new TestInvitation(
                settings.sender().named(structure.organisation(unit)),
                campaign.name(),
                quiz.name(),
                quiz.questions().size(),
                quiz.minutes(),
                quiz.languages(),
                campaign.purpose(),
                introductions(quiz),
                quiz.language(),
                structure.name(unit),
                campaign.access() == CampaignAccess.OPEN_LINK,
                status,
                campaign.period().firstDay(),
                campaign.period().lastDay(),
                promise.groupSize().threshold(),
                promise.retentionDays());
    }
}
