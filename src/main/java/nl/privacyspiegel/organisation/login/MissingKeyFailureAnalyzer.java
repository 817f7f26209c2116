package nl.privacyspiegel.organisation.login;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says on the console which key file is missing, and what to do with and without a back-up of it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class MissingKeyFailureAnalyzer extends AbstractFailureAnalyzer<MissingKey> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MissingKey cause) {
        return new FailureAnalysis("""
                Het sleutelbestand %s ontbreekt, en de database is met die sleutel bewaard.
                The key file %s is missing, and the database was kept with that key.""".formatted(cause.file(), cause.file()), """
                Zet het bestand uit de reservekopie terug (de hele map sleutels als die weg is) en start opnieuw.
                Put the file back from the back-up (the whole folder sleutels when that is gone) and start again.
                Is het voorgoed weg / is it gone for good:
                    --privacyspiegel.new-keys=true
                Dat maakt nieuwe sleutels. Van het logboek tot nu toe is dan niet meer te bewijzen dat niemand het
                veranderde, wie een tweede stap heeft logt in met een herstelcode, en antwoorden van privacytests
                waarvan de sleutel weg is, kan niemand meer lezen.
                That makes new keys. Of the audit log up to now nobody can show any more that it was not changed,
                who has a second step logs in with a recovery code, and nobody can read answers of privacy tests
                whose key is gone.""", cause);
    }
}
