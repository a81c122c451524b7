/**
 * De-identifying: finds names and other identifiers in a study, and replaces them by pseudonyms. Nothing here writes a
 * real name anywhere but into the pseudonym key.
 */
package org.themewright.core.deidentify;
