package nl.privacyspiegel.privacytest.results;

/** What an attack is aimed at: the real rule, or one that is known to be too weak. */
@FunctionalInterface
interface SuppressionRule {

    PublishedResults publish(GroupSize groupSize, UnitCounts campaign);
}
