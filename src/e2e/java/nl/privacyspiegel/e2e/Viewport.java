package nl.privacyspiegel.e2e;

import com.microsoft.playwright.Browser.NewContextOptions;

/** The two screens on which every page has to work. */
enum Viewport {
    /** A laptop. */
    WIDE(1280, 900),
    /** A small telephone that is touched instead of clicked. */
    NARROW(360, 740);

    private final int width;
    private final int height;

    Viewport(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    NewContextOptions applyTo(NewContextOptions options) {
        options.setViewportSize(width, height);
        return switch (this) {
            case WIDE -> options;
            case NARROW -> options.setIsMobile(true).setHasTouch(true).setDeviceScaleFactor(2);
        };
    }
}
