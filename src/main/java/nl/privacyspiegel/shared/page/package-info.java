/**
 * What pages for people without an account are made of: plain HTML forms without any script, session or login, in two
 * languages, which any browser can show and no page of another site can send. A module with such pages names a
 * {@link nl.privacyspiegel.shared.page.FormSite} and brings its templates, its addresses and its words.
 */
@NamedInterface("page")
@NullMarked
package nl.privacyspiegel.shared.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
