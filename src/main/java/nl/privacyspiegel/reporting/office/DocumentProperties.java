package nl.privacyspiegel.reporting.office;

import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.PackageProperties;

/** A file says what it is and in which language, and names no person. */
public final class DocumentProperties {

    private static final String PRODUCT = "Privacyspiegel";

    private DocumentProperties() {}

    public static void write(POIXMLDocument file, String title, String subject, Locale language, Instant made) {
        POIXMLProperties properties = file.getProperties();
        properties.getExtendedProperties().setApplication(PRODUCT);
        PackageProperties core = properties.getCoreProperties().getUnderlyingProperties();
        core.setTitleProperty(OfficeText.clean(title));
        core.setSubjectProperty(OfficeText.clean(subject));
        core.setLanguageProperty(language.toLanguageTag());
        core.setCreatorProperty(PRODUCT);
        core.setLastModifiedByProperty(PRODUCT);
        core.setCreatedProperty(Optional.of(Date.from(made)));
        core.setModifiedProperty(Optional.of(Date.from(made)));
    }
}
