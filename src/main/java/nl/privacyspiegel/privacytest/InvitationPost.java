package nl.privacyspiegel.privacytest;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.EmailAddress;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitStructure;
import nl.privacyspiegel.organisation.accounts.AbsentMembers;
import nl.privacyspiegel.organisation.mail.MailContent;
import nl.privacyspiegel.organisation.mail.MailFailed;
import nl.privacyspiegel.organisation.mail.MailServer;
import nl.privacyspiegel.organisation.mail.MailTrouble;
import nl.privacyspiegel.privacytest.answering.TestCode;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.campaign.CampaignState;
import nl.privacyspiegel.privacytest.campaign.IssuedCodes;
import nl.privacyspiegel.privacytest.handing.CodeOrder;
import nl.privacyspiegel.privacytest.handing.EmployeeCode;
import nl.privacyspiegel.privacytest.inviting.CodeDraw;
import nl.privacyspiegel.privacytest.inviting.InvitationLists;
import nl.privacyspiegel.privacytest.inviting.InvitationMail;
import nl.privacyspiegel.privacytest.inviting.InvitationRound;
import nl.privacyspiegel.privacytest.inviting.InvitationState;
import nl.privacyspiegel.privacytest.inviting.InvitedState;
import nl.privacyspiegel.privacytest.inviting.RoundWriting;
import nl.privacyspiegel.privacytest.inviting.SpareCodes;
import nl.privacyspiegel.privacytest.inviting.SpareCodes.Place;
import nl.privacyspiegel.privacytest.inviting.SpareCodes.Spare;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizStore;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.work.OrderedWork;
import org.springframework.context.MessageSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends invitations and reminders of a campaign. All codes of a round are made at once; which of them goes to which address is drawn
 * here, in memory, and known to nobody after the mail is handed over. So what a server that stops had in hand is lost, and never sent
 * twice.
 */
@Component
class InvitationPost implements OrderedWork {

    static final String NAME = "test-invitations";

    private static final Duration LATER = Duration.ofMinutes(5);

    private static final Duration MUCH_LATER = Duration.ofMinutes(20);

    /** How often invitations are tried again that the server asked to send later: about an hour in all. */
    private static final int MOST_AGAIN = 4;

    /** What the server says of one address tells nothing of the next. */
    private static final Set<InvitedState> ONE_ADDRESS = Set.of(InvitedState.REFUSED, InvitedState.WAITING);

    /** After so many mails is written down what became of them. */
    private static final int TOGETHER = 25;

    /** After so many in a row that the server does not take, it is no use going on. */
    private static final int MOST_FAILURES = 3;

    private final CampaignRepository campaigns;
    private final InvitationLists lists;
    private final AccessCodes codes;
    private final AbsentMembers absent;
    private final MailServer server;
    private final TestSettings settings;
    private final QuizStore quizzes;
    private final UnitStructure structure;
    private final MessageSource messages;
    private final TransactionTemplate transaction;
    private final SecureRandom random = new SecureRandom();
    private final SpareCodes spare = new SpareCodes();

