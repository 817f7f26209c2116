package nl.privacyspiegel.privacytest.taking;

import com.samskivert.mustache.Mustache;

/**
 * What stands around every page.
 *
 * @param path the address of this page, for the same page in the other language
 * @param base what all addresses of the application begin with
 * @param style which version of the style sheet belongs to these pages
 * @param preview whether somebody of the organisation looks at it beforehand
 * @param t puts the text with the key within the section in its place
 */
record Frame(
        String language,
        String title,
        String path,
        String base,
        String style,
        boolean preview,
        String otherLanguage,
        String otherLanguageName,
        Mustache.Lambda t) {}
