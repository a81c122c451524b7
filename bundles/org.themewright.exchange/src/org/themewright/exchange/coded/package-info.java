/**
 * Coded transcripts as documents: the words with stripes beside them, as HTML and PDF. Nothing here needs a display.
 */
package org.themewright.exchange.coded;
