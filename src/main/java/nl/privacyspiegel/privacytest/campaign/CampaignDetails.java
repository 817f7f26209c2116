package nl.privacyspiegel.privacytest.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.privacyspiegel.privacytest.results.Disclosed;
import org.jspecify.annotations.Nullable;

/**
 * One campaign, with what its page needs.
 *
 * @param offered the units whose employees are asked
 * @param token the end of the address of the open link; null unless there is one now
 * @param promise the group size and retention that hold for it: of the settings while it is a draft, then what was promised
 * @param closedOn null while it is not closed
 * @param deleteOn the day on which the answers are deleted; null while it is not closed
 * @param deletion null while the answers are there
 * @param keyMissing whether nothing of it can be read or handed in until its key is put back; another key is missing too
 * @param tooFewToGrade whether it waits for grading and nobody may read an answer, because too few people answered
 * @param mayManage whether the current member may change, open, extend and close it, and grade
 * @param mayHandOut whether the current member may make codes and take them along
 * @param distributors the names of those who may
 * @param maySeeResults whether the current member may see its results
 * @param version to hand back when changing or opening it
 */
public record CampaignDetails(
        CampaignSummary summary,
        CampaignAccess access,
        String purpose,
        int secondGrading,
        List<OfferedUnit> offered,
        @Nullable String token,
        PrivacySettings promise,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate deleteOn,
        @Nullable Deletion deletion,
        boolean keyMissing,
        boolean tooFewToGrade,
        boolean mayManage,
        boolean mayHandOut,
        List<String> distributors,
        boolean maySeeResults,
        long version) {

    /**
     * That the answers were deleted.
     *
     * @param submissions of how many people they were, shown or hidden as in any result
     */
    public record Deletion(LocalDate day, Disclosed<Integer> submissions) {}

    public CampaignDetails {
        offered = List.copyOf(offered);
        distributors = List.copyOf(distributors);
    }

    public CampaignId id() {
        return summary.id();
    }

    public CampaignState state() {
        return summary.state();
    }

    public int codesIssued() {
        return offered.stream().mapToInt(OfferedUnit::codesIssued).sum();
    }

    /** What was decided about it, as it was handed in. */
    public NewCampaign plan() {
        return new NewCampaign(
                summary.name(),
                summary.unit(),
                summary.quiz().id(),
                summary.period(),
                access,
                offered.stream().map(OfferedUnit::unit).collect(Collectors.toSet()),
                purpose,
                secondGrading);
    }
}
