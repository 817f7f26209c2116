package nl.privacyspiegel.isolation;

import static nl.privacyspiegel.isolation.Answer.ALLOWED;
import static nl.privacyspiegel.isolation.Answer.DENIED;
import static nl.privacyspiegel.isolation.Row.campaigning;
import static nl.privacyspiegel.isolation.Row.everyRole;
import static nl.privacyspiegel.isolation.Row.everybody;
import static nl.privacyspiegel.isolation.Row.handingOut;
import static nl.privacyspiegel.isolation.Row.open;
import static nl.privacyspiegel.isolation.Row.reading;
import static nl.privacyspiegel.isolation.Row.self;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.EmailAddress;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.AccessCodes;
import nl.privacyspiegel.privacytest.Campaigns;
import nl.privacyspiegel.privacytest.HeldCampaigns;
import nl.privacyspiegel.privacytest.InvitationsByMail;
import nl.privacyspiegel.privacytest.OpenCampaign;
import nl.privacyspiegel.privacytest.PaperSheets;
import nl.privacyspiegel.privacytest.Results;
import nl.privacyspiegel.privacytest.Submissions;
import nl.privacyspiegel.privacytest.TestPreviews;
import nl.privacyspiegel.privacytest.TestSettings;
import nl.privacyspiegel.privacytest.answering.DeviceToken;
import nl.privacyspiegel.privacytest.answering.TestContacts;
import nl.privacyspiegel.privacytest.campaign.CampaignAccess;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.campaign.CampaignPeriod;
import nl.privacyspiegel.privacytest.campaign.IssuedCodes;
import nl.privacyspiegel.privacytest.campaign.NewCampaign;
import nl.privacyspiegel.privacytest.campaign.PrivacySettings;
import nl.privacyspiegel.privacytest.handing.CodeOrder;
import nl.privacyspiegel.privacytest.paper.FilledSheet;
import nl.privacyspiegel.privacytest.results.GroupSize;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.QuizVersionId;
import nl.privacyspiegel.reporting.ReportFormat;
import nl.privacyspiegel.reporting.ResultReports;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.FixedDay;

/** Who gets what of campaigns: making them, taking the test, results and the reports on them. */
public final class CampaignRows {

    private static final IssuedCodes NO_CODES = new IssuedCodes(
            "Afname",
            UnitId.random(),
            new IssuedCodes.About("", 1, 1, TestContacts.NONE),
            new CampaignPeriod(FixedDay.TODAY, FixedDay.TODAY),
            new PrivacySettings(GroupSize.DEFAULT, 90),
            List.of());

    private final Visitors visitors;
    private final Campaigns campaigns;
    private final AccessCodes accessCodes;
    private final InvitationsByMail invitations;
    private final PaperSheets sheets;
    private final TestSettings settings;
    private final Submissions submissions;
    private final TestPreviews previews;
    private final Results results;
    private final ResultReports reports;

    public CampaignRows(Visitors visitors) {
        this.visitors = visitors;
        this.campaigns = visitors.door(Campaigns.class);
        this.accessCodes = visitors.door(AccessCodes.class);
        this.invitations = visitors.door(InvitationsByMail.class);
        this.sheets = visitors.door(PaperSheets.class);
        this.settings = visitors.door(TestSettings.class);
        this.submissions = visitors.door(Submissions.class);
        this.previews = visitors.door(TestPreviews.class);
        this.results = visitors.door(Results.class);
        this.reports = visitors.door(ResultReports.class);
    }

    public List<Row> rows() {
        return Stream.of(held(), taken(), reported()).flatMap(List::stream).toList();
    }

