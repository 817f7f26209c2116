/** What people type that means harm, or that no programmer thinks of, in every text field of every page. */
@org.jspecify.annotations.NullMarked
package nl.privacyspiegel.hostile;
