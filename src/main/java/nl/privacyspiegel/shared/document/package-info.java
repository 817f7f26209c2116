/**
 * Documents that people write, as a file or on a page, and their versions.
 *
 * <p>Versions: a draft changes, a published version never does. A kind of document says what it has in common with others
 * in {@link nl.privacyspiegel.shared.document.DocumentData}; its front door is
 * {@link nl.privacyspiegel.shared.document.VersionedDocuments}.
 *
 * <p>Content: the rules that hold for every document, and files of YAML. Reading trusts nothing: it knows texts, numbers,
 * dates, lists and maps and no Java types, refuses aliases, tags and oversized files, and names every problem of a file
 * with its line in one go, so that whoever wrote the file can repair it in one go. It does not know what the files mean:
 * the module that owns the content says which keys it expects.
 */
@NamedInterface("document")
@NullMarked
package nl.privacyspiegel.shared.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