    private List<Row> held() {
        return List.of(
                self("Campaigns.list()", things -> campaigns.list(), DENIED),
                self("Campaigns.publishedQuizzes()", things -> campaigns.publishedQuizzes(), DENIED),
                self("Campaigns.campaignUnits()", things -> campaigns.campaignUnits(), DENIED),
                everyRole("Campaigns.get(CampaignId)", things -> campaigns.get(planned(things))),
                everyRole("Campaigns.progress(CampaignId)", things -> campaigns.progress(opened(things))),
                campaigning("Campaigns.plan(NewCampaign)", things -> campaigns.plan(plan(visitors.unit(things)))),
                campaigning("Campaigns.change(CampaignId, NewCampaign, long)", things -> {
                    CampaignId planned = planned(things);
                    campaigns.change(planned, plan(visitors.unit(things)), version(things, planned));
                }),
                campaigning("Campaigns.discard(CampaignId)", things -> campaigns.discard(planned(things))),
                campaigning("Campaigns.open(CampaignId, long)", things -> {
                    CampaignId planned = planned(things);
                    campaigns.open(planned, version(things, planned));
                }),
                campaigning(
                        "Campaigns.extend(CampaignId, LocalDate)",
                        things -> campaigns.extend(opened(things), FixedDay.TODAY.plusDays(30))),
                campaigning("Campaigns.close(CampaignId)", things -> campaigns.close(opened(things))),
                handingOut(
                        "AccessCodes.issue(CampaignId, CodeOrder)",
                        things -> accessCodes.issue(
                                opened(things),
                                new CodeOrder(Map.of(visitors.unit(things), 1), Map.of(visitors.unit(things), 9), ""))),
                handingOut(
                        "AccessCodes.handOut(CampaignId, IssuedCodes)",
                        things -> accessCodes.handOut(opened(things), NO_CODES)),
                handingOut("InvitationsByMail.of(CampaignId)", things -> invitations.of(opened(things))),
                handingOut(
                        "InvitationsByMail.plan(CampaignId, UnitId, List, Integer, String)",
                        things -> whileMailIsOff(
                                () -> invitations.plan(opened(things), visitors.unit(things), List.of(), 9, ""))),
                handingOut(
                        "InvitationsByMail.invite(CampaignId, UnitId, List, Integer, String)",
                        things -> whileMailIsOff(() -> invitations.invite(
                                opened(things),
                                visitors.unit(things),
                                List.of(new EmailAddress("een@gemeente.example")),
                                9,
                                ""))),
                handingOut(
                        "InvitationsByMail.remind(CampaignId)",
                        things -> whileMailIsOff(() -> invitations.remind(opened(things)))),
                handingOut("PaperSheets.form(CampaignId)", things -> sheets.form(opened(things))),
                handingOut("PaperSheets.enter(CampaignId, FilledSheet)", things -> {
                    CampaignId open = opened(things);
                    sheets.enter(open, filled(things, open));
                }),
                self("TestSettings.read()", things -> settings.read(), ALLOWED),
                self("TestSettings.sender()", things -> settings.sender(), ALLOWED),
                self("TestSettings.mayChange()", things -> settings.mayChange(), DENIED),
                // Only the administrator of the highest unit, who is none of these.
                everybody("TestSettings.change(int, int)", things -> settings.change(5, 90), DENIED),
                everybody("TestSettings.change(TestContacts)", things -> settings.change(TestContacts.NONE), DENIED));
    }

    /** Whoever may ask is told that there is no mail here. */
    private static void whileMailIsOff(Runnable asking) {
        try {
            asking.run();
        } catch (RuleViolation off) {
            assertThat(off.key()).isEqualTo("privacytest.invite.off");
        }
    }

    /** Taking part needs a code or the token of the device, and no account. */
    private List<Row> taken() {
        return List.of(
                open("Submissions.invitation(String)", things -> submissions.invitation(link(things))),
                open("Submissions.start(String, DeviceToken)", things -> submissions.start(link(things), null)),
                open(
                        "Submissions.startAfresh(String, DeviceToken)",
                        things -> submissions.startAfresh(link(things), DeviceToken.random())),
                everyRole("TestPreviews.of(CampaignId)", things -> previews.of(planned(things))),
                self(
                        "Submissions.inProgress(DeviceToken)",
                        things -> submissions.inProgress(new DeviceToken("onbekend")),
                        ALLOWED),
                open(
                        "Submissions.save(DeviceToken, String, Collection)",
                        things -> submissions.save(device(things), "actueel-03", List.of("juist"))),
                open(
                        "Submissions.save(DeviceToken, String, Collection, String)",
                        things -> submissions.save(device(things), "actueel-03", List.of("juist"), null)),
                // Nothing is there for an unknown code or device, and these say no more of a known one.
                everybody("Submissions.deviceFor(String)", things -> submissions.deviceFor(link(things)), ALLOWED),
                everybody(
                        "Submissions.isOwn(String, DeviceToken)",
                        things -> submissions.isOwn(link(things), DeviceToken.random()),
                        ALLOWED),
                open("Submissions.resumeCode(DeviceToken)", things -> submissions.resumeCode(device(things))),
                everybody("Submissions.leave(DeviceToken)", things -> submissions.leave(device(things)), ALLOWED),
                open("Submissions.clear(DeviceToken)", things -> submissions.clear(device(things))),
                everybody(
                        "Submissions.cameWith(String, DeviceToken)",
                        things -> submissions.cameWith(link(things), DeviceToken.random()),
                        ALLOWED),
                everybody("Submissions.left(DeviceToken)", things -> submissions.left(DeviceToken.random()), ALLOWED),
                open("Submissions.handIn(DeviceToken)", things -> submissions.handIn(device(things))));
    }

