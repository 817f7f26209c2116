package nl.privacyspiegel.privacytest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.campaign.CampaignState;
import nl.privacyspiegel.privacytest.handing.Caution;
import nl.privacyspiegel.privacytest.handing.CodeDistributors;
import nl.privacyspiegel.privacytest.outcome.CampaignResults;
import nl.privacyspiegel.privacytest.outcome.CampaignResults.Header;
import nl.privacyspiegel.privacytest.outcome.CampaignResults.ResultUnit;
import nl.privacyspiegel.privacytest.paper.EnteredSheets;
import nl.privacyspiegel.privacytest.results.Disclosed;
import nl.privacyspiegel.privacytest.results.GroupSize;
import nl.privacyspiegel.privacytest.results.PublishedResults;
import nl.privacyspiegel.privacytest.results.ShownParts;
import nl.privacyspiegel.privacytest.results.StoredResults;
import nl.privacyspiegel.privacytest.results.Suppression;
import nl.privacyspiegel.quiz.QuizStore;
import nl.privacyspiegel.quiz.QuizSummary;
import nl.privacyspiegel.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Results of campaigns that are closed. Each reader sees the units on which that reader has a role, and of these only what
 * the small-group rule lets through.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Results {

    private static final Role[] READERS = Role.contentReaders();

    private final CampaignRepository campaigns;
    private final CampaignUnitRepository campaignUnits;
    private final TestSettingRepository settings;
    private final ResultStore store;
    private final CodeDistributors distributors;
    private final EnteredSheets sheets;
    private final QuizStore quizzes;
    private final CurrentUser user;

    Results(
            CampaignRepository campaigns,
            CampaignUnitRepository campaignUnits,
            TestSettingRepository settings,
            ResultStore store,
            CodeDistributors distributors,
            EnteredSheets sheets,
            QuizStore quizzes,
            CurrentUser user) {
        this.campaigns = campaigns;
        this.campaignUnits = campaignUnits;
        this.settings = settings;
        this.store = store;
        this.distributors = distributors;
        this.sheets = sheets;
        this.quizzes = quizzes;
        this.user = user;
    }

    /**
     * A campaign with results, to choose from.
     *
     * @param quiz the version that was asked
     * @param heldAbove whether it is of a unit above those of the current member, who sees no more of it than results
     */
    public record ClosedCampaign(CampaignId id, String name, QuizSummary quiz, LocalDate closedOn, boolean heldAbove) {

        private static ClosedCampaign of(Campaign campaign, QuizSummary quiz, Set<UnitId> readable) {
            return new ClosedCampaign(
                    campaign.id(),
                    campaign.name(),
                    quiz,
                    Objects.requireNonNull(campaign.closedOn()),
                    !readable.contains(campaign.unit()));
        }
    }

    /** The campaigns with results for the current member, the last closed first. */
    public List<ClosedCampaign> closed() {
        Set<UnitId> readable = readable();
        return closed(readable, readable);
    }

    /** Those of them that have results of one of these units, as far as the current member may see these. */
    public List<ClosedCampaign> closed(Collection<UnitId> units) {
        Set<UnitId> readable = readable();
        return closed(readable, units.stream().filter(readable::contains).collect(Collectors.toSet()));
    }

    private List<ClosedCampaign> closed(Set<UnitId> readable, Set<UnitId> units) {
        Set<UUID> offered = offeredTo(units);
        return campaigns.findAll().stream()
                .filter(campaign -> campaign.closedOn() != null)
                .filter(campaign -> offered.contains(campaign.id().value()))
                .map(campaign -> ClosedCampaign.of(campaign, quizzes.summary(campaign.quiz()), readable))
                .sorted(Comparator.comparing(ClosedCampaign::closedOn)
                        .reversed()
                        .thenComparing(ClosedCampaign::name)
                        .thenComparing(each -> each.id().toString()))
                .toList();
    }

    /**
     * The results of one campaign.
     *
     * @throws NotFoundException when there is no such campaign with results for the current member
     */
    public CampaignResults get(CampaignId id) {
        Campaign campaign = campaigns.findById(id.value()).orElseThrow(NotFoundException::new);
        Set<UnitId> readable = readable();
        List<CampaignUnit> units = campaignUnits.findByCampaignId(id.value()).stream()
                .filter(unit -> readable.contains(unit.unit()))
                .toList();
        if (units.isEmpty()) {
            throw NotFoundException.hidden();
        }
        StoredResults stored = store.read(id, campaign.state()).orElseThrow(NotFoundException::new);
        ShownParts shown = ShownParts.of(quizzes.data(campaign.quiz()), campaign.isOpenLink());
        PublishedResults whole = Suppression.stricter(
                shown.of(stored).published(),
                campaign.groupSize().stricter(groupSizeOfToday()),
                campaignUnits.doubtful(id.value()));
        PublishedResults visible =
                whole.within(units.stream().map(unit -> unit.unit().toString()).toList());
        List<ResultUnit> shownUnits = inOrder(units, visible);
        return new CampaignResults(
                header(campaign),
                quizzes.data(campaign.quiz()),
                shownUnits,
                visible,
                Stream.concat(onPaper(campaign, shownUnits).stream(), cautions(id, units).stream())
                        .toList());
    }

    /** Said only of the whole campaign, beside the number of people in it. */
    private Optional<Caution> onPaper(Campaign campaign, List<ResultUnit> units) {
        GroupSize fewest = campaign.groupSize().stricter(groupSizeOfToday());
        return units.stream()
                .filter(unit -> unit.id().equals(campaign.unit()))
                .flatMap(unit -> unit.submissions() instanceof Disclosed.Shown<Integer>(Integer people)
                        ? Caution.onPaper(sheets.count(campaign.id().value()), people, fewest.threshold()).stream()
                        : Stream.empty())
                .findFirst();
    }

    private List<Caution> cautions(CampaignId id, List<CampaignUnit> units) {
        MemberId reader = user.require().id();
        boolean isNew = distributors.isNewReader(id.value(), reader);
        if (isNew) {
            distributors.reads(id.value(), reader);
        }
        Stream<Caution> handedOut = isNew || distributors.couldRead(id.value())
                ? Stream.of(new Caution(Caution.Kind.HANDED_OUT_BY_READER))
                : Stream.empty();
        return Stream.concat(
                        handedOut,
                        units.stream()
                                .sorted(BY_NAME)
                                .flatMap(unit ->
                                        unit
                                                .headcount()
                                                .caution(Optional.ofNullable(unit.name())
                                                        .orElse(""))
                                                .stream()))
                .toList();
    }

    /**
     * For each question of a campaign a key by which its results may be put beside those of other campaigns of the quiz.
     *
     * @throws NotFoundException when there is no such campaign with results for the current member
     */
    public Map<String, String> comparisonKeys(CampaignId id) {
        get(id);
        Campaign campaign = campaigns.findById(id.value()).orElseThrow(NotFoundException::new);
        return quizzes.comparisonKeys(campaign.quiz());
    }

    /** Earlier ones of the same quiz that asked a unit of this one too, with results for this member; the newest first. */
    public List<ClosedCampaign> earlier(CampaignId id) {
        Campaign campaign = campaigns.findById(id.value()).orElseThrow(NotFoundException::new);
        Set<UnitId> readable = readable();
        Set<UUID> offered = offeredTo(readable);
        if (!offered.contains(id.value())) {
            throw NotFoundException.hidden();
        }
        String quiz = quizzes.summary(campaign.quiz()).key();
        return campaigns.findAll().stream()
                .filter(other -> !other.id().equals(id))
                .filter(other ->
                        other.period().firstDay().isBefore(campaign.period().firstDay()))
                .filter(other -> other.closedOn() != null)
                .filter(other -> quizzes.summary(other.quiz()).key().equals(quiz))
                .filter(other -> offered.contains(other.id().value()))
                .filter(other -> campaignUnits.haveInCommon(campaign, other))
                .sorted(Comparator.comparing((Campaign other) -> other.period().lastDay())
                        .reversed())
                .map(other -> ClosedCampaign.of(other, quizzes.summary(other.quiz()), readable))
                .toList();
    }

    /** The campaigns in which one of these units takes part, in one query. */
    private Set<UUID> offeredTo(Set<UnitId> units) {
        return units.isEmpty()
                ? Set.of()
                : campaignUnits.findCampaigns(units.stream().map(UnitId::value).toList());
    }

    private Set<UnitId> readable() {
        return user.units(READERS).stream().map(UnitSummary::id).collect(Collectors.toSet());
    }

    private GroupSize groupSizeOfToday() {
        return settings.current().groupSize();
    }

    private Header header(Campaign campaign) {
        QuizSummary quiz = quizzes.summary(campaign.quiz());
        boolean hasOpen = !quizzes.data(campaign.quiz()).openQuestions().isEmpty();
        return new Header(
                campaign.id(),
                campaign.name(),
                campaign.unit(),
                quiz.name(),
                quiz.number(),
                campaign.period(),
                campaign.access(),
                Objects.requireNonNull(campaign.closedOn()),
                hasOpen && campaign.state() != CampaignState.GRADED,
                Objects.requireNonNull(campaign.deleteOn()),
                campaign.answersDeletedOn());
    }

    private static List<ResultUnit> inOrder(List<CampaignUnit> units, PublishedResults visible) {
        Map<UnitId, CampaignUnit> byId = new HashMap<>();
        units.forEach(unit -> byId.put(unit.unit(), unit));
        Map<UnitId, List<CampaignUnit>> below = new HashMap<>();
        List<CampaignUnit> tops = new ArrayList<>();
        units.stream().sorted(BY_NAME).forEach(unit -> {
            UnitId parent = unit.parent();
            if (parent == null || !byId.containsKey(parent)) {
                tops.add(unit);
            } else {
                below.computeIfAbsent(parent, some -> new ArrayList<>()).add(unit);
            }
        });
        List<ResultUnit> ordered = new ArrayList<>();
        tops.forEach(top -> collect(top, 0, below, visible, ordered));
        return ordered;
    }

    private static final Comparator<CampaignUnit> BY_NAME =
            Comparator.comparing(unit -> Optional.ofNullable(unit.name()).orElse(""), String.CASE_INSENSITIVE_ORDER);

    private static void collect(
            CampaignUnit unit,
            int depth,
            Map<UnitId, List<CampaignUnit>> below,
            PublishedResults visible,
            List<ResultUnit> into) {
        Disclosed<Integer> submissions = visible.submissions(unit.unit().toString());
        into.add(new ResultUnit(
                unit.unit(), Optional.ofNullable(unit.name()).orElse(""), depth, submissions, heads(unit, below)));
        below.getOrDefault(unit.unit(), List.of()).forEach(part -> collect(part, depth + 1, below, visible, into));
    }

    /** How many people were said to work in a unit and below it; null as soon as it was not said of a unit that was asked. */
    private static @Nullable Integer heads(CampaignUnit unit, Map<UnitId, List<CampaignUnit>> below) {
        Integer all = unit.offered() ? unit.headcount().heads() : Integer.valueOf(0);
        for (CampaignUnit part : below.getOrDefault(unit.unit(), List.of())) {
            Integer more = heads(part, below);
            all = all == null || more == null ? null : Integer.valueOf(all + more);
        }
        return all;
    }
}
