package nl.privacyspiegel.organisation;

import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.organisation.AuditCheck.Broken;
import nl.privacyspiegel.organisation.AuditCheck.Busy;
import nl.privacyspiegel.organisation.AuditCheck.Misfit;
import nl.privacyspiegel.organisation.AuditCheck.Whole;

/** Whether entries follow on each other as they were added. */
final class AuditChain {

    private AuditChain() {}

    /**
     * One step of a check.
     *
     * @param before the last entry that was looked at
     * @param next the entries after it, as many as a step takes
     * @param complete whether these are all that there are up to the end
     */
    static AuditCheck step(AuditLink before, List<AuditEntry> next, boolean complete, AuditEnd end) {
        if (end.lowest() < 1) {
            return new Broken(end.lowest(), Misfit.ADDED);
        }
        Optional<Broken> misfit = firstMisfit(before, next);
        if (misfit.isPresent()) {
            return misfit.get();
        }
        AuditLink last = next.isEmpty() ? before : next.getLast().link();
        if (!complete) {
            return new Busy(last.number(), end.number(), last.hash());
        }
        return atTheEnd(last, end);
    }

    private static Optional<Broken> firstMisfit(AuditLink before, List<AuditEntry> next) {
        AuditLink last = before;
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
            last = entry.link();
        }
        return Optional.empty();
    }

    private static AuditCheck atTheEnd(AuditLink last, AuditEnd end) {
        if (last.number() < end.number()) {
            return new Broken(last.number() + 1, Misfit.CUT_OFF);
        }
        if (last.number() > end.number() || end.highest() > end.number()) {
            return new Broken(end.number() + 1, Misfit.ADDED);
        }
        return last.hash().equals(end.hash())
                ? new Whole(last.number(), last.hash())
                : new Broken(last.number(), Misfit.CHANGED);
    }
}
