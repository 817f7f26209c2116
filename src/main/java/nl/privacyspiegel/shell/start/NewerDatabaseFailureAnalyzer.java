package nl.privacyspiegel.shell.start;

import nl.privacyspiegel.shell.folder.NewerDatabase;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says on the console that the database belongs to a newer version, and which ways there are. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class NewerDatabaseFailureAnalyzer extends AbstractFailureAnalyzer<NewerDatabase> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, NewerDatabase cause) {
        return new FailureAnalysis(
                ("In deze database werkte een nieuwere versie van Privacyspiegel (stap %s). Deze versie kent die niet"
                                + " en heeft niets gewijzigd.%nA newer version of Privacyspiegel worked in this database (step"
                                + " %s). This version does not know it and changed nothing.")
                        .formatted(cause.step(), cause.step()),
                ("Start de nieuwere versie, of zet een reservekopie van vóór de upgrade terug in een lege gegevensmap:"
                                + " docs/operations.md.%nStart the newer version, or restore a back-up of before the upgrade into"
                                + " an empty data folder: docs/operations.md.")
                        .formatted(),
                cause);
    }
}
