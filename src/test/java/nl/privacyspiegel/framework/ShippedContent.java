package nl.privacyspiegel.framework;

import nl.privacyspiegel.shared.document.ShippedFiles;

/** The content files that ship with the application. */
public final class ShippedContent {

    private ShippedContent() {}

    static byte[] bytes(String path) {
        return ShippedFiles.bytes(path);
    }

    public static FrameworkData framework() {
        return FrameworkYaml.read(bytes("frameworks/vng-sociaal-domein.yaml")).orThrow();
    }
}
