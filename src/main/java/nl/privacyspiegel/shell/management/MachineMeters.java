package nl.privacyspiegel.shell.management;

import io.micrometer.core.instrument.config.MeterFilter;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The only meters that exist: those of the machine, how busy the database is at this moment, and how the work of the server
 * itself goes. Anything that counts acts, such as requests by address or calls of a repository, would count tests that were
 * begun and handed in, also below the threshold under which the pages say nothing. So whatever is not named here is not
 * measured, whoever registers it.
 */
@Configuration(proxyBeanMethods = false)
class MachineMeters {

    private static final Set<String> OF_THE_MACHINE = Set.of("jvm", "process", "system", "disk");

    /** States, not sums: how often a connection was used would follow every test that is handed in. */
    private static final Set<String> STATES = Set.of(
            "hikaricp.connections",
            "hikaricp.connections.active",
            "hikaricp.connections.idle",
            "hikaricp.connections.max",
            "hikaricp.connections.min",
            "hikaricp.connections.pending",
            "application.started.time",
            "application.ready.time",
            "privacyspiegel.work.failed",
            "privacyspiegel.work.late",
            "privacyspiegel.mail.waiting",
            "privacyspiegel.mail.refused",
            "privacyspiegel.backup.age",
            "privacyspiegel.audit.broken",
            "privacyspiegel.page.time");

    /** The only sum: logins are of members, never of who takes a test. */
    private static final String REFUSED_LOGINS = "privacyspiegel.logins.refused";

    @Bean
    MeterFilter machineMetersOnly() {
        return MeterFilter.denyUnless(meter -> isMeasured(meter.getName()));
    }

    static boolean isMeasured(String name) {
        return OF_THE_MACHINE.contains(name.split("\\.", 2)[0]) || STATES.contains(name) || REFUSED_LOGINS.equals(name);
    }
}
