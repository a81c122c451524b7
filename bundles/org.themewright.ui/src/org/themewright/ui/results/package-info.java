/** Viewers for results of analyses, which plug-ins contribute to the extension point {@code resultView}. */
package org.themewright.ui.results;
