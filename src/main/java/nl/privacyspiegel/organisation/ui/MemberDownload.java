package nl.privacyspiegel.organisation.ui;

import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.accounts.Accounts;
import nl.privacyspiegel.organisation.entry.Profiles;
import nl.privacyspiegel.shared.DownloadedFile;
import nl.privacyspiegel.shared.FileController;
import nl.privacyspiegel.shared.Ids;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The addresses where everything about a member can be fetched as a file. */
@FileController
class MemberDownload {

    static final String OWN = "download/profiel/mijn-gegevens.json";

    private final Accounts accounts;
    private final Profiles profiles;

    MemberDownload(Accounts accounts, Profiles profiles) {
        this.accounts = accounts;
        this.profiles = profiles;
    }

    static String of(MemberId member) {
        return "download/mens/" + member + "/gegevens.json";
    }

    @GetMapping("/" + OWN)
    ResponseEntity<byte[]> own() {
        return DownloadedFile.of("mijn-gegevens.json", MediaType.APPLICATION_JSON, profiles.export());
    }

    @GetMapping("/download/mens/{id}/gegevens.json")
    ResponseEntity<byte[]> member(@PathVariable String id) {
        MemberId member = new MemberId(Ids.parse(id));
        return DownloadedFile.of("gegevens.json", MediaType.APPLICATION_JSON, accounts.export(member));
    }
}
