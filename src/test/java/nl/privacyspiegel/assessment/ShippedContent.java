package nl.privacyspiegel.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The content files that ship with the application. */
final class ShippedContent {

    private ShippedContent() {}

    static byte[] bytes(String path) {
        try (InputStream in =
                Objects.requireNonNull(ShippedContent.class.getResourceAsStream("/content/" + path), path)) {
            return in.readAllBytes();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    static FrameworkData framework() {
        return FrameworkYaml.read(bytes("frameworks/vng-sociaal-domein.yaml")).orThrow();
    }

    static DemoAssessment demo() {
        return DemoAssessmentYaml.read(bytes("demo/kempen-2017.yaml")).orThrow();
    }
}
