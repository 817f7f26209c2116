package nl.privacyspiegel.assessment.ui.consensus;

import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.GroupMeasurements;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.assessment.consensus.ChairedRounds;
import nl.privacyspiegel.assessment.consensus.ConsensusRounds;
import nl.privacyspiegel.assessment.consensus.Votes;
import nl.privacyspiegel.framework.Frameworks;
import org.springframework.stereotype.Component;

/** The front doors that pages of a round go through. */
@Component
record RoundDoors(
        ConsensusRounds rounds,
        Votes votes,
        ChairedRounds chaired,
        GroupMeasurements measurements,
        Measurements sheets,
        Assessments assessments,
        Frameworks frameworks) {}
