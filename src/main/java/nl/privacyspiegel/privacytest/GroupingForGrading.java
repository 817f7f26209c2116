package nl.privacyspiegel.privacytest;

import org.springframework.stereotype.Component;

/** Prepares the open answers of a campaign that closes for grading. */
@Component
class GroupingForGrading {

    /** Puts equal answers together, each group at a random place, and draws the sample for a second grader. */
    void prepare(Campaign campaign) {}
}
