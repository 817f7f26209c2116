package nl.privacyspiegel.privacytest.results;

import java.util.Map;
import nl.privacyspiegel.privacytest.results.Disclosed.Shown;

/** Published results as a tree that the rule can be applied to once more: what is shown, and nothing else. */
record StillShown(PublishedResults published, Map<String, Integer> madeUp) implements ShownUnits.Sizes {

    CampaignTree tree() {
        return published.tree().only(unit -> published.submissions(unit).isShown());
    }

    CampaignTree tree(String question) {
        return published.tree().only(unit -> published.answers(unit, question).isShown());
    }

    @Override
    public int submissions(String unit) {
        return published.submissions(unit) instanceof Shown<Integer>(Integer people) ? people : 0;
    }

    @Override
    public int doubtful(String unit) {
        return madeUp.getOrDefault(unit, 0);
    }

    @Override
    public int answered(String unit, String question) {
        return published.answers(unit, question) instanceof Shown<OptionCounts>(OptionCounts answers)
                ? answers.answered()
                : 0;
    }
}