    InvitationPost(
            CampaignRepository campaigns,
            InvitationLists lists,
            AccessCodes codes,
            AbsentMembers absent,
            MailServer server,
            TestSettings settings,
            QuizStore quizzes,
            UnitStructure structure,
            MessageSource messages,
            PlatformTransactionManager transactions) {
        this.campaigns = campaigns;
        this.lists = lists;
        this.codes = codes;
        this.absent = absent;
        this.server = server;
        this.settings = settings;
        this.quizzes = quizzes;
        this.structure = structure;
        this.messages = messages;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What a round has to do. */
    private record Turn(InvitationRound round, List<EmailAddress> addresses, InvitationMail mail) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Duration> work(UUID campaign) {
        if (!server.answers()) {
            return Optional.of(LATER);
        }
        Optional<Turn> begun = begin(campaign);
        if (begun.isEmpty()) {
            spare.forget(campaign);
        }
        return begun.flatMap(turn -> {
            UnitId unit = turn.round().unit();
            if (unit == null) {
                send(campaign, turn, InvitedState.REMINDED, () -> turn.mail().reminder());
                return Optional.empty();
            }
            return invite(new Place(campaign, unit), turn);
        });
    }

    @Override
    public void giveUp(UUID campaign) {
        spare.forget(campaign);
        end(campaign, InvitationState::over);
    }

    /** Empty when nothing is ordered any more, or a server stopped while it was at it. */
    private Optional<Turn> begin(UUID id) {
        return Objects.requireNonNull(transaction.execute(status -> open(id).flatMap(campaign -> {
            InvitationRound round = lists.of(id).round();
            if (round == null) {
                return Optional.<Turn>empty();
            }
            if (round.begun()) {
                lists.change(id, InvitationState::over);
                return Optional.<Turn>empty();
            }
            InvitationState begun = lists.change(id, InvitationState::begun);
            return Optional.of(new Turn(
                    round,
                    begun.addresses().entrySet().stream()
                            .filter(each -> each.getValue()
                                    == (round.isReminder() ? InvitedState.INVITED : InvitedState.SENDING))
                            .map(each -> new EmailAddress(each.getKey()))
                            .collect(Collectors.toCollection(ArrayList::new)),
                    mail(campaign)));
        })));
    }

    private InvitationMail mail(Campaign campaign) {
        QuizData quiz = quizzes.data(campaign.quiz());
        return new InvitationMail(
                messages,
                structure.organisation(campaign.unit()),
                campaign.name(),
                settings.sender().contacts().questions().line(),
                campaign.period().lastDay(),
                quiz.questions().size(),
                quiz.minutes());
    }

    private Optional<Duration> invite(Place place, Turn turn) {
        Spare before = spare.take(place);
        List<TestCode> fresh = new ArrayList<>(before.codes());
        int missing = turn.addresses().size() - fresh.size();
        if (missing > 0) {
            fresh.addAll(make(place.campaign(), turn, missing));
        }
        if (fresh.size() < turn.addresses().size()) {
            end(place.campaign(), InvitationState::over);
            return Optional.empty();
        }
        Collections.shuffle(fresh, random);
        CodeDraw draw = new CodeDraw(turn.mail(), fresh, before.tries() < MOST_AGAIN);
        if (!send(place.campaign(), turn, InvitedState.INVITED, draw) || !draw.again()) {
            return Optional.empty();
        }
        spare.keep(place, new Spare(draw.unused(), before.tries() + 1));
        return Optional.of(before.tries() == 0 ? LATER : MUCH_LATER);
    }

    /** As who ordered it: none when that member may not make them any more, or the campaign does not want them. */
    private List<TestCode> make(UUID campaign, Turn turn, int number) {
        InvitationRound round = turn.round();
        UnitId unit = Objects.requireNonNull(round.unit());
        Integer people = round.heads();
        CodeOrder order =
                new CodeOrder(Map.of(unit, number), people == null ? Map.of() : Map.of(unit, people), round.reason());
        try {
            return absent.as(round.by(), round.since(), () -> codes.issue(new CampaignId(campaign), order))
                    .map(InvitationPost::all)
                    .orElse(List.of());
        } catch (RuleViolation | NotFoundException | AccessDeniedException refused) {
            return List.of();
        }
    }

    private static List<TestCode> all(IssuedCodes issued) {
        return issued.units().stream()
                .flatMap(unit -> unit.codes().stream())
                .map(EmployeeCode::text)
                .map(TestCode::new)
                .toList();
    }

    /** Whether the campaign was open until the end. */
    private boolean send(UUID campaign, Turn turn, InvitedState done, RoundWriting writing) {
        Map<String, InvitedState> news = new HashMap<>();
        int failures = 0;
        Collections.shuffle(turn.addresses(), random);
        for (EmailAddress address : turn.addresses()) {
            InvitedState became = send(address, writing.next(), done);
            if (became == InvitedState.WAITING) {
                writing.back();
            }
            failures = became == done || ONE_ADDRESS.contains(became) ? 0 : failures + 1;
            news.put(address.value(), became);
            if (failures == MOST_FAILURES) {
                break;
            }
            if (news.size() == TOGETHER) {
                Map<String, InvitedState> some = Map.copyOf(news);
                if (!end(campaign, state -> state.with(some))) {
                    return false;
                }
                news.clear();
            }
        }
        return end(campaign, state -> {
            InvitationState all = state.with(news);
            return writing.again() ? all.again() : all.over();
        });
    }

    private InvitedState send(EmailAddress address, MailContent content, InvitedState done) {
        try {
            server.send(UUID.randomUUID(), address, server.text(content).orElseThrow(), null);
            return done;
        } catch (MailFailed failed) {
            if (failed.trouble() == MailTrouble.ADDRESS) {
                return InvitedState.REFUSED;
            }
            if (done == InvitedState.REMINDED) {
                return InvitedState.INVITED;
            }
            return failed.trouble() == MailTrouble.LATER ? InvitedState.WAITING : InvitedState.UNSURE;
        }
    }

    /** Whether the campaign is still open, so that it is worth going on. */
    private boolean end(UUID id, UnaryOperator<InvitationState> change) {
        return Boolean.TRUE.equals(transaction.execute(status -> open(id).map(campaign -> {
                    lists.change(id, change);
                    return true;
                })
                .orElse(false)));
    }

    /** Nothing is written of a campaign that was closed meanwhile: its list and its key are gone. */
    private Optional<Campaign> open(UUID id) {
        return campaigns.lock(id).filter(campaign -> campaign.state() == CampaignState.OPEN);
    }
}
