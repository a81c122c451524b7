/**
 * Words of transcripts as they leave the study: who says them under which pseudonym, and where they stand.
 */
package org.themewright.core.quotation;
