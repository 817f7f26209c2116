/** Reports as PDF: the content as tagged HTML, laid out on pages by openhtmltopdf. Why so: decision 42. */
@NullMarked
package nl.privacyspiegel.reporting.pdf;

import org.jspecify.annotations.NullMarked;
