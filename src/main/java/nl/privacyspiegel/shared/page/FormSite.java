package nl.privacyspiegel.shared.page;

/**
 * Pages that belong together.
 *
 * @param address what all of them begin with, below the root of the application, such as "/test"
 * @param cookies what the names of their cookies begin with
 * @param templates the folder of their templates; what is not there is that of all sites
 * @param productKey the text key of what stands at the top of each
 * @param titleKey the text key of the title of the window, around what the page is about
 */
public record FormSite(String address, String cookies, String templates, String productKey, String titleKey) {}
