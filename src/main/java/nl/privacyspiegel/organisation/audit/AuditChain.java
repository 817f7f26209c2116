package nl.privacyspiegel.organisation.audit;

import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.organisation.audit.AuditCheck.Broken;
import nl.privacyspiegel.organisation.audit.AuditCheck.Busy;
import nl.privacyspiegel.organisation.audit.AuditCheck.Misfit;
import nl.privacyspiegel.organisation.audit.AuditCheck.Unproven;
import nl.privacyspiegel.organisation.audit.AuditCheck.Whole;
import nl.privacyspiegel.organisation.audit.AuditSeals.Verdict;

/** Whether entries follow on each other as they were added. */
final class AuditChain {

    private AuditChain() {}

    /**
     * One step of a check.
     *
     * @param soFar up to where was looked
     * @param next the entries after it, as many as a step takes
     * @param complete whether these are all that there are up to the end
     */
    static AuditCheck step(Busy soFar, List<AuditEntry> next, boolean complete, ChainEnd end, AuditSeals seals) {
        ChainLink before = new ChainLink(soFar.checked(), soFar.hash());
        if (end.lowest() < 1) {
            return new Broken(end.lowest(), Misfit.ADDED);
        }
        Optional<Broken> misfit = firstMisfit(before, next, seals);
        if (misfit.isPresent()) {
            return misfit.get();
        }
        ChainLink last = next.isEmpty() ? before : next.getLast().link();
        long otherKey = soFar.otherKey() > 0 ? soFar.otherKey() : firstOfOtherKey(next, seals);
        if (!complete) {
            return new Busy(last.number(), end.number(), last.hash(), otherKey);
        }
        return atTheEnd(last, end, otherKey, seals);
    }

    private static long firstOfOtherKey(List<AuditEntry> next, AuditSeals seals) {
        return next.stream()
                .filter(entry -> seals.judge(entry) == Verdict.OTHER_KEY)
                .mapToLong(AuditEntry::number)
                .findFirst()
                .orElse(0);
    }

    private static Optional<Broken> firstMisfit(ChainLink before, List<AuditEntry> next, AuditSeals seals) {
        ChainLink last = before;
        for (AuditEntry entry : next) {
            if (entry.number() != last.number() + 1) {
                return Optional.of(new Broken(last.number() + 1, Misfit.REMOVED));
            }
            if (!entry.computedHash().equals(entry.hash())) {
                return Optional.of(new Broken(entry.number(), Misfit.CHANGED));
            }
            if (!entry.previousHash().equals(last.hash())) {
                return Optional.of(new Broken(entry.number(), Misfit.UNLINKED));
            }
            Verdict seal = seals.judge(entry);
            if (seal == Verdict.MISSING || seal == Verdict.FORGED) {
                return Optional.of(new Broken(entry.number(), misfit(seal)));
            }
            if (entry.facts().isEndReplaced()) {
                return Optional.of(new Broken(entry.number(), Misfit.END_REPLACED));
            }
            last = entry.link();
        }
        return Optional.empty();
    }

    private static Misfit misfit(Verdict seal) {
        return seal == Verdict.MISSING ? Misfit.UNSEALED : Misfit.FORGED;
    }

    private static AuditCheck atTheEnd(ChainLink last, ChainEnd end, long otherKey, AuditSeals seals) {
        if (last.number() < end.number()) {
            return new Broken(last.number() + 1, Misfit.CUT_OFF);
        }
        if (last.number() > end.number() || end.highest() > end.number()) {
            return new Broken(end.number() + 1, Misfit.ADDED);
        }
        if (!last.hash().equals(end.hash())) {
            return new Broken(last.number(), Misfit.CHANGED);
        }
        return sealed(last, end, otherKey, seals);
    }

    /** Who cuts the end off can make the head fit, but not its seal; and what was sealed once cannot be there no more. */
    private static AuditCheck sealed(ChainLink last, ChainEnd end, long otherKey, AuditSeals seals) {
        Verdict seal = seals.judge(end);
        boolean before = seals.first() != Long.MAX_VALUE && end.number() < seals.first();
        if (before || seal == Verdict.MISSING || seal == Verdict.FORGED) {
            return new Broken(last.number() + 1, Misfit.CUT_OFF);
        }
        if (otherKey > 0 || seal == Verdict.OTHER_KEY) {
            return new Unproven(otherKey > 0 ? otherKey : last.number(), last.number(), last.hash());
        }
        return new Whole(last.number(), last.hash());
    }
}
