package nl.privacyspiegel.shared.page;

import com.samskivert.mustache.Mustache;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param product what stands at the top of it
 * @param path the address of this page, for the same page in the other language
 * @param landing whether the keyboard goes to the content, because only the language of the page changed
 * @param base what all addresses of the application begin with
 * @param site what the addresses of these pages begin with behind that
 * @param style which version of the style sheet and the mark belongs to these pages
 * @param form the id of the form that the choice of a language is sent with, so that nothing typed is lost; else null
 * @param enter what the button says that the Enter key presses in that form
 * @param look what the style sheet calls the way in which somebody reads; empty for the usual one
 * @param otherSize what is asked for with the other size of letters
 * @param otherContrast what is asked for with the other contrast
 * @param t puts the text with the key within the section in its place
 */
record PageFrame(
        String language,
        String title,
        String product,
        String path,
        boolean landing,
        String base,
        String site,
        String style,
        @Nullable String form,
        String enter,
        String otherLanguage,
        String otherLanguageName,
        String look,
        boolean large,
        boolean contrast,
        String otherSize,
        String otherContrast,
        Mustache.Lambda t) {}
