/**
 * The codebook as a table, for spreadsheets and other programs: written and read as CSV and XLSX.
 *
 * @since 0.1
 */
package org.themewright.exchange.codebook;
