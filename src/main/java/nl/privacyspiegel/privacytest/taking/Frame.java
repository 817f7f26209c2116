package nl.privacyspiegel.privacytest.taking;

import com.samskivert.mustache.Mustache;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param path the address of this page, for the same page in the other language
 * @param landing whether the keyboard goes to the content, because only the language of the page changed
 * @param base what all addresses of the application begin with
 * @param style which version of the style sheet and the mark belongs to these pages
 * @param campaign the page of the campaign when somebody of the organisation looks at an example; else null
 * @param form the id of the form that the choice of a language is sent with, so that nothing typed is lost; else null
 * @param t puts the text with the key within the section in its place
 */
record Frame(
        String language,
        String title,
        String path,
        boolean landing,
        String base,
        String style,
        @Nullable String campaign,
        @Nullable String form,
        String otherLanguage,
        String otherLanguageName,
        Mustache.Lambda t) {}
