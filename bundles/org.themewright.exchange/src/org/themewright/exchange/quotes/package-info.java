/**
 * Passages that were found, with who says them and where, as files for other programs.
 *
 * @since 1.0
 */
package org.themewright.exchange.quotes;
