package nl.privacyspiegel.breach.suspicion;

import java.time.Instant;
import java.util.Optional;
import nl.privacyspiegel.organisation.UnitId;

/**
 * Whether anybody can report to a unit.
 *
 * @param path the unit with those above it
 * @param madeAt when its link was made; empty when it has none
 */
public record ReportLinkState(UnitId unit, String path, Optional<Instant> madeAt) {}