    private List<Row> reported() {
        return List.of(
                self("Results.closed()", things -> results.closed(), DENIED),
                self("Results.closed(Collection)", things -> results.closed(List.of(visitors.unit(things))), DENIED),
                reading("Results.get(CampaignId)", things -> results.get(closed(things))),
                reading("Results.comparisonKeys(CampaignId)", things -> results.comparisonKeys(closed(things))),
                reading("Results.earlier(CampaignId)", things -> results.earlier(closed(things))),
                self(
                        "ResultReports.of(CampaignId, UnitId)",
                        things -> reports.of(CampaignId.random(), visitors.unit(things)),
                        DENIED),
                reading(
                        "ResultReports.results(CampaignId, Optional, Locale)",
                        things -> reports.results(closed(things), Optional.of(visitors.unit(things)), Locale.ENGLISH)),
                self(
                        "ResultReports.comparing(CampaignId, CampaignId, UnitId)",
                        things -> reports.comparing(CampaignId.random(), CampaignId.random(), visitors.unit(things)),
                        DENIED),
                reading(
                        "ResultReports.comparison(CampaignId, CampaignId, Optional, ReportFormat, Locale)",
                        things -> reports.comparison(
                                held(things, 2025),
                                held(things, 2024),
                                Optional.of(visitors.unit(things)),
                                ReportFormat.DOCX,
                                Locale.ENGLISH)));
    }

    private <T> T byOneWhoMay(Supplier<T> work) {
        return visitors.people().as(visitors.everyRole(), work);
    }

    private NewCampaign plan(UnitId of) {
        QuizVersionId quiz = visitors.people()
                .as(visitors.assessor(), campaigns::publishedQuizzes)
                .getFirst()
                .id();
        CampaignPeriod period = new CampaignPeriod(FixedDay.TODAY, FixedDay.TODAY.plusDays(9));
        return new NewCampaign(
                "Afname " + UUID.randomUUID(), of, quiz, period, CampaignAccess.CODES, Set.of(of), "", 0);
    }

    private CampaignId planned(Things things) {
        return things.either(() -> byOneWhoMay(() -> campaigns.plan(plan(visitors.unit()))), CampaignId::random);
    }

    private long version(Things things, CampaignId planned) {
        return things.either(() -> byOneWhoMay(() -> campaigns.get(planned).version()), () -> 0L);
    }

    private CampaignId opened(Things things) {
        return things.either(
                () -> {
                    CampaignId planned = planned(things);
                    return byOneWhoMay(() -> {
                        campaigns.open(planned, campaigns.get(planned).version());
                        return planned;
                    });
                },
                CampaignId::random);
    }

    private FilledSheet filled(Things things, CampaignId open) {
        Map<String, Collection<String>> answers = things.either(
                () -> byOneWhoMay(() -> sheets.form(open)).quiz().questions().stream()
                        .filter(QuizQuestion.TrueFalse.class::isInstance)
                        .collect(Collectors.toMap(QuizQuestion::id, each -> List.of("juist"))),
                Map::of);
        return new FilledSheet(UUID.randomUUID(), visitors.unit(things), 9, "", answers);
    }

    private String link(Things things) {
        return things.either(
                () -> new OpenCampaign(visitors.application())
                        .in(visitors.unit(), visitors.unit())
                        .link(),
                () -> "bestaat-niet");
    }

    private DeviceToken device(Things things) {
        return things.either(() -> submissions.start(link(things), null), () -> new DeviceToken("bestaat-niet"));
    }

    private CampaignId closed(Things things) {
        return things.either(
                () -> {
                    OpenCampaign held = new OpenCampaign(visitors.application());
                    CampaignId campaign =
                            held.in(visitors.unit(), visitors.unit()).id();
                    held.close(campaign);
                    return campaign;
                },
                CampaignId::random);
    }

    private CampaignId held(Things things, int year) {
        return things.either(
                () -> HeldCampaigns.in(visitors.application()).graded(visitors.unit(), LocalDate.of(year, 3, 3), 12),
                CampaignId::random);
    }
}
