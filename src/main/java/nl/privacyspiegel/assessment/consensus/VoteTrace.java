package nl.privacyspiegel.assessment.consensus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.privacyspiegel.assessment.consensus.RoundSheet.Mine;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.MemberTrace;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a member answered in rounds. The grade stays as one of the group; who gave it and why goes. */
@Component
@Transactional
class VoteTrace implements MemberTrace {

    private final ConsensusRoundRepository rounds;
    private final ConsensusVoteRepository votes;

    VoteTrace(ConsensusRoundRepository rounds, ConsensusVoteRepository votes) {
        this.rounds = rounds;
        this.votes = votes;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> known(MemberId member) {
        List<Map<String, Object>> mine = votes.findByMemberId(member.value()).stream()
                .flatMap(vote -> vote.answer().stream()
                        .map(answer -> known(
                                rounds.findById(vote.round().value())
                                        .map(ConsensusRound::domain)
                                        .orElse(""),
                                answer)))
                .toList();
        return mine.isEmpty() ? Map.of() : Map.of("cijfersInRondes", mine);
    }

    private static Map<String, Object> known(String domain, Mine mine) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("domein", domain);
        told.put("gegevenOp", mine.at().toString());
        Grade grade = mine.ballot().grade();
        if (grade == null) {
            told.put("antwoord", mine.ballot().choice().name());
        } else {
            told.put("cijfer", grade.toString());
        }
        told.put("toelichting", mine.ballot().motivation());
        return told;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Unfinished> unfinished(MemberId member) {
        return Unfinished.of(
                "assessment.unfinished.rounds",
                rounds.findAsking(member.value(), RoundState.OPEN).size());
    }

    @Override
    public void erase(MemberId member) {
        votes.findByMemberId(member.value()).forEach(vote -> {
            if (vote.isAnswered()) {
                vote.erase();
            } else {
                votes.delete(vote);
            }
        });
        rounds.findByChairId(member.value()).forEach(round -> round.chairedBy(null));
    }
}
