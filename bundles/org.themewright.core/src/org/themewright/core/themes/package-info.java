/**
 * What themes rest on: the codings they gather, who speaks in them, and what is still missing.
 */
package org.themewright.core.themes;
